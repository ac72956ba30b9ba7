package org.ribwise.ui.diary;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.ui.kit.Messages;

/// One row of the diary. Cells are few and used again, so that years of entries scroll as smoothly as a week of them.
final class DiaryCell extends ListCell<DiaryRow> {

    /// Room at the right for the scroll bar, in pixels.
    private static final double SCROLL_BAR = 16;
    /// A time such as 21:45 has so many letters; with AM or PM there are more.
    private static final int SHORT_TIME = 5;

    private static final PseudoClass LONG_TIME = PseudoClass.getPseudoClass("long");

    private final EntryWords says;
    private final Supplier<LocalDate> today;
    private final Label day = new Label();
    private final Label time = new Label();
    private final Label what = new Label();
    private final HBox line;

    DiaryCell(
            ListView<DiaryRow> list,
            EntryWords says,
            Messages words,
            Supplier<LocalDate> today,
            Consumer<DiaryEntry> change) {
        this.says = says;
        this.today = today;
        day.getStyleClass().add("diary-day");
        day.setWrapText(true);
        time.getStyleClass().add("diary-time");
        time.setMinWidth(USE_PREF_SIZE);
        what.setWrapText(true);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        Label open = new Label(words.get("diary.change"));
        open.getStyleClass().add("diary-open");
        open.setMinWidth(USE_PREF_SIZE);
        line = new HBox(time, what, open);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("diary-line");
        for (Region part : new Region[] {line, day}) {
            part.maxWidthProperty().bind(list.widthProperty().subtract(SCROLL_BAR));
            part.prefWidthProperty().bind(part.maxWidthProperty());
        }
        getStyleClass().add("diary-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // the row decides: a cell as wide as its longest line would make the list scroll sideways
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (getItem() instanceof DiaryRow.Line(DiaryEntry entry)) {
                change.accept(entry);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable DiaryRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setId(null);
        setAccessibleText(null);
        setGraphic(
                switch (empty ? null : row) {
                    case null -> null;
                    case DiaryRow.Day(LocalDate date) -> dayOf(date);
                    case DiaryRow.Line(DiaryEntry entry) -> lineOf(entry);
                });
    }

    private Node dayOf(LocalDate date) {
        day.setText(says.day(date, today.get()));
        setAccessibleText(day.getText());
        return day;
    }

    private Node lineOf(DiaryEntry entry) {
        time.setText(says.time(entry));
        time.pseudoClassStateChanged(LONG_TIME, time.getText().length() > SHORT_TIME);
        what.setText(says.text(entry));
        setId("entry-" + entry.id());
        setAccessibleText(time.getText() + ", " + what.getText());
        return line;
    }

    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() instanceof Region region
                ? snapSizeY(region.prefHeight(region.getMaxWidth())) + snappedTopInset() + snappedBottomInset()
                : super.computePrefHeight(width);
    }
}
