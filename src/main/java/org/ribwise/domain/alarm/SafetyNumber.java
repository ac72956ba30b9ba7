package org.ribwise.domain.alarm;

/// Every number of the safety rules: a setting of each person, with the reference's value as its default.
public enum SafetyNumber {
    /// G2: an attack or flare-up counts for so many days (clinical reference 5.2).
    FLARE_DAYS(14, 7, 90, Basis.NEEDS_SIGN_OFF),
    /// G6: breathlessness above the usual by so much (clinical reference 5.2).
    BREATHLESS_ABOVE_USUAL(2, 1, 5, Basis.NEEDS_SIGN_OFF),
    /// G6: breathlessness from which one recovers first (clinical reference 5.2).
    BREATHLESS_FROM(5, 2, 8, Basis.NEEDS_SIGN_OFF),
    /// G6: minutes until it is asked again (clinical reference 5.2).
    ASK_AGAIN_MINUTES(10, 5, 60, Basis.NEEDS_SIGN_OFF),
    /// G7: the green zone of the peak flow begins, percent of the personal best (clinical reference 4.4).
    GREEN_FROM_PERCENT(80, 60, 95, Basis.SOURCED),
    /// G7: the yellow zone begins, percent of the personal best (clinical reference 4.4).
    YELLOW_FROM_PERCENT(50, 40, 75, Basis.SOURCED),
    /// For how many months a personal best says something (clinical reference 4.4).
    BEST_HOLDS_MONTHS(12, 1, 24, Basis.NEEDS_SIGN_OFF),
    /// G8: lowest oxygen saturation at rest, percent, when no floor is prescribed (clinical reference 5.2).
    OXYGEN_FLOOR_PERCENT(90, 80, 96, Basis.NEEDS_SIGN_OFF),
    /// G8: so far below the floor it cannot wait, percent (clinical reference 5.2).
    OXYGEN_URGENT_BELOW_FLOOR(2, 1, 6, Basis.NEEDS_SIGN_OFF),
    /// G12: pain from which there is no stretch (clinical reference 5.2).
    NO_STRETCH_PAIN_FROM(7, 4, 10, Basis.NEEDS_SIGN_OFF),
    /// A resting pulse above this needs a doctor's word first, beats a minute (clinical reference 5.2).
    RESTING_PULSE_UP_TO(120, 90, 140, Basis.SOURCED),
    /// Breathlessness that stops a session (clinical reference 5.3).
    STOP_BREATHLESS_FROM(7, 1, 9, Basis.NEEDS_SIGN_OFF),
    /// Minutes after stopping by which breathlessness falls (clinical reference 5.3).
    FALLING_AFTER_MINUTES(2, 1, 5, Basis.NEEDS_SIGN_OFF),
    /// Minutes after stopping by which breathlessness is back (clinical reference 5.3).
    BACK_AFTER_MINUTES(10, 5, 20, Basis.NEEDS_SIGN_OFF),
    /// Oxygen saturation below which a session stops, percent (clinical reference 5.3).
    STOP_OXYGEN_BELOW_PERCENT(88, 80, 100, Basis.NEEDS_SIGN_OFF),
    /// A fall of the oxygen saturation that stops a session, percent (clinical reference 5.3).
    STOP_OXYGEN_FALL(4, 2, 8, Basis.NEEDS_SIGN_OFF),
    /// That fall counts below this saturation, percent (clinical reference 5.3).
    STOP_OXYGEN_FALL_BELOW_PERCENT(90, 85, 96, Basis.NEEDS_SIGN_OFF),
    /// Oxygen saturation below which it cannot wait, percent (clinical reference 5.3).
    URGENT_OXYGEN_BELOW_PERCENT(85, 75, 92, Basis.NEEDS_SIGN_OFF),
    /// Minutes by which the oxygen saturation recovers (clinical reference 5.3: 2 to 3).
    OXYGEN_BACK_AFTER_MINUTES(3, 1, 5, Basis.NEEDS_SIGN_OFF),
    /// Pain of back or leg that stops a session (clinical reference 5.3).
    STOP_PAIN_FROM(6, 1, 10, Basis.NEEDS_SIGN_OFF),
    /// The same stop symptom so many times within {@link #REPEATED_STOP_DAYS} needs advice (clinical
    /// reference 3.5).
    REPEATED_STOPS(2, 2, 5, Basis.NEEDS_SIGN_OFF),
    /// Days within which stop symptoms are counted (clinical reference 3.5).
    REPEATED_STOP_DAYS(7, 1, 28, Basis.NEEDS_SIGN_OFF),
    /// Hours for which a stop for rest holds when nobody rated again. Not in the reference.
    REST_HOLDS_HOURS(24, 1, 72, Basis.NEEDS_SIGN_OFF),
    /// Pain from which the warning signs of the back are asked (clinical reference 5.5).
    RED_FLAG_PAIN_FROM(7, 4, 10, Basis.NEEDS_SIGN_OFF),
    /// Weeks after which the warning signs of the back are asked again (clinical reference 5.5).
    RED_FLAG_WEEKS(4, 1, 12, Basis.NEEDS_SIGN_OFF),
    /// Reliever on more days of seven than this: time to talk (clinical reference 5.6).
    RELIEVER_DAYS_UP_TO(2, 0, 7, Basis.NEEDS_SIGN_OFF),
    /// Pain from which a day counts as severe (issue: 7 or more on 3 of 7 days; clinical reference 5.6,
    /// "severe").
    SEVERE_PAIN_FROM(7, 4, 10, Basis.NEEDS_SIGN_OFF),
    /// Severe days of seven: time to talk.
    SEVERE_PAIN_DAYS(3, 1, 7, Basis.NEEDS_SIGN_OFF),
    /// Weeks of pain that does not ease: time to talk (clinical reference 5.6: about 4 to 6).
    PAIN_WEEKS(4, 2, 12, Basis.NEEDS_SIGN_OFF),
    /// Pain from which it counts as not eased. Not in the reference.
    LASTING_PAIN_FROM(4, 1, 10, Basis.NEEDS_SIGN_OFF),
    /// Nights of seven with waking: time to talk (clinical reference 5.6).
    WAKING_NIGHTS(1, 1, 7, Basis.NEEDS_SIGN_OFF),
    /// Yes answers of the weekly asthma check: time to talk (clinical reference 5.6).
    ASTHMA_CHECK_FROM(1, 1, 4, Basis.NEEDS_SIGN_OFF),
    /// Entered total of the ACT up to this: time to talk (clinical reference 5.6).
    ACT_UP_TO(19, 15, 25, Basis.SOURCED),
    /// Days of seven below green, which the reference calls often: time to talk (clinical reference 5.6).
    LOW_PEAK_FLOW_DAYS(3, 1, 7, Basis.NEEDS_SIGN_OFF),
    /// Attacks in twelve months: time to talk (clinical reference 5.6).
    ATTACKS_A_YEAR(2, 1, 6, Basis.NEEDS_SIGN_OFF),
    /// Steroid courses in twelve months: time to talk (clinical reference 5.6).
    STEROID_COURSES_A_YEAR(2, 1, 6, Basis.NEEDS_SIGN_OFF),
    /// Sessions in a row that each needed a reliever first: time to talk (clinical reference 5.6).
    RELIEVER_SESSIONS(3, 2, 10, Basis.NEEDS_SIGN_OFF),
    /// Days after an attack without exercise, the day itself not counted (clinical reference 3.5: day 0 to 1).
    AFTER_ATTACK_REST_DAYS(1, 1, 7, Basis.NEEDS_SIGN_OFF),
    /// Hours back in the usual zone before exercise (clinical reference 3.5: 24 to 48, the longer is the
    /// default).
    AFTER_ATTACK_STEADY_HOURS(48, 24, 96, Basis.NEEDS_SIGN_OFF),
    /// Sessions at reduced dose after an attack (clinical reference 3.5).
    AFTER_ATTACK_SESSIONS(3, 1, 10, Basis.NEEDS_SIGN_OFF),
    /// The reduced dose, percent of the dose before (clinical reference 3.5).
    AFTER_ATTACK_DOSE_PERCENT(50, 20, 80, Basis.NEEDS_SIGN_OFF);

    /// Where a default comes from.
    public enum Basis {
        /// A public source says so.
        SOURCED,
        /// Proposed by the reference or by us: a physiotherapist has to sign it off.
        NEEDS_SIGN_OFF
    }

    private final int usual;
    private final int lowest;
    private final int highest;
    private final Basis basis;

    SafetyNumber(int usual, int lowest, int highest, Basis basis) {
        this.usual = usual;
        this.lowest = lowest;
        this.highest = highest;
        this.basis = basis;
    }

    /// The default.
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

    /// Whether the default needs a physiotherapist's sign-off.
    public boolean needsSignOff() {
        return basis == Basis.NEEDS_SIGN_OFF;
    }
}
