package org.ribwise.domain.chart;

import java.util.Locale;

/// Letters of 20 units that are 10 wide.
final class TenALetter implements ChartLettering {

    @Override
    public double size() {
        return 16;
    }

    @Override
    public double height() {
        return 20;
    }

    @Override
    public double width(String name) {
        return 10.0 * name.length();
    }

    @Override
    public String value(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }

    @Override
    public String day(DateTicks.Tick tick) {
        return tick.unit().in(Locale.UK).format(tick.day());
    }
}
