package org.ribwise.domain.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.diary.DiaryLog;
import org.ribwise.domain.measure.PeakFlow;
import org.ribwise.domain.measure.PersonalBest;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.profile.PersonFacts.BreathingFacts;
import org.ribwise.domain.profile.PersonFactsStore;
import org.ribwise.domain.record.ScoreLog;
import org.ribwise.domain.record.SessionLog;

/// A made-up person's record. The same seed, days and routines give the same record.
///
/// @param from the first day
/// @param to the last one
/// @param rhythm how much is done and written down
/// @param seed of the chance
/// @param routines what is done, the usual one first; at least one
public record SampleLife(LocalDate from, LocalDate to, SampleRhythm rhythm, long seed, List<SampleRoutine> routines) {

    /// Most years of a record.
    public static final int MOST_YEARS = 10;

    private static final PeakFlow BEST = new PeakFlow(470);
    private static final int BIRTH_YEAR = 1961;
    private static final int HOURS_BETWEEN = 4;

    /// Copies the list.
    ///
    /// @throws IllegalArgumentException if the days are the wrong way round, or there is nothing to do
    public SampleLife {
        routines = List.copyOf(routines);
        if (to.isBefore(from) || routines.isEmpty()) {
            throw new IllegalArgumentException("from " + from + " to " + to + ", " + routines.size() + " routines");
        }
    }

    /// Where it is written.
    ///
    /// @param log sessions
    /// @param scores scores and measures
    /// @param diary the diary
    /// @param facts who the person is
    public record Ports(SessionLog log, ScoreLog scores, DiaryLog diary, PersonFactsStore facts) {}

    /// Writes the whole record, oldest first.
    ///
    /// @param name what the person is called
    /// @param each is told of every day that is done, for a bar that shows how far it is
    public void write(String name, Ports ports, Runnable each) {
        SampleDice dice = new SampleDice(seed);
        SampleCourse course = new SampleCourse(from, to, dice);
        SampleSessions sessions = new SampleSessions(course, dice, this, ports.log(), ports.scores());
        SampleDiary diary = new SampleDiary(course, dice, this, ports.diary());
        SampleMeasures measures = new SampleMeasures(course, dice, ports.scores());
        ports.facts().save(facts(name), SampleDiary.at(from, LocalTime.of(8, 0)));
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            if (!course.isBreak(day)) {
                // nobody exercises on the day of an attack, or the day after (clinical reference 3.5)
                int count = course.attack(day) > 0.8 ? 0 : rhythm.sessions(dice);
                for (int session = 0; session < count; session++) {
                    sessions.write(SampleDiary.at(day, LocalTime.of(8 + HOURS_BETWEEN * session, dice.between(0, 59))));
                }
                diary.write(day, count);
                measures.write(day);
            }
            each.run();
        }
    }

    private PersonFacts facts(String name) {
        PersonalBest best = new PersonalBest(BEST, to.minusWeeks(6).isBefore(from) ? from : to.minusWeeks(6));
        BreathingFacts breathing = new BreathingFacts(Optional.of(best), Optional.empty(), Optional.empty());
        return new PersonFacts(name, OptionalInt.of(BIRTH_YEAR), breathing, Set.of(), Map.of(), SafetyThresholds.USUAL);
    }
}
