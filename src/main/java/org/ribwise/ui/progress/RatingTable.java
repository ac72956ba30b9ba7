package org.ribwise.ui.progress;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.progress.Rating;
import org.ribwise.domain.progress.Series;
import org.ribwise.ui.control.DateWords;
import org.ribwise.ui.kit.Messages;

/// The ratings of the chart as a table, newest first.
final class RatingTable extends TableView<Rating> {

    RatingTable(Messages words) {
        DateWords dates = new DateWords(words.locale());
        getStyleClass().add("rating-table");
        setAccessibleText(words.get("progress.table.label"));
        setPlaceholder(new Label(words.get("progress.table.empty")));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().add(column(words.get("progress.table.when"), rating -> dates.dateTime(rating.at())));
        getColumns().add(column(words.get("progress.table.time"), rating -> words.name(rating.time())));
        getColumns()
                .add(column(
                        words.get("progress.table.rating"),
                        rating ->
                                words.get("progress.table.value", rating.value().value())));
    }

    private static TableColumn<Rating, String> column(String title, Function<Rating, String> text) {
        TableColumn<Rating, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        column.setCellFactory(WrappingCell::new);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /// Large text goes on in a second line instead of ending in dots.
    private static final class WrappingCell extends TableCell<Rating, String> {

        /// Room at both sides of a cell, in pixels: as in the stylesheet.
        private static final double SIDES = 24;

        private final Text text = new Text();

        WrappingCell(TableColumn<Rating, String> column) {
            text.getStyleClass().add("rating-text");
            text.wrappingWidthProperty().bind(column.widthProperty().subtract(SIDES));
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            setText(item);
            text.setText(item == null ? "" : item);
            setGraphic(empty ? null : text);
        }
    }

    void show(Series series) {
        getItems().setAll(series.ratings().reversed());
    }
}
