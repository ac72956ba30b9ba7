package org.ribwise.ui.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.ribwise.domain.chart.Chart;
import org.ribwise.domain.chart.ChartArea;
import org.ribwise.domain.chart.ChartDrawing;
import org.ribwise.domain.chart.ChartLayout;
import org.ribwise.domain.chart.ChartLettering;
import org.ribwise.domain.chart.ChartReadings.Reading;
import org.ribwise.domain.chart.ChartWindow;
import org.ribwise.domain.chart.DateTicks;
import org.ribwise.domain.chart.SignRows;

/// The drawing of a {@link ChartView}: axes, chart and cursor. What is drawn is painted on a canvas, names are texts.
final class ChartPlot extends Region {

    private final DateWords dates;
    private final DoubleFunction<String> number;
    private final ChartPainter painter = new ChartPainter();
    private final Easel easel;
    private final Letters letters = new Letters();
    private final List<Text> names = new ArrayList<>();

    private Chart chart;
    private ChartWindow window;
    private Optional<Reading> cursor = Optional.empty();
    private ChartArea area;
    private SignRows signs;

    /// @param number writes a value of the axis
    ChartPlot(Chart chart, DateWords dates, DoubleFunction<String> number) {
        this.chart = chart;
        this.dates = dates;
        this.number = number;
        window = chart.whole();
        area = new ChartArea(window, chart.axis(), 0, 0, 1, 1);
        signs = SignRows.of(chart, 1);
        easel = new Easel(this::repaint, painter.brushes().all());
        getStyleClass().add("chart-plot");
        getChildren().addAll(easel.nodes());
        getChildren().add(letters.ruler);
    }

    private static Text name() {
        Text name = new Text();
        name.getStyleClass().add("chart-name");
        name.setManaged(false);
        name.setTextOrigin(VPos.TOP);
        return name;
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
        if (!reading.equals(cursor)) {
            cursor = reading;
            repaint();
        }
    }

    ChartWindow window() {
        return window;
    }

    ChartArea area() {
        return area;
    }

    @Override
    protected void layoutChildren() {
        ChartLayout.Room room = new ChartLayout.Room(
                snappedLeftInset(),
                snappedTopInset(),
                getWidth() - snappedLeftInset() - snappedRightInset(),
                getHeight() - snappedTopInset() - snappedBottomInset());
        SignRows rows = SignRows.of(chart, letters.size());
        ChartLayout layout = ChartLayout.of(window, chart.axis(), rows, room, letters);
        signs = rows;
        area = layout.area();
        write(layout.names());
        easel.place(0, 0, Math.max(1, getWidth()), Math.max(1, getHeight()), 0, 0, 1);
        repaint();
    }

    private void write(List<ChartLayout.Name> written) {
        while (names.size() < written.size()) {
            Text name = name();
            names.add(name);
            getChildren().add(name);
        }
        for (int i = 0; i < names.size(); i++) {
            Text text = names.get(i);
            text.setVisible(i < written.size());
            if (text.isVisible()) {
                ChartLayout.Name name = written.get(i);
                text.setText(name.text());
                text.relocate(name.left(), name.top());
            }
        }
    }

    private void repaint() {
        if (easel.isPlaced()) {
            double text = letters.size();
            GraphicsContext gc = easel.begin();
            painter.paint(gc, new ChartDrawing(chart, area, signs, text));
            cursor.filter(reading -> area.holds(reading.day()))
                    .ifPresent(reading -> painter.paintCursor(gc, reading, area, text));
        }
    }

    /// Measures names with a text that nobody sees, each once as long as the letters stay the same.
    private final class Letters implements ChartLettering {

        private final Text ruler = name();
        private final Map<String, Double> widths = new HashMap<>();
        private Font measured = ruler.getFont();
        private double height;

        Letters() {
            ruler.setVisible(false);
        }

        private void follow() {
            if (height == 0 || !ruler.getFont().equals(measured)) {
                measured = ruler.getFont();
                widths.clear();
                height = Math.ceil(ruler.getLayoutBounds().getHeight());
            }
        }

        @Override
        public double size() {
            return ruler.getFont().getSize();
        }

        @Override
        public double height() {
            follow();
            return height;
        }

        @Override
        public double width(String name) {
            follow();
            return widths.computeIfAbsent(name, this::measure);
        }

        private double measure(String name) {
            ruler.setText(name);
            return Math.ceil(ruler.getLayoutBounds().getWidth());
        }

        @Override
        public String value(double value) {
            return number.apply(value);
        }

        @Override
        public String day(DateTicks.Tick tick) {
            return dates.tick(tick);
        }
    }
}
