package org.ribwise.ui.control;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.progress.DaySpan;

/// Where days and ratings lie in a chart, in pixels. Days lie by local time, so that a day is as wide as any other
/// on the nights when clocks change.
///
/// @param span the days of the horizontal axis, from the start of the first to the end of the last
/// @param left left edge
/// @param top y of the highest rating
/// @param width at least 0
/// @param height at least 0
record PlotArea(DaySpan span, double left, double top, double width, double height) {

    private static final double MINUTES_IN_DAY = 24 * 60;

    /// Horizontal place of a moment; moments outside the span lie on its edge.
    double x(LocalDateTime at) {
        double minutes = ChronoUnit.MINUTES.between(span.from().atStartOfDay(), at);
        double share = minutes / (span.days() * MINUTES_IN_DAY);
        return left + width * Math.clamp(share, 0, 1);
    }

    /// Vertical place of a value between 0 and 10; 10 is at the top.
    double y(double value) {
        return top + height * (1 - (value - Nrs.LOWEST) / (Nrs.HIGHEST - Nrs.LOWEST));
    }

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }
}
