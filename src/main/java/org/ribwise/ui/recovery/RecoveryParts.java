package org.ribwise.ui.recovery;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.Labels;

/// What these screens are put together from: numbered steps, a row of buttons that wraps.
final class RecoveryParts {

    private RecoveryParts() {}

    /// Numbered from 1.
    static VBox steps(List<String> steps, String styleOfNumbers) {
        VBox list = new VBox();
        list.getStyleClass().add("recovery-steps");
        IntStream.range(0, steps.size()).forEach(i -> {
            Label number = new Label(Integer.toString(i + 1));
            number.getStyleClass().addAll("recovery-number", styleOfNumbers);
            number.setMinWidth(Region.USE_PREF_SIZE);
            Label text = Labels.whole(steps.get(i));
            HBox.setHgrow(text, Priority.ALWAYS);
            text.setMaxWidth(Double.MAX_VALUE);
            HBox step = new HBox(number, text);
            step.getStyleClass().add("recovery-step");
            list.getChildren().add(step);
        });
        return list;
    }

    /// A button with the name of its key beside it.
    static Button keyed(String id, String text, String style, String key, Runnable run) {
        Button button = Buttons.styled(id, text, style, run);
        Label name = new Label(key);
        name.getStyleClass().add("key");
        name.setMinWidth(Region.USE_PREF_SIZE);
        button.setGraphic(name);
        button.setContentDisplay(ContentDisplay.RIGHT);
        return button;
    }

    static FlowPane row(Node... buttons) {
        FlowPane row = new FlowPane(buttons);
        row.getStyleClass().add("recovery-buttons");
        return row;
    }

    static ScrollPane scrolled(Region content) {
        content.getStyleClass().add("scroll-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }
}
