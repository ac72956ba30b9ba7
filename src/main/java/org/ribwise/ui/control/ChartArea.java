package org.ribwise.ui.control;

import org.ribwise.domain.chart.ChartWindow;
import org.ribwise.domain.chart.ValueAxis;

/// Where days and values lie on the canvas, in pixels.
///
/// @param window the days
/// @param axis the values
/// @param left left edge
/// @param top y of the highest value
/// @param width at least 1
/// @param height at least 1
record ChartArea(ChartWindow window, ValueAxis axis, double left, double top, double width, double height) {

    double x(double day) {
        return left + width * (day - window.from()) / window.days();
    }

    double y(double value) {
        return top + height * (1 - (value - axis.low()) / (axis.high() - axis.low()));
    }

    /// The day at a place.
    double day(double x) {
        return window.from() + window.days() * (x - left) / width;
    }

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    boolean holds(double day) {
        return day >= window.from() && day < window.to();
    }
}
