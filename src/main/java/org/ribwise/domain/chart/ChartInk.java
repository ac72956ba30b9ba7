package org.ribwise.domain.chart;

/// What is drawn with. Which colour and width that is, screen and paper decide.
public sealed interface ChartInk {

    /// Lines at the named values.
    record Grid() implements ChartInk {}

    /// A band of values, filled.
    record Band(ChartZone.Kind kind) implements ChartInk {}

    /// The upper edge of a band, a line.
    record BandEdge(ChartZone.Kind kind) implements ChartInk {}

    /// Where something happened, a dotted line.
    record MarkLine(ChartMark.Kind kind) implements ChartInk {}

    /// What happened, filled.
    record MarkSign(ChartMark.Kind kind) implements ChartInk {}

    /// Points, lines or bars of a series, as its shape says.
    record Series(ChartRole role) implements ChartInk {}

    /// Points that lie too close to be told apart: from the lowest to the highest of each narrow column, filled.
    record Crowd(ChartRole role) implements ChartInk {}
}
