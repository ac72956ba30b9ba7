package org.ribwise.ui.control;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.ribwise.domain.chart.Chart;
import org.ribwise.domain.chart.ChartDay;
import org.ribwise.domain.chart.ChartReadings.Reading;
import org.ribwise.domain.chart.ChartWindow;
import org.ribwise.domain.progress.DaySpan;

/// The drawing of a {@link ChartView}: axes, chart and cursor. What is drawn is painted on a canvas, names are labels.
final class ChartPlot extends Region {

    private static final int MOST_VALUE_NAMES = 12;
    /// Distances as a share of the text size.
    private static final double GAP = 0.5;
    private static final double EDGE = 0.6;

    private final DateWords dates;
    private final DoubleFunction<String> number;
    private final ChartPainter painter = new ChartPainter();
    private final Easel easel;
    private final List<Label> valueNames = labels(MOST_VALUE_NAMES);
    private final List<Label> dateNames = labels(DateTicks.MOST);
    private final Label ruler = new Label();

    private Chart chart;
    private ChartWindow window;
    private Optional<Reading> cursor = Optional.empty();
    private ChartArea area;

    /// @param number writes a value of the axis
    ChartPlot(Chart chart, DateWords dates, DoubleFunction<String> number) {
        this.chart = chart;
        this.dates = dates;
        this.number = number;
        window = chart.whole();
        area = new ChartArea(window, chart.axis(), 0, 0, 1, 1);
        easel = new Easel(this::repaint, painter.brushes().all());
        getStyleClass().add("chart-plot");
        ruler.getStyleClass().add("chart-name");
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().addAll(easel.nodes());
        getChildren().add(ruler);
        getChildren().addAll(valueNames);
        getChildren().addAll(dateNames);
    }

    private static List<Label> labels(int count) {
        List<Label> labels = Stream.generate(Label::new).limit(count).toList();
        labels.forEach(label -> {
            label.getStyleClass().add("chart-name");
            label.setManaged(false);
        });
        return labels;
    }

    void show(Chart shown, ChartWindow part) {
        chart = shown;
        window = part;
        cursor = Optional.empty();
        requestLayout();
    }

    void look(ChartWindow part) {
        window = part;
        requestLayout();
    }

    void mark(Optional<Reading> reading) {
        cursor = reading;
        repaint();
    }

    ChartWindow window() {
        return window;
    }

    ChartArea area() {
        return area;
    }

    @Override
    protected void layoutChildren() {
        double text = ruler.getFont().getSize();
        double nameHeight = ruler.prefHeight(-1);
        double names = chart.axis().names().stream()
                .mapToDouble(value -> widthOf(number.apply(value)))
                .max()
                .orElse(0);
        double left = snappedLeftInset() + names + GAP * text;
        double top = snappedTopInset() + Math.max(nameHeight / 2, EDGE * text);
        area = new ChartArea(
                window,
                chart.axis(),
                left + EDGE * text,
                top,
                Math.max(1, getWidth() - left - 2 * EDGE * text - snappedRightInset()),
                Math.max(1, getHeight() - top - (GAP + EDGE) * text - nameHeight - snappedBottomInset()));
        layoutValues(left - GAP * text, nameHeight);
        layoutDates(nameHeight);
        easel.place(0, 0, Math.max(1, getWidth()), Math.max(1, getHeight()), 0, 0, 1);
        repaint();
    }

    private void repaint() {
        if (easel.isPlaced()) {
            double text = ruler.getFont().getSize();
            GraphicsContext gc = easel.begin();
            painter.paint(gc, chart, area, text);
            cursor.filter(reading -> area.holds(reading.day()))
                    .ifPresent(reading -> painter.paintCursor(gc, reading, area, text));
        }
    }

    private double widthOf(String name) {
        ruler.setText(name);
        return ruler.prefWidth(-1);
    }

    private void layoutValues(double right, double nameHeight) {
        List<Double> values = chart.axis().names();
        int every = (int) Math.max(1, Math.ceil(values.size() * nameHeight / area.height()));
        for (int i = 0; i < valueNames.size(); i++) {
            Label name = valueNames.get(i);
            boolean shown = i < values.size() && i % every == 0;
            name.setVisible(shown);
            if (shown) {
                name.setText(number.apply(values.get(i)));
                double width = name.prefWidth(-1);
                double y = area.y(values.get(i)) - nameHeight / 2;
                name.resizeRelocate(right - width, y, width, nameHeight);
            }
        }
    }

    private void layoutDates(double nameHeight) {
        DaySpan span = new DaySpan(ChartDay.date(window.from()), ChartDay.date(Math.nextDown(window.to())));
        List<DateTicks.Tick> ticks = DateTicks.fit(span, area.width(), dates, this::widthOf);
        for (int i = 0; i < dateNames.size(); i++) {
            Label name = dateNames.get(i);
            name.setVisible(i < ticks.size());
            if (i < ticks.size()) {
                DateTicks.Tick tick = ticks.get(i);
                name.setText(tick.name());
                double width = Math.min(name.prefWidth(-1), getWidth());
                double x = area.x(ChartDay.of(tick.day().atTime(LocalTime.NOON))) - width / 2;
                name.resizeRelocate(
                        Math.clamp(x, 0, Math.max(0, getWidth() - width)),
                        getHeight() - snappedBottomInset() - nameHeight,
                        width,
                        nameHeight);
            }
        }
    }
}
