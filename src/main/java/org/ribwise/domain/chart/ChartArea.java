package org.ribwise.domain.chart;

/// Where days and values lie on a drawing, in its own unit: pixels on the screen, thousandths of a page on paper. As
/// usual for both, y grows downwards.
///
/// @param window the days
/// @param axis the values
/// @param left left edge
/// @param top y of the highest value
/// @param width at least 1
/// @param height at least 1
public record ChartArea(ChartWindow window, ValueAxis axis, double left, double top, double width, double height) {

    /// Where a day is.
    public double x(double day) {
        return left + width * (day - window.from()) / window.days();
    }

    /// Where a value is.
    public double y(double value) {
        return top + height * (1 - (value - axis.low()) / (axis.high() - axis.low()));
    }

    /// The day at a place.
    public double day(double x) {
        return window.from() + window.days() * (x - left) / width;
    }

    /// Right edge.
    public double right() {
        return left + width;
    }

    /// Where the lowest value is.
    public double bottom() {
        return top + height;
    }

    /// Whether a day is inside.
    public boolean holds(double day) {
        return day >= window.from() && day < window.to();
    }
}
