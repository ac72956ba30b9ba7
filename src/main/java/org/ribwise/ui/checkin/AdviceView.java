package org.ribwise.ui.checkin;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.kit.ScreenName;

/// A page of advice with one thing to do next: "not today", "rest first", or what to do after a stop.
public final class AdviceView extends BorderPane {

    /// A button.
    ///
    /// @param text what it says
    /// @param run what it does
    public record Action(String text, Runnable run) {}

    private final Button first;

    /// @param title what it is about
    /// @param advice paragraphs
    /// @param main the main button
    /// @param second another way on, if there is one
    public AdviceView(String title, List<String> advice, Action main, Optional<Action> second) {
        getStyleClass().add("room");
        ScreenName.set(this, title + ". " + String.join(" ", advice));
        Label heading = new Label(title);
        heading.getStyleClass().add("title");
        heading.setWrapText(true);
        VBox card = new VBox();
        card.getStyleClass().addAll("card", "stack", "advice");
        for (String paragraph : advice) {
            Label text = new Label(paragraph);
            text.setWrapText(true);
            card.getChildren().add(text);
        }
        ScrollPane scroll = new ScrollPane(card);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(title);
        first = button(main, "advice-main", "main-action");
        HBox buttons = new HBox(first);
        buttons.getStyleClass().add("button-row");
        second.ifPresent(action -> buttons.getChildren().addFirst(button(action, "advice-second", "second-action")));
        setTop(heading);
        setCenter(scroll);
        setBottom(buttons);
    }

    /// Takes the keyboard; called when the view is on screen.
    public void takeFocus() {
        first.requestFocus();
    }

    private static Button button(Action action, String id, String style) {
        Button button =
                Buttons.styled(id, action.text(), style, () -> action.run().run());
        button.setDefaultButton(style.equals("main-action"));
        return button;
    }
}
