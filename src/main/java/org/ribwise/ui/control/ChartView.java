package org.ribwise.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.DoubleFunction;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ribwise.domain.chart.Chart;
import org.ribwise.domain.chart.ChartArea;
import org.ribwise.domain.chart.ChartReadings;
import org.ribwise.domain.chart.ChartReadings.Happened;
import org.ribwise.domain.chart.ChartReadings.Reading;
import org.ribwise.domain.chart.ChartReadings.Value;
import org.ribwise.domain.chart.ChartWindow;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// A chart over time that one can walk along, look closer at and move.
///
/// The pointer or the arrow keys, Home and End read one point in words below it. Plus and minus, or the wheel, look
/// closer and wider; dragging, or Shift with the arrow keys, goes back and forth in time; 0 goes back to where it
/// began.
///
/// ```java
/// ChartView view = new ChartView(words, chart, new ChartView.Title("Lower back pain", value -> value + " of 10"));
/// view.look(ProgressCharts.window(span));
/// ```
///
/// Looks come from `control.css`, section "chart".
public final class ChartView extends VBox {

    private static final int NOWHERE = -1;

    private final Messages words;
    private final DateWords dates;
    private final ChartPlot plot;
    private final ChartGestures gestures;
    private final Label empty = new Label();
    private final Label readingLabel = new Label();
    private final FlowPane legend = new FlowPane();
    private final ReadOnlyStringWrapper reading = new ReadOnlyStringWrapper(this, "reading", "");

    private final Button back = new Button();

    private Chart chart;
    private Title title;
    private ChartWindow home;
    private ChartLegend.Seen seen = new ChartLegend.Seen(Set.of(), Set.of(), Set.of(), Set.of());
    private int cursor = NOWHERE;

    /// What a chart is called.
    ///
    /// @param name its name
    /// @param value writes a value with its unit
    public record Title(String name, DoubleFunction<String> value) {}

    /// @param chart what is shown
    /// @param title what it is called, for people who hear it
    public ChartView(Messages words, Chart chart, Title title) {
        this.words = words;
        this.chart = chart;
        this.title = title;
        home = chart.whole();
        dates = new DateWords(words.locale());
        plot = new ChartPlot(chart, dates, value -> words.get("control.chart.number", value));
        gestures = new ChartGestures(this, plot);
        dress();
        StackPane drawing = new StackPane(plot, empty);
        VBox.setVgrow(drawing, Priority.ALWAYS);
        readingLabel.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(readingLabel, Priority.ALWAYS);
        HBox below = new HBox(readingLabel, back, lens("−", "control.chart.wider"), lens("+", "control.chart.closer"));
        below.getStyleClass().add("chart-below");
        getChildren().addAll(drawing, below, legend);
        followPointerAndKeys();
        show(chart, title);
    }

    private void dress() {
        plot.setId("chart-plot");
        plot.setFocusTraversable(true);
        plot.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getStyleClass().add("chart-view");
        empty.getStyleClass().add("chart-empty");
        empty.setText(words.get("control.chart.empty"));
        empty.setWrapText(true);
        empty.setMouseTransparent(true);
        readingLabel.getStyleClass().add("chart-reading");
        readingLabel.setWrapText(true);
        readingLabel.textProperty().bind(reading);
        back.setId("chart-back");
        back.getStyleClass().addAll("chart-lens", "chart-back");
        back.setMinWidth(USE_PREF_SIZE);
        back.setText(words.get("control.chart.back"));
        back.setAccessibleText(words.get("control.chart.back.spoken"));
        back.setOnAction(event -> gestures.home());
        legend.setMinWidth(0);
        legend.getStyleClass().add("chart-legend");
    }

    private Button lens(String sign, String key) {
        boolean closer = key.equals("control.chart.closer");
        Button button = new Button(sign);
        button.setId(closer ? "chart-closer" : "chart-wider");
        button.getStyleClass().addAll("chart-lens", "chart-step");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(closer ? words.get("control.chart.closer") : words.get("control.chart.wider"));
        button.setOnAction(event -> gestures.nearer(closer));
        return button;
    }

    private void followPointerAndKeys() {
        plot.setOnMouseMoved(event -> moveTo(nearest(event.getX(), event.getY())));
        plot.setOnMouseExited(event -> leave());
        plot.setOnKeyPressed(this::keyPressed);
        plot.focusedProperty().subscribe(focused -> {
            if (!focused) {
                leave();
            } else if (cursor == NOWHERE) {
                moveTo(lastShown());
            }
        });
    }

