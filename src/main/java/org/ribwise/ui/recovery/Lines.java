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

/// What these screens are put together from: lines, numbered steps, cards, a row of buttons that wraps.
final class Lines {

    private Lines() {}

    static Label line(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    static VBox card(Node... content) {
        VBox card = new VBox(content);
        card.getStyleClass().addAll("card", "stack");
        return card;
    }

    /// Numbered from 1.
    static VBox steps(List<String> steps, String styleOfNumbers) {
        VBox list = new VBox();
        list.getStyleClass().add("recovery-steps");
        IntStream.range(0, steps.size()).forEach(i -> {
            Label number = new Label(Integer.toString(i + 1));
            number.getStyleClass().addAll("recovery-number", styleOfNumbers);
            number.setMinWidth(Region.USE_PREF_SIZE);
            Label text = line(steps.get(i));
            HBox.setHgrow(text, Priority.ALWAYS);
            text.setMaxWidth(Double.MAX_VALUE);
            HBox step = new HBox(number, text);
            step.getStyleClass().add("recovery-step");
            list.getChildren().add(step);
        });
        return list;
    }

    static Button button(String text, String id, String style, Runnable run) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().add(style);
        button.setWrapText(true);
        button.setOnAction(event -> run.run());
        return button;
    }

    /// The same, with the name of its key beside it.
    static Button button(String text, String id, String style, String key, Runnable run) {
        Button button = button(text, id, style, run);
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
