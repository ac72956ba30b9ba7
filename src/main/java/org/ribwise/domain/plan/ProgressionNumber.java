package org.ribwise.domain.plan;

/// Every number of the progression rules: a setting of each person, because clinics use different traffic lights
/// (clinical reference 3.5), with the reference's value as its default.
public enum ProgressionNumber {
    /// Pain during up to this is green.
    GREEN_PAIN_UP_TO(3, 1, 5),
    /// Pain during from this on is red; the prescription's own limit counts when it is lower.
    RED_PAIN_FROM(6, 4, 9),
    /// Pain during so much above the usual is red.
    RED_PAIN_ABOVE_USUAL(3, 1, 5),
    /// Breathlessness so much above the highest that is aimed at is amber; beyond it is red.
    AMBER_BREATHLESS_ABOVE(2, 1, 4),
    /// Breathlessness afterwards so much above that before is red for a breathing exercise (clinical
    /// reference 1.5).
    RED_BREATHLESS_RISE(2, 1, 4),
    /// Minutes by which breathlessness has settled; later is red.
    SETTLED_BY_MINUTES(10, 5, 20),
    /// Minutes by which breathlessness has settled for amber to be no more than amber, and to be green at all.
    SETTLED_SOON_MINUTES(5, 2, 10),
    /// Comfort from this on is green.
    GREEN_COMFORT_FROM(7, 5, 9),
    /// Comfort up to this is red.
    RED_COMFORT_UP_TO(3, 1, 4),
    /// Green sessions in a row, on different days, for a step up.
    GREENS_FOR_A_STEP(2, 2, 6),
    /// Most steps up of one exercise in seven days (clinical reference 1.5).
    MOST_STEPS_A_WEEK(3, 1, 3),
    /// So much more time a week, percent, is never exceeded.
    MOST_MORE_TIME_PERCENT(20, 5, 20),
    /// Red or stopped twice in so many days pauses an exercise.
    PAUSE_DAYS(7, 3, 28),
    /// Days for which an exercise rests after a red when no smaller step was taken. Not in the reference.
    REST_AFTER_RED_DAYS(7, 2, 28),
    /// Days without the exercise from which on one begins one step lower.
    BREAK_DAYS(7, 5, 14),
    /// Days without it from which on one begins two steps lower.
    LONG_BREAK_DAYS(14, 10, 28),
    /// Days without it from which on one begins anew.
    RESTART_DAYS(28, 21, 56);

    private final int usual;
    private final int lowest;
    private final int highest;

    ProgressionNumber(int usual, int lowest, int highest) {
        this.usual = usual;
        this.lowest = lowest;
        this.highest = highest;
    }

    /// The default (clinical reference 3.5 and 1.5, all proposals: needs sign-off).
    public int usual() {
        return usual;
    }

    /// Lowest value that can be set (design value, needs sign-off).
    public int lowest() {
        return lowest;
    }

    /// Highest value that can be set (design value, needs sign-off).
    public int highest() {
        return highest;
    }
}
