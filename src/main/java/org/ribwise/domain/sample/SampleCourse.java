package org.ribwise.domain.sample;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.ribwise.domain.measure.BodyRegion;

/// How the made-up person is on each day: a sore back that eases over the first year, asthma that is worse in winter,
/// attacks, flares of the back, holidays and weeks in which nothing is written. What goes together here was made to go
/// together; it says nothing about anybody.
final class SampleCourse {

    /// No attack and no break so near to the end, so that the first screen has an ordinary day.
    private static final int CALM_DAYS = 60;

    private static final int DAYS_TO_EASE = 300;
    private static final double ATTACKS_A_YEAR = 5;
    private static final double FLARES_A_YEAR = 4;
    private static final double BREAKS_A_YEAR = 2;
    private static final double DAYS_IN_YEAR = 365.25;
    private static final double USUAL_PEAK_FLOW = 415;

    private static final double LITTLE = 0.25;

    /// How much of the pain each region has.
    private static final Map<BodyRegion, Double> SHARES = Map.of(
            BodyRegion.LOWER_BACK, 1.0,
            BodyRegion.NECK, 0.6,
            BodyRegion.SHOULDER_RIGHT, 0.45);

    private final LocalDate from;
    private final LocalDate to;
    private final NavigableSet<LocalDate> attacks = new TreeSet<>();
    private final List<LocalDate> flares = new ArrayList<>();
    private final NavigableSet<LocalDate> breaks = new TreeSet<>();

    SampleCourse(LocalDate from, LocalDate to, SampleDice dice) {
        this.from = from;
        this.to = to;
        LocalDate calmFrom = to.minusDays(CALM_DAYS);
        for (LocalDate day = from.plusDays(10); day.isBefore(calmFrom); day = day.plusDays(1)) {
            if (dice.happens(ATTACKS_A_YEAR * season(day) / DAYS_IN_YEAR)) {
                attacks.add(day);
            }
            if (dice.happens(FLARES_A_YEAR / DAYS_IN_YEAR)) {
                flares.add(day);
            }
            if (dice.happens(BREAKS_A_YEAR / DAYS_IN_YEAR)) {
                rest(day, dice.happens(0.2) ? dice.between(28, 42) : dice.between(5, 18));
            }
        }
        for (long ago : new long[] {64, 96, 130}) {
            if (to.minusDays(ago).isAfter(from.plusDays(7))) {
                attacks.add(to.minusDays(ago));
            }
        }
        breaks.removeIf(day -> !day.isBefore(calmFrom));
    }

    private void rest(LocalDate first, int days) {
        for (int day = 0; day < days; day++) {
            breaks.add(first.plusDays(day));
        }
    }

    LocalDate from() {
        return from;
    }

    LocalDate to() {
        return to;
    }

    boolean isAttack(LocalDate day) {
        return attacks.contains(day);
    }

    /// Whether nothing is done and nothing written.
    boolean isBreak(LocalDate day) {
        return breaks.contains(day);
    }

    /// How near the last attack is: 1 on its day, less on the days after it, 0 a week later.
    double attack(LocalDate day) {
        LocalDate last = attacks.floor(day);
        if (last == null) {
            return 0;
        }
        return Math.max(0, 1 - ChronoUnit.DAYS.between(last, day) / 7.0);
    }

    private double flare(LocalDate day) {
        double most = 0;
        for (LocalDate flare : flares) {
            double away = ChronoUnit.DAYS.between(flare, day) / 5.0;
            most = Math.max(most, 2 * Math.exp(-away * away));
        }
        return most;
    }

    /// Pain of a region before a session, 0 to 10, without chance.
    double pain(BodyRegion region, LocalDate day) {
        double eased = Math.min(1, ChronoUnit.DAYS.between(from, day) / (double) DAYS_TO_EASE);
        double share = SHARES.getOrDefault(region, LITTLE);
        return share * (5.2 - 2.2 * eased + flare(day) + 2 * attack(day)) + 0.3 * Math.sin(day.getDayOfYear() / 20.0);
    }

    /// Breathlessness before a session, 0 to 10, without chance.
    double breathlessness(LocalDate day) {
        return 1.4 + 0.8 * season(day) + 3.5 * attack(day);
    }

    /// Peak flow, L/min, without chance.
    double peakFlow(LocalDate day) {
        return USUAL_PEAK_FLOW + 25 - 30 * season(day) - 150 * attack(day);
    }

    /// How hard the time of year is: about 0.5 in summer and 1.5 in winter.
    static double season(LocalDate day) {
        int fromJanuary = day.getDayOfYear()
                - LocalDate.of(day.getYear(), Month.JANUARY, 15).getDayOfYear();
        return 1 + 0.5 * Math.cos(2 * Math.PI * fromJanuary / DAYS_IN_YEAR);
    }
}
