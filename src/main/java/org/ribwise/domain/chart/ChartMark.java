package org.ribwise.domain.chart;

/// Something that happened, drawn as a mark across the chart.
///
/// @param kind what
/// @param day when, as {@link ChartDay} counts
public record ChartMark(Kind kind, double day) {

    /// What happened.
    public enum Kind {
        ATTACK,
        STEROID_COURSE,
        PLAN_CHANGE
    }
}
