package org.ribwise.ui.control;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ribwise.domain.progress.Rating;
import org.ribwise.domain.progress.Series;
import org.ribwise.domain.progress.Trend;
import org.ribwise.ui.kit.Messages;

/// Ratings from 0 to 10 over days: a filled dot is a rating before a session, a ring one after it, the line is the
/// running middle of the dots. A cursor, moved with the pointer or with the left and right arrow keys, Home and
/// End, reads one rating in words below the chart.
///
/// ```java
/// TrendChart chart = new TrendChart(words, series, "Lower back pain");
/// chart.show(anotherSeries, "Neck pain");
/// ```
///
/// Looks come from `control.css`, section "trend chart".
public final class TrendChart extends VBox {

    private static final int NOWHERE = -1;

    private final Messages words;
    private final DateWords dates;
    private final TrendPlot plot;
    private final Label empty = new Label();
    private final Label readingLabel = new Label();
    private final FlowPane legend = new FlowPane();
    private final ReadOnlyStringWrapper reading = new ReadOnlyStringWrapper(this, "reading", "");

    private Series series;
    private String title;
    private int cursor = NOWHERE;

    /// @param title what is rated, for people who hear the chart
    public TrendChart(Messages words, Series series, String title) {
        this.words = words;
        this.series = series;
        this.title = title;
        dates = new DateWords(words.locale());
        plot = new TrendPlot(series, dates);
        dress();
        StackPane drawing = new StackPane(plot, empty);
        VBox.setVgrow(drawing, Priority.ALWAYS);
        getChildren().addAll(drawing, readingLabel, legend);
        followPointerAndKeys();
        show(series, title);
    }

    private void dress() {
        plot.setFocusTraversable(true);
        plot.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getStyleClass().add("trend-chart");
        empty.getStyleClass().add("trend-empty");
        empty.setText(words.get("control.chart.empty"));
        empty.setWrapText(true);
        empty.setMouseTransparent(true);
        readingLabel.getStyleClass().add("trend-reading");
        readingLabel.setWrapText(true);
        readingLabel.textProperty().bind(reading);
        legend.setMinWidth(0);
        legend.getStyleClass().add("trend-legend");
        legend.getChildren()
                .addAll(
                        key("trend-key-before", words.get("control.chart.before")),
                        key("trend-key-after", words.get("control.chart.after")),
                        key("trend-key-line", words.get("control.chart.trend", Trend.WINDOW_DAYS)));
    }

    private static HBox key(String styleClass, String text) {
        Region mark = new Region();
        mark.getStyleClass().add(styleClass);
        HBox key = new HBox(mark, new Label(text));
        key.getStyleClass().add("trend-key");
        return key;
    }

    private void followPointerAndKeys() {
        plot.setOnMouseMoved(event -> moveTo(plot.nearest(event.getX(), event.getY())));
        plot.setOnMouseExited(event -> leave());
        plot.setOnMousePressed(event -> plot.requestFocus());
        plot.setOnKeyPressed(this::keyPressed);
        plot.focusedProperty().subscribe(focused -> {
            if (!focused) {
                leave();
            } else if (cursor == NOWHERE) {
                moveTo(series.ratings().size() - 1);
            }
        });
    }

    /// Shows other ratings and takes the cursor away.
    public void show(Series shown, String titleOfShown) {
        series = shown;
        title = titleOfShown;
        plot.show(shown);
        boolean nothing = shown.ratings().isEmpty();
        empty.setVisible(nothing);
        legend.setVisible(!nothing);
        legend.setManaged(!nothing);
        moveTo(NOWHERE);
    }

    private void keyPressed(KeyEvent event) {
        int last = series.ratings().size() - 1;
        Optional<Integer> target = switch (event.getCode()) {
            case LEFT -> Optional.of(cursor == NOWHERE ? last : Math.max(cursor - 1, Math.min(0, last)));
            case RIGHT -> Optional.of(Math.min(cursor + 1, last));
            case HOME -> Optional.of(Math.min(0, last));
            case END -> Optional.of(last);
            default -> Optional.empty();
        };
        target.ifPresent(index -> {
            moveTo(index);
            event.consume();
        });
    }

    private void leave() {
        if (!plot.isFocused()) {
            moveTo(NOWHERE);
        }
    }

    private void moveTo(int index) {
        cursor = index;
        plot.mark(index);
        if (index != NOWHERE) {
            reading.set(read(series.ratings().get(index)));
        } else {
            reading.set(series.ratings().isEmpty() ? "" : words.get("control.chart.hint"));
        }
        plot.setAccessibleText(
                words.get("control.chart.spoken", title, series.ratings().size(), reading.get()));
    }

    private String read(Rating rating) {
        return words.get(
                "control.chart.reading",
                dates.dateTime(rating.at()),
                rating.value().value(),
                words.name(rating.time()));
    }

    /// What the cursor reads, in words; a hint how to move it while it is nowhere; empty when there is no rating.
    public ReadOnlyStringProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }
}
