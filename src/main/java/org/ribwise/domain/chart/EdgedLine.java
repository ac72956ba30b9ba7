package org.ribwise.domain.chart;

/// A line that ends at the edges of a drawing.
final class EdgedLine implements ChartSeries.Pen {

    private final ChartArea area;
    private final ChartPen pen;
    private double lastDay;
    private double lastValue;
    private boolean down;

    EdgedLine(ChartArea area, ChartPen pen) {
        this.area = area;
        this.pen = pen;
    }

    @Override
    public void to(double day, double value, boolean joined) {
        double from = area.window().from();
        double to = area.window().to();
        boolean crosses = joined && day >= from && lastDay <= to;
        if (crosses && !down) {
            double begin = Math.max(lastDay, from);
            pen.moveTo(area.x(begin), area.y(between(begin, day, value)));
        }
        if (crosses) {
            double end = Math.min(day, to);
            pen.lineTo(area.x(end), area.y(between(end, day, value)));
        }
        down = crosses && day <= to;
        lastDay = day;
        lastValue = value;
    }

    private double between(double at, double day, double value) {
        return day == lastDay ? value : lastValue + (value - lastValue) * (at - lastDay) / (day - lastDay);
    }
}
