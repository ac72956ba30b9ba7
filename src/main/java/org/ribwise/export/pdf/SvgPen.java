package org.ribwise.export.pdf;

import static org.ribwise.export.pdf.PaperColours.colour;

import java.util.Locale;
import org.ribwise.domain.chart.ChartInk;
import org.ribwise.domain.chart.ChartPen;
import org.ribwise.domain.chart.ChartRole;

/// Draws on paper: one SVG path after the other, of straight lines, and circles.
final class SvgPen implements ChartPen {

    private static final String NONE = "none";

    private final StringBuilder svg = new StringBuilder();
    private final StringBuilder path = new StringBuilder();
    private String look = "";

    String svg() {
        return svg.toString();
    }

    @Override
    public void take(ChartInk ink) {
        path.setLength(0);
        look = look(ink);
    }

    @Override
    public void moveTo(double x, double y) {
        add('M', x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        add('L', x, y);
    }

    private void add(char command, double x, double y) {
        path.append(path.isEmpty() ? "" : " ").append(command);
        number(path, x);
        path.append(' ');
        number(path, y);
    }

    @Override
    public void circle(double x, double y, double radius) {
        svg.append("<circle cx=\"");
        number(svg, x);
        svg.append("\" cy=\"");
        number(svg, y);
        svg.append("\" r=\"");
        number(svg, radius);
        svg.append('"').append(look).append("/>");
    }

    @Override
    public void box(double left, double top, double width, double height) {
        polygon(left, top, left + width, top, left + width, top + height, left, top + height);
    }

    @Override
    public void put() {
        if (!path.isEmpty()) {
            svg.append("<path d=\"").append(path).append('"').append(look).append("/>");
        }
    }

    /// With one digit: a tenth of a pixel is finer than any printer.
    private static void number(StringBuilder text, double number) {
        long tenths = Math.round(number * 10);
        if (tenths < 0) {
            text.append('-');
        }
        text.append(Math.abs(tenths) / 10);
        if (tenths % 10 != 0) {
            text.append('.').append(Math.abs(tenths) % 10);
        }
    }

    private static String look(ChartInk ink) {
        return switch (ink) {
            case ChartInk.Grid() -> line(colour("chart.grid"), 0.7, 0);
            case ChartInk.Band(var kind) -> area(colour("chart.band." + key(kind)));
            case ChartInk.BandEdge(var kind) -> line(colour("chart.edge." + key(kind)), 0.7, 0);
            case ChartInk.MarkLine(var kind) -> line(colour("chart.mark." + key(kind)), 1.1, 2.5);
            case ChartInk.MarkSign(var kind) -> area(colour("chart.mark." + key(kind)));
            case ChartInk.Crowd(var role) ->
                area(colour(role.shape() == ChartRole.Shape.RINGS ? "chart.crowd.after" : "chart.crowd.before"));
            case ChartInk.Series(var role) ->
                switch (role.shape()) {
                    case DOTS -> area(colour("chart.dots"));
                    case RINGS -> line(colour("chart.rings"), 1, 0);
                    case LINE -> line(colour("chart.line"), 1.8, 0);
                    case DASHES -> line(colour("chart.dashes"), 1.3, 5);
                    case BARS -> area(colour("chart.dots"));
                    case FRAMES -> line(colour("chart.rings"), 0.8, 0);
                };
        };
    }

    private static String key(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String area(String colour) {
        return " fill=\"" + colour + "\"";
    }

    private static String line(String colour, double width, double dash) {
        String dashes = dash > 0 ? " stroke-dasharray=\"" + dash + "\"" : "";
        return " fill=\"" + NONE + "\" stroke=\"" + colour + "\" stroke-width=\"" + width + "\"" + dashes;
    }
}
