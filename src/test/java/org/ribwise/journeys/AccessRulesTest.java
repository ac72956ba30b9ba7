package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ribwise.ui.control.FxThread;
import org.ribwise.ui.kit.Look;

/// Each rule is broken once on purpose, so that none passes because it sees nothing.
class AccessRulesTest {

    @BeforeAll
    static void startToolkit() {
        FxThread.run(() -> {});
    }

    @Test
    void aControlWithoutANameIsSeen() {
        assertThat(brokenWith(new Button())).anyMatch(words -> words.startsWith("no name"));
    }

    @Test
    void aTargetThatIsTooSmallIsSeen() {
        Button small = new Button("x");
        small.setStyle("-fx-min-height: 0; -fx-pref-height: 30px; -fx-max-height: 30px;");
        assertThat(brokenWith(small)).anyMatch(words -> words.contains("× 30 px"));
    }

    @Test
    void paleTextIsSeenOnWhatIsReallyBehindIt() {
        Button pale = new Button("Pale words to read");
        pale.setStyle("-fx-text-fill: -rw-muted; -fx-background-color: -rw-card, -rw-muted;"
                + " -fx-min-height: 50px; -fx-min-width: 50px;");
        assertThat(brokenWith(pale)).anyMatch(words -> words.startsWith("1.00 : 1"));
    }

    @Test
    void aPictureWithoutWordsIsSeen() {
        assertThat(brokenWith(new ImageView())).anyMatch(words -> words.startsWith("picture without words"));
    }

    @Test
    void aStopThatDoesNotShowTheFocusIsSeen() {
        Pane pane = new Pane();
        pane.setFocusTraversable(true);
        pane.setAccessibleText("Somewhere");
        List<String> wrong = new ArrayList<>();
        FxThread.run(() -> {
            Stage stage = shown(pane);
            TabWalk.compare(pane, wrong);
            stage.hide();
        });
        assertThat(wrong).anyMatch(words -> words.startsWith("the focus is not seen"));
    }

    private static List<String> brokenWith(Node node) {
        List<String> wrong = new ArrayList<>();
        FxThread.run(() -> {
            Stage stage = shown(node);
            wrong.addAll(AccessRules.broken(stage.getScene().getRoot()));
            stage.hide();
        });
        return wrong;
    }

    private static Stage shown(Node node) {
        Scene scene = new Scene(new VBox(node), 300, 200);
        Look.dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return stage;
    }
}
