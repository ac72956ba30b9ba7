package org.ribwise.domain.chart;

import java.util.List;

/// Everything that a chart shows: no colour, no pixel, no word.
public final class Chart {

    private final List<ChartSeries> series;
    private final List<ChartZone> zones;
    private final List<ChartMark> marks;
    private final ValueAxis axis;
    private final ChartWindow whole;
    private final ChartReadings readings;

    /// @param series what is drawn, from the back to the front
    /// @param zones bands behind it
    /// @param marks what happened, oldest first
    /// @param axis of the values
    /// @param whole the whole time axis
    public Chart(
            List<ChartSeries> series, List<ChartZone> zones, List<ChartMark> marks, ValueAxis axis, ChartWindow whole) {
        this.series = List.copyOf(series);
        this.zones = List.copyOf(zones);
        this.marks = List.copyOf(marks);
        this.axis = axis;
        this.whole = whole;
        this.readings = new ChartReadings(this.series, this.marks);
    }

    /// What is drawn, from the back to the front.
    public List<ChartSeries> series() {
        return series;
    }

    /// Bands behind it.
    public List<ChartZone> zones() {
        return zones;
    }

    /// What happened.
    public List<ChartMark> marks() {
        return marks;
    }

    /// The axis of the values.
    public ValueAxis axis() {
        return axis;
    }

    /// The whole time axis.
    public ChartWindow whole() {
        return whole;
    }

    /// Everything that can be read one by one.
    public ChartReadings readings() {
        return readings;
    }
}
