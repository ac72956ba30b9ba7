package org.ribwise.ui.data;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.Cards;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// Asks twice before everything is deleted: first in words, then by having a word written.
public final class DeleteView extends BorderPane {

    private final Button later;
    private final TextField word = new TextField();
    private final VBox second = new VBox();

    /// @param title what is to be deleted
    /// @param words the words
    /// @param delete deletes it for good
    /// @param back leads back with nothing deleted
    public DeleteView(String title, Messages words, Runnable delete, Runnable back) {
        setId("delete-view");
        getStyleClass().addAll("room", "data");
        Label heading = Labels.whole(title, "title");
        setTop(heading);
        Button on = Buttons.styled("delete-on", words.get("data.deleteOn"), "second-action");
        later = Buttons.styled("delete-back", words.get("data.deleteBack"), "main-action");
        later.setOnAction(event -> back.run());
        FlowPane row = new FlowPane(later, on);
        row.getStyleClass().add("data-row");
        Button sure = Buttons.styled("delete-sure", words.get("data.deleteSure"), "stop-action");
        String expected = words.get("data.deleteWord");
        Label ask = Labels.whole(words.get("data.deleteAsk", expected));
        ask.setLabelFor(word);
        word.setId("delete-word");
        word.getStyleClass().add("entry-field");
        word.setMaxWidth(USE_PREF_SIZE);
        word.setAccessibleText(ask.getText());
        sure.disableProperty()
                .bind(word.textProperty().map(text -> !text.strip().equalsIgnoreCase(expected)));
        sure.setOnAction(event -> delete.run());
        second.getStyleClass().add("stack");
        second.getChildren().addAll(ask, word, sure);
        Shown.set(second, false);
        on.setOnAction(event -> {
            Shown.set(second, true);
            Shown.set(on, false);
            word.requestFocus();
            Announcement.make(this, ask.getText());
        });
        VBox card = Cards.of(
                Labels.whole(words.get("data.deleteWhat")), Labels.whole(words.get("data.deleteNot")), row, second);
        VBox cards = new VBox(card);
        cards.getStyleClass().add("scroll-content");
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
    }

    /// Takes the keyboard, to the way back; called when the view is on screen.
    public void takeFocus() {
        // the scroll pane has no content on screen before its first style
        applyCss();
        later.requestFocus();
    }
}
