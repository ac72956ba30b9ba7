package org.ribwise.domain.progress;

import java.util.Optional;

/// Where a series began: the middle of its first week. A week is used because several ratings over days say far more
/// reliably how things are than one does (Jensen and McFarland, Pain 1993;55:195–203), and the median because ratings
/// are ranks. The first day is the first that has a value (design value, needs sign-off).
///
/// @param median the middle of the days that have a value
/// @param days how many of the seven have one, at least 1
public record Baseline(double median, int days) {

    /// How many calendar days it looks at.
    public static final int DAYS = Weeks.DAYS_IN_WEEK;

    /// Fewer days with a value are not compared with others (design value, needs sign-off).
    public static final int ENOUGH_DAYS = 3;

    /// The first week of a series; empty when it has no value.
    static Optional<Baseline> first(DailyValues daily) {
        return daily.byDay().isEmpty()
                ? Optional.empty()
                : of(
                        daily,
                        new DaySpan(
                                daily.byDay().firstKey(),
                                daily.byDay().firstKey().plusDays(DAYS - 1L)));
    }

    /// The last week of a series, to hold against the first; empty when it has no value.
    static Optional<Baseline> last(DailyValues daily) {
        return daily.byDay().isEmpty()
                ? Optional.empty()
                : of(daily, DaySpan.ending(daily.byDay().lastKey(), DAYS));
    }

    private static Optional<Baseline> of(DailyValues daily, DaySpan week) {
        DailyValues ofWeek = daily.within(week);
        return Optional.of(new Baseline(ofWeek.median(), ofWeek.days()));
    }

    /// Whether there are enough days to compare it.
    boolean isEnough() {
        return days >= ENOUGH_DAYS;
    }
}
