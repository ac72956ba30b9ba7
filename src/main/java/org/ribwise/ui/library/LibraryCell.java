package org.ribwise.ui.library;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.ribwise.ui.kit.Messages;

/// One card of the list. Cells are few and used again, so a list of hundreds scrolls as smoothly as one of six.
final class LibraryCell extends ListCell<LibraryEntry> {

    /// Room at the right for the scroll bar, in pixels.
    private static final double SCROLL_BAR = 16;

    private final LibraryModel model;
    private final Messages words;
    private final EntryPicture picture;
    private final Label name = new Label();
    private final Label facts = new Label();
    private final SuitsMark mark;
    private final HBox card;

    LibraryCell(ListView<LibraryEntry> list, LibraryModel model, Messages words, Runnable open) {
        this.model = model;
        this.words = words;
        picture = new EntryPicture();
        mark = new SuitsMark(words);
        name.getStyleClass().add("library-name");
        name.setWrapText(true);
        facts.getStyleClass().add("muted");
        facts.setWrapText(true);
        VBox text = new VBox(name, facts, mark);
        text.setAlignment(Pos.CENTER_LEFT);
        text.getStyleClass().add("library-card-text");
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        picture.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        picture.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        card = new HBox(picture, text);
        card.setAlignment(Pos.CENTER_LEFT);
        card.getStyleClass().add("library-card");
        card.maxWidthProperty().bind(list.widthProperty().subtract(SCROLL_BAR));
        card.prefWidthProperty().bind(card.maxWidthProperty());
        getStyleClass().add("library-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // the card decides: a cell as wide as its longest line would make the list scroll sideways
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (!isEmpty()) {
                list.getSelectionModel().select(getItem());
                open.run();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable LibraryEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (entry == null || empty) {
            setGraphic(null);
            setText(null);
            setId(null);
            return;
        }
        boolean asked = model.asked().get();
        picture.show(entry);
        name.setText(entry.name().in(words.locale()));
        facts.setText(EntryFacts.lines(entry, words));
        mark.show(entry.suits(), asked);
        String suits = asked || !entry.suits().canBegin() ? SuitsMark.textOf(entry.suits(), words) : "";
        setAccessibleText(words.get("library.cardHelp", name.getText(), facts.getText(), suits));
        setId("card-" + entry.id());
        setGraphic(card);
    }

    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : snapSizeY(card.prefHeight(card.getMaxWidth())) + snappedTopInset() + snappedBottomInset();
    }
}