    /// Shows something else, all of it, and takes the cursor away.
    public void show(Chart shown, Title titleOfShown) {
        chart = shown;
        title = titleOfShown;
        plot.show(shown, shown.whole());
        home = shown.whole();
        seen = new ChartLegend.Seen(Set.of(), Set.of(), Set.of(), Set.of());
        legend.getChildren().clear();
        moveTo(NOWHERE);
    }

    /// Shows a part of it, to which the person can come back from elsewhere.
    public void look(ChartWindow part) {
        home = part;
        turnTo(part);
    }

    /// Looks at a part of it.
    void turnTo(ChartWindow part) {
        plot.look(part);
        back.setDisable(part.equals(home));
        nameWhatIsSeen();
        empty.setVisible(readings().valuesWithin(part) == 0);
        moveTo(cursor);
    }

    private void nameWhatIsSeen() {
        ChartLegend.Seen now = ChartLegend.Seen.of(chart, plot.window());
        if (!now.equals(seen)) {
            seen = now;
            List<Region> keys = new ChartLegend(words).keys(seen);
            // a long name goes on in a second line instead of beyond the edge
            keys.forEach(key -> key.maxWidthProperty().bind(legend.widthProperty()));
            legend.getChildren().setAll(keys);
            Shown.set(legend, !keys.isEmpty());
        }
    }

    /// What is looked at now.
    public ChartWindow window() {
        return plot.window();
    }

    /// What the cursor reads, in words; a hint how to move it while it is nowhere; empty when there is no point.
    public ReadOnlyStringProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    ChartWindow home() {
        return home;
    }

    ChartWindow whole() {
        return chart.whole();
    }

    OptionalDouble cursorDay() {
        return cursor == NOWHERE
                ? OptionalDouble.empty()
                : OptionalDouble.of(readings().day(cursor));
    }

    private ChartReadings readings() {
        return chart.readings();
    }

    private void keyPressed(KeyEvent event) {
        if (gestures.pressed(event) || walked(event)) {
            event.consume();
        }
    }

    private boolean walked(KeyEvent event) {
        int last = readings().size() - 1;
        switch (event.getCode()) {
            case LEFT -> walkTo(cursor == NOWHERE ? lastShown() : Math.max(cursor - 1, Math.min(0, last)));
            case RIGHT -> walkTo(cursor == NOWHERE ? lastShown() : Math.min(cursor + 1, last));
            case HOME -> walkTo(Math.min(0, last));
            case END -> walkTo(last);
            default -> {
                return false;
            }
        }
        return true;
    }

    private int lastShown() {
        int end = readings().firstFrom(plot.window().to());
        return end - 1;
    }

    /// Takes the window along where the cursor leaves it.
    private void walkTo(int index) {
        if (index != NOWHERE) {
            ChartWindow now = plot.window();
            double day = readings().day(index);
            if (day < now.from() || day >= now.to()) {
                turnTo(now.moved(day - (now.from() + now.to()) / 2, chart.whole()));
            }
        }
        moveTo(index);
    }

    /// The point nearest to a place, or none.
    private int nearest(double x, double y) {
        ChartArea area = plot.area();
        double reach = area.window().days() * 12 / area.width();
        double day = area.day(x);
        int best = NOWHERE;
        double least = Double.POSITIVE_INFINITY;
        int end = readings().firstFrom(day + reach);
        for (int i = readings().firstFrom(day - reach); i < end; i++) {
            double distance = distance(readings().at(i), x, y, area);
            if (distance < least && area.holds(readings().day(i))) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    /// How far a reading is from a place. What happened is a line with a sign below the axis: there one points at it.
    private static double distance(Reading reading, double x, double y, ChartArea area) {
        double aside = area.x(reading.day()) - x;
        return switch (reading) {
            case Value value -> Math.hypot(aside, area.y(value.value()) - y);
            case Happened _ -> Math.hypot(aside, Math.max(0, area.bottom() - y));
        };
    }

    private void leave() {
        if (!plot.isFocused()) {
            moveTo(NOWHERE);
        }
    }

    private void moveTo(int index) {
        cursor = index;
        plot.mark(index == NOWHERE ? Optional.empty() : Optional.of(readings().at(index)));
        int shown = readings().valuesWithin(plot.window());
        if (index != NOWHERE) {
            reading.set(read(readings().at(index)));
        } else {
            reading.set(shown == 0 ? "" : words.get("control.chart.hint"));
        }
        plot.setAccessibleText(words.get("control.chart.spoken", title.name(), shown, reading.get()));
    }

    private String read(Reading point) {
        return new ChartWords(words, dates).sentence(point, title.value());
    }
}
