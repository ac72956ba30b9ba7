package org.ribwise.ui.progress;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.chart.ChartReadings.Reading;
import org.ribwise.ui.control.ChartView;
import org.ribwise.ui.control.ChartWords;
import org.ribwise.ui.control.DateWords;
import org.ribwise.ui.kit.Messages;

/// The values of the chart as a table, newest first.
final class ValueTable extends TableView<Reading> {

    private final ChartWords chart;
    private final TableColumn<Reading, String> rated;
    private ChartView.Title title;

    ValueTable(Messages words, ChartView.Title first) {
        title = first;
        chart = new ChartWords(words, new DateWords(words.locale()));
        getStyleClass().add("value-table");
        setAccessibleText(words.get("progress.table.label"));
        setPlaceholder(new Label(words.get("progress.table.empty")));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().add(column(words.get("progress.table.when"), chart::when));
        rated = column(words.get("progress.table.time"), chart::rated);
        getColumns().add(rated);
        getColumns().add(column(words.get("progress.table.value"), point -> chart.said(point, title.value())));
    }

    private static TableColumn<Reading, String> column(String name, Function<Reading, String> text) {
        TableColumn<Reading, String> column = new TableColumn<>(name);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        column.setCellFactory(WrappingCell::new);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /// Large text goes on in a second line instead of ending in dots.
    private static final class WrappingCell extends TableCell<Reading, String> {

        /// Room at both sides of a cell, in pixels: as in the stylesheet.
        private static final double SIDES = 24;

        private final Text text = new Text();

        WrappingCell(TableColumn<Reading, String> column) {
            text.getStyleClass().add("value-text");
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

    void show(ProgressPage page) {
        title = page.title();
        List<Reading> readings = page.chart().readings().within(page.window()).reversed();
        rated.setVisible(
                readings.stream().anyMatch(reading -> !chart.rated(reading).isEmpty()));
        getItems().setAll(readings);
    }
}
