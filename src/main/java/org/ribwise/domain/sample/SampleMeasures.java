package org.ribwise.domain.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Instrument;
import org.ribwise.domain.measure.MeasureResult;
import org.ribwise.domain.measure.MeasureResult.Activity;
import org.ribwise.domain.measure.MeasureResult.Strain;
import org.ribwise.domain.record.MeasureEntry;
import org.ribwise.domain.record.ScoreLog;

/// The measures of every few weeks of the made-up person: some every four weeks, entered totals every twelve.
final class SampleMeasures {

    private static final int EVERY_DAYS = 28;
    private static final int SELDOM_DAYS = 84;
    private static final int MOST_HARDER = 10;

    private final SampleCourse course;
    private final SampleDice dice;
    private final ScoreLog scores;

    SampleMeasures(SampleCourse course, SampleDice dice, ScoreLog scores) {
        this.course = course;
        this.dice = dice;
        this.scores = scores;
    }

    /// Writes what is due on a day.
    void write(LocalDate day) {
        long since = ChronoUnit.DAYS.between(course.from(), day);
        double back = course.pain(BodyRegion.LOWER_BACK, day);
        double breath = course.breathlessness(day);
        if (since % EVERY_DAYS == 1) {
            keep(day, rolandMorris(back));
            keep(day, new MeasureResult.Mrc(Math.clamp(Math.round(breath), 1, 5)));
            int repetitions = Math.clamp(Math.round(dice.around(30 - back - breath, 1.5)), 0, 60);
            keep(day, new MeasureResult.SitToStand(repetitions, Strain.MISSING, Strain.MISSING, Optional.empty()));
            keep(day, psfs(back));
        }
        if (since % SELDOM_DAYS == 2) {
            keep(day, total(Instrument.CAT, 8 + 3 * breath));
            keep(day, total(Instrument.ACT, 24 - 2 * breath));
            keep(day, total(Instrument.ACQ, breath / 2));
            keep(day, total(Instrument.ODI, 5 * back));
        }
    }

    private MeasureResult rolandMorris(double back) {
        int count = Math.clamp(Math.round(dice.around(back * 2, 1)), 0, MeasureResult.RolandMorris.SENTENCES);
        return new MeasureResult.RolandMorris(
                IntStream.rangeClosed(1, count).boxed().collect(Collectors.toCollection(TreeSet::new)));
    }

    private MeasureResult psfs(double back) {
        return new MeasureResult.Psfs(List.of("Gardening", "Stairs", "Driving").stream()
                .map(name -> new Activity(name, Optional.of(dice.rating(MOST_HARDER - back, MOST_HARDER))))
                .toList());
    }

    private MeasureResult total(Instrument instrument, double value) {
        double kept = Math.clamp(Math.rint(dice.around(value, 1)), instrument.lowest(), instrument.highest());
        return new MeasureResult.Total(instrument, kept);
    }

    private void keep(LocalDate day, MeasureResult result) {
        scores.measured(new MeasureEntry(dice.id(), SampleDiary.at(day, LocalTime.of(17, 30)), result));
    }
}
