package org.ribwise.domain.chart;

/// The letters that the axes of a chart are named with.
public interface ChartLettering {

    /// Size of the text that belongs to the chart, in the unit of the drawing: dots and distances follow it.
    double size();

    /// Height of a line of names.
    double height();

    /// Width of a name.
    double width(String name);

    /// A value of the axis.
    String value(double value);

    /// A day of the axis.
    String day(DateTicks.Tick tick);
}
