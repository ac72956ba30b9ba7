package org.ribwise.domain.caseload;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ribwise.domain.escalation.TalkRule;
import org.ribwise.domain.exchange.Results;
import org.ribwise.domain.exchange.Stamped;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.plan.Adherence;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.progress.Progress;

/// What a line of the caseload says of a patient, made when results come in and kept: a list of thousands is read
/// without opening anybody's results.
///
/// Everything is as of the day on which the results were made, not as of today: later days are not known.
///
/// @param asOf the patient's date on which the newest results were made
/// @param done how much of the plan was done
/// @param pain the pain that was rated most often; empty when none was
/// @param breathlessness breathlessness; empty when it was not rated
/// @param stopped what ended sessions early
/// @param talks rules of "talk to your doctor or physiotherapist" that held within the last four weeks, and on how many
///     days
public record PatientSummary(
        LocalDate asOf,
        Practice done,
        Optional<Course> pain,
        Optional<Course> breathlessness,
        Stopped stopped,
        Map<TalkRule, Integer> talks) {

    /// So many days are looked at for trends, stops and the longer of the two adherences.
    public static final int DAYS = 28;

    /// So many for the shorter one.
    public static final int WEEK_DAYS = 7;

    /// Copies the map, in the order of the rules.
    public PatientSummary {
        Map<TalkRule, Integer> ordered = new EnumMap<>(TalkRule.class);
        ordered.putAll(talks);
        talks = Collections.unmodifiableMap(ordered);
    }

    /// How much of the plan was done. The day of the results is not over and does not count.
    ///
    /// @param week over the 7 days before
    /// @param fourWeeks over the 28 days before
    /// @param lastSession day of the last session, also before these days; empty when there was none
    public record Practice(Adherence week, Adherence fourWeeks, Optional<LocalDate> lastSession) {}

    /// What results say.
    ///
    /// @param plans versions of plans that the patient was given, in the order in which they were given
    /// @param results everything that is known of this patient, merged
    public static PatientSummary of(List<Plan> plans, Results results, ExerciseLibrary library) {
        LocalDate asOf = results.heading().createdAt().toLocalDate();
        DaySpan span = DaySpan.ending(asOf, DAYS);
        Progress progress = new Progress(PastResults.of(results));
        PlansInForce asked = PlansInForce.of(plans, results, library);
        LocalDate yesterday = asOf.minusDays(1);
        return new PatientSummary(
                asOf,
                new Practice(
                        asked.adherence(DaySpan.ending(yesterday, WEEK_DAYS)),
                        asked.adherence(DaySpan.ending(yesterday, DAYS)),
                        lastSession(progress)),
                Course.ofPain(progress, span),
                Course.ofBreathlessness(progress, span),
                Stopped.of(results, span),
                talks(results, span));
    }

    /// How often rules fired: each time one of a session or of the gate did, each day on which one of "talk to your
    /// doctor or physiotherapist" held.
    public int fired() {
        return stopped.fired()
                + talks.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<TalkRule, Integer> talks(Results results, DaySpan span) {
        Map<TalkRule, Integer> held = new EnumMap<>(TalkRule.class);
        results.rules().stream()
                .map(Stamped::value)
                .filter(one -> span.contains(one.day()))
                .forEach(one -> held.merge(one.rule(), 1, Integer::sum));
        return held;
    }

    private static Optional<LocalDate> lastSession(Progress progress) {
        var days = progress.sessionDays().byDay();
        return days.isEmpty() ? Optional.empty() : Optional.of(days.lastKey());
    }
}
