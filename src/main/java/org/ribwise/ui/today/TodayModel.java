package org.ribwise.ui.today;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ribwise.domain.exercise.DefinitionProblem;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.progress.Measure;
import org.ribwise.domain.progress.Progress;
import org.ribwise.domain.progress.ProgressSummary;
import org.ribwise.domain.progress.RangeChoice;
import org.ribwise.domain.progress.WeekDays;
import org.ribwise.domain.safety.ClearedRoutine;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.domain.session.TimelineCompiler;

/// What the first screen says.
///
/// @param date today
/// @param time the time of day
/// @param offers what can be started, the main one first; of each something is left to play
/// @param problems exercise files that could not be used
/// @param past what was done before; empty when it cannot be read
/// @param personWasAsked whether the person has said what applies to them
public record TodayModel(
        LocalDate date,
        LocalTime time,
        List<FittedRoutine> offers,
        List<DefinitionProblem> problems,
        Optional<Progress> past,
        boolean personWasAsked) {

    private static final long MINUTE_MILLIS = 60_000;

    /// Relaxed tummy breathing and pursed-lip breathing: several times a day and whenever breathless (clinical
    /// reference 1.2).
    private static final Set<ExerciseId> AT_ANY_MOMENT =
            Set.of(new ExerciseId("br-control"), new ExerciseId("br-pursed"));

    /// Copies the lists.
    ///
    /// @throws IllegalArgumentException if of an offer nothing is left to play
    public TodayModel {
        offers = List.copyOf(offers);
        problems = List.copyOf(problems);
        if (offers.stream().anyMatch(offer -> offer.cleared().isEmpty())) {
            throw new IllegalArgumentException("an offer with nothing to play");
        }
    }

    /// What is offered first; empty when no exercise file could be used.
    public Optional<FittedRoutine> main() {
        return offers.stream().findFirst();
    }

    /// What is offered besides: the other routines, and the two breathing exercises for any moment. All else is in the
    /// library; without a single routine, everything is offered here.
    public List<FittedRoutine> others() {
        List<FittedRoutine> besides = offers.stream().skip(1).toList();
        boolean routines = offers.stream().anyMatch(TodayModel::isRoutine);
        return routines ? besides.stream().filter(TodayModel::isForToday).toList() : besides;
    }

    private static boolean isRoutine(FittedRoutine offer) {
        return offer.asked().items().size() > 1;
    }

    private static boolean isForToday(FittedRoutine offer) {
        return isRoutine(offer) || AT_ANY_MOMENT.contains(offer.asked().id());
    }

    /// How long an offer takes, in minutes, rounded up.
    public static long minutes(FittedRoutine offer) {
        ClearedRoutine routine = offer.cleared().orElseThrow();
        return Math.ceilDiv(TimelineCompiler.compile(routine).totalMillis(), MINUTE_MILLIS);
    }

    private Progress progress() {
        return past.orElseGet(() -> new Progress(List.of()));
    }

    /// The week that today is in.
    public WeekDays week() {
        return WeekDays.of(progress().sessionDays(), date);
    }

    /// What the last twelve weeks say of the region that hurt most when it was last rated; the one with more ratings
    /// when several hurt as much; empty when no pain was rated.
    public Optional<MeasureNow> pain() {
        return Measure.all().stream()
                .filter(measure -> measure instanceof Measure.Pain)
                .filter(measure -> progress().ratingCount(measure) > 0)
                .map(this::now)
                .max(Comparator.comparingDouble(TodayModel::lastValue)
                        .thenComparingInt(now -> progress().ratingCount(now.measure())));
    }

    private static double lastValue(MeasureNow now) {
        return now.summary().last().orElse(-1);
    }

    /// What the last twelve weeks say of breathlessness; empty when it was never rated.
    public Optional<MeasureNow> breathlessness() {
        Measure breathlessness = new Measure.Breathlessness();
        return progress().ratingCount(breathlessness) == 0 ? Optional.empty() : Optional.of(now(breathlessness));
    }

    private MeasureNow now(Measure measure) {
        var series = progress().series(measure, progress().span(RangeChoice.TWELVE_WEEKS, date));
        return new MeasureNow(measure, progress().summary(series, date));
    }

    /// A measure in short.
    ///
    /// @param measure which
    /// @param summary baseline and last rating, and how many
    public record MeasureNow(Measure measure, ProgressSummary summary) {}
}
