package org.ribwise.ui.control;

import java.time.LocalDate;
import java.util.function.DoubleFunction;
import org.ribwise.domain.chart.ChartDay;
import org.ribwise.domain.chart.ChartMark;
import org.ribwise.domain.chart.ChartReadings.Happened;
import org.ribwise.domain.chart.ChartReadings.Reading;
import org.ribwise.domain.chart.ChartReadings.Value;
import org.ribwise.domain.chart.ChartRole;
import org.ribwise.domain.measure.RatingTime;
import org.ribwise.ui.kit.Messages;

/// What a chart shows in words: for its cursor, and for a table of the same.
///
/// @param words the words
/// @param dates how dates are written
public record ChartWords(Messages words, DateWords dates) {

    private static final int DAYS_BEFORE_MIDDLE = 3;

    /// When something is: its day, or its week.
    public String when(Reading reading) {
        LocalDate day = ChartDay.date(reading.day());
        return switch (reading) {
            case Value value
            when isOfWeek(value.role()) ->
                words.get("control.chart.week", dates.date(day.minusDays(DAYS_BEFORE_MIDDLE)));
            case Value _, Happened _ -> dates.date(day);
        };
    }

    /// When something was rated: "before a session"; nothing where that says nothing.
    public String rated(Reading reading) {
        return switch (reading) {
            case Value value ->
                switch (value.role()) {
                    case BEFORE -> words.name(RatingTime.BEFORE);
                    case AFTER -> words.name(RatingTime.AFTER);
                    case MIDDLE, TREND, VALUE, JOINED, WEEK, WEEK_WITHOUT -> "";
                };
            case Happened _ -> "";
        };
    }

    /// What it says: its value, or what happened.
    ///
    /// @param value writes a value with its unit
    public String said(Reading reading, DoubleFunction<String> value) {
        return switch (reading) {
            case Value point when point.role() == ChartRole.WEEK_WITHOUT -> words.get("control.chart.weekWithout");
            case Value point -> value.apply(point.value());
            case Happened mark -> name(mark.kind(), words);
        };
    }

    static String name(ChartMark.Kind kind, Messages words) {
        return switch (kind) {
            case ATTACK -> words.get("control.chart.attack");
            case STEROID_COURSE -> words.get("control.chart.course");
            case PLAN_CHANGE -> words.get("control.chart.plan");
        };
    }

    private static boolean isOfWeek(ChartRole role) {
        return switch (role.shape()) {
            case BARS, FRAMES -> true;
            case DOTS, RINGS, LINE, DASHES -> false;
        };
    }

    String sentence(Reading reading, DoubleFunction<String> value) {
        String rated = rated(reading);
        return rated.isEmpty()
                ? words.get("control.chart.reading", when(reading), said(reading, value))
                : words.get("control.chart.reading.time", when(reading), said(reading, value), rated);
    }
}
