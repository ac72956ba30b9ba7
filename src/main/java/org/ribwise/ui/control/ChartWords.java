package org.ribwise.ui.control;

import java.time.LocalDate;
import java.util.function.DoubleFunction;
import org.ribwise.domain.chart.ChartDay;
import org.ribwise.domain.chart.ChartReadings.Reading;
import org.ribwise.domain.chart.ChartRole;
import org.ribwise.domain.measure.RatingTime;
import org.ribwise.ui.kit.Messages;

/// Points of a chart in words: for its cursor, and for a table of the same points.
///
/// @param words the words
/// @param dates how dates are written
public record ChartWords(Messages words, DateWords dates) {

    private static final int DAYS_BEFORE_MIDDLE = 3;

    /// When a point is: its day, or its week.
    public String when(Reading point) {
        LocalDate day = ChartDay.date(point.day());
        return point.role() == ChartRole.WEEK
                ? words.get("control.chart.week", dates.date(day.minusDays(DAYS_BEFORE_MIDDLE)))
                : dates.date(day);
    }

    /// What a point is: "before a session", or nothing where a name says nothing.
    public String what(Reading point) {
        return switch (point.role()) {
            case BEFORE -> words.name(RatingTime.BEFORE);
            case AFTER -> words.name(RatingTime.AFTER);
            case MIDDLE, TREND, VALUE, JOINED, WEEK -> "";
        };
    }

    String sentence(Reading point, DoubleFunction<String> value) {
        String said = value.apply(point.value());
        String what = what(point);
        return what.isEmpty()
                ? words.get("control.chart.reading", when(point), said)
                : words.get("control.chart.reading.time", when(point), said, what);
    }
}
