package org.ribwise.domain.chart;

/// The part of the time axis that is looked at, as {@link ChartDay} counts.
///
/// @param from left edge
/// @param to right edge, after the left one
public record ChartWindow(double from, double to) {

    /// Nearer than this one cannot look, in days (design value).
    public static final double LEAST_DAYS = 7;

    /// @throws IllegalArgumentException if it has no width
    public ChartWindow {
        if (!(to > from)) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    /// How many days wide it is.
    public double days() {
        return to - from;
    }

    /// Looks nearer or from further away. What is under a day stays under it, as far as the whole allows.
    ///
    /// @param factor below 1 is nearer
    /// @param about the day that stays where it is
    /// @param whole all there is
    public ChartWindow zoomed(double factor, double about, ChartWindow whole) {
        double width = Math.clamp(days() * factor, Math.min(LEAST_DAYS, whole.days()), whole.days());
        double share = Math.clamp((about - from) / days(), 0, 1);
        return new ChartWindow(about - share * width, about - share * width + width).within(whole);
    }

    /// Looks at earlier or later days, no further than there are any.
    public ChartWindow moved(double days, ChartWindow whole) {
        return new ChartWindow(from + days, to + days).within(whole);
    }

    private ChartWindow within(ChartWindow whole) {
        if (days() >= whole.days()) {
            return whole;
        }
        double shift = Math.max(0, whole.from - from) - Math.max(0, to - whole.to);
        return new ChartWindow(from + shift, to + shift);
    }
}
