package org.ribwise.ui.builder;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// What is still to be done before a plan is finished, each in a sentence. However much that is, it leaves room to do
/// it.
final class ToDoPane extends ScrollPane {

    /// It takes this share of the window at most; design value.
    private static final double MOST = 0.25;

    private final Messages words;
    private final VBox lines = new VBox();

    /// @param window whose height it has a share of
    ToDoPane(Region window, Messages words) {
        this.words = words;
        lines.setId("builder-problems");
        lines.getStyleClass().add("builder-problems");
        setContent(lines);
        setFitToWidth(true);
        maxHeightProperty().bind(window.heightProperty().multiply(MOST));
        hide();
    }

    void hide() {
        Shown.set(this, false);
    }

    void tell(List<String> sentences) {
        lines.getChildren().setAll(Labels.whole(words.get("builder.notYet"), "builder-row-name"));
        sentences.forEach(line -> lines.getChildren().add(Labels.whole(line, "builder-told")));
        setVvalue(0);
        Shown.set(this, true);
        Announcement.make(lines, words.get("builder.notYet") + " " + String.join(" ", sentences));
    }
}
