package org.ribwise.export.pdf;

import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.ribwise.domain.chart.Chart;
import org.ribwise.domain.chart.ChartDrawing;
import org.ribwise.domain.chart.ChartLayout;
import org.ribwise.domain.chart.ChartLettering;
import org.ribwise.domain.chart.ChartWindow;
import org.ribwise.domain.chart.DateTicks;
import org.ribwise.domain.chart.SignRows;

/// A chart of the screen as a small SVG for paper: the same drawing, in the colours of paper.
final class ChartSvg {

    static final int WIDTH = 650;
    static final int HEIGHT = 150;

    /// Size of the letters, in units of the drawing: a CSS pixel on paper.
    private static final double LETTERS = 10.5;

    private ChartSvg() {}

    /// Draws a part of a chart.
    ///
    /// @param window which days
    static String of(Chart chart, ChartWindow window, Said said) {
        SignRows signs = SignRows.within(chart, window, LETTERS);
        ChartLayout layout = ChartLayout.of(
                window, chart.axis(), signs, new ChartLayout.Room(0, 0, WIDTH, HEIGHT), new PaperLettering(said));
        SvgPen pen = new SvgPen();
        new ChartDrawing(chart, layout.area(), signs, LETTERS).with(pen);
        StringBuilder names = new StringBuilder();
        for (ChartLayout.Name name : layout.names()) {
            names.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%.1f\" fill=\"%s\">%s</text>",
                    name.left(),
                    name.top() + LETTERS,
                    LETTERS,
                    PaperColours.colour("chart.name"),
                    Html.text(name.text())));
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + WIDTH + "\" height=\"" + HEIGHT
                + "\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\">" + pen.svg() + names + "</svg>";
    }

    /// Names in the letters of the report.
    private static final class PaperLettering implements ChartLettering {

        private final Said said;
        private final Map<DateTicks.Unit, DateTimeFormatter> days = new EnumMap<>(DateTicks.Unit.class);

        PaperLettering(Said said) {
            this.said = said;
        }

        @Override
        public double size() {
            return LETTERS;
        }

        @Override
        public double height() {
            return LETTERS * Outlines.LINE;
        }

        @Override
        public double width(String name) {
            return Outlines.width(name, LETTERS);
        }

        @Override
        public String value(double value) {
            return said.number(value);
        }

        @Override
        public String day(DateTicks.Tick tick) {
            return days.computeIfAbsent(
                            tick.unit(), unit -> unit.in(said.words().locale()))
                    .format(tick.day());
        }
    }
}
