package org.ribwise.ui.measures;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.kit.Messages;

/// After a sit-to-stand that was stopped: was it a symptom? The way out that is not one comes first.
public final class StoppedView extends BorderPane {

    private final Button nothing;

    /// @param words the words
    /// @param symptom is told which symptom it was
    /// @param leave leads back when it was none
    public StoppedView(Messages words, Consumer<StopSign> symptom, Runnable leave) {
        setId("sit-stopped");
        getStyleClass().addAll("room", "measures");
        Label title = new Label(words.get("measures.sitStopped"));
        title.getStyleClass().add("title");
        Label why = new Label(words.get("measures.sitStoppedWhy"));
        why.setWrapText(true);
        setTop(new VBox(title, why));
        FlowPane signs = new FlowPane();
        signs.getStyleClass().add("diary-quick");
        nothing = Buttons.second("stopped-nothing", words.get("measures.sitNothing"), leave);
        signs.getChildren().add(nothing);
        for (StopSign sign : StopSign.values()) {
            signs.getChildren().add(Buttons.second("stopped-" + sign, words.name(sign), () -> symptom.accept(sign)));
        }
        VBox card = new VBox(signs);
        card.getStyleClass().add("card");
        VBox box = new VBox(card);
        box.getStyleClass().add("diary-body");
        setCenter(box);
    }

    /// Takes the keyboard; called when the view is on screen.
    public void takeFocus() {
        nothing.requestFocus();
    }
}
