package org.ribwise.domain.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.motion.BreathPhase;
import org.ribwise.domain.motion.Side;
import org.ribwise.domain.session.Timeline.PlannedItem;

/// What holds for every routine and every exercise in the folder `exercises`, at the first and at the last dose.
class ShippedTimelinesTest {

    static Stream<Routine> shipped() {
        return Stream.concat(
                SampleRoutines.everythingShipped().stream(),
                SampleRoutines.shipped().exercises().stream().map(ShippedTimelinesTest::atTargetDose));
    }

    @Test
    void everythingShippedCanBeRead() {
        assertThat(SampleRoutines.shipped().problems()).isEmpty();
        assertThat(SampleRoutines.shipped().exercises()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(SampleRoutines.shipped().routines()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyExerciseEndsOnAnOutBreathSoTheSessionNeverEndsInMidBreath(Routine routine) {
        Timeline timeline = TimelineCompiler.compile(routine);
        for (PlannedItem item : timeline.items()) {
            PacedBreath last = timeline.breathAt(item.endMillis() - 1).orElseThrow();
            assertThat(last.moment().phase())
                    .as("%s, last moment", item.exercise().id())
                    .isIn(BreathPhase.OUT, BreathPhase.HOLD_OUT);
            assertThat((last.elapsedMillis() + 1) % last.pattern().cycleMillis())
                    .as("%s, nothing left of the breath", item.exercise().id())
                    .isZero();
        }
        assertThat(timeline.items().getLast().endMillis()).isEqualTo(timeline.totalMillis());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theBreathIsNeverCutNorRunsBackwardsInsideAnExercise(Routine routine) {
        Timeline timeline = TimelineCompiler.compile(routine);
        for (Step step : timeline.steps()) {
            Optional<PacedBreath> atStart = timeline.breathAt(step.startMillis());
            assertThat(atStart.map(breath -> breath.moment().elapsedMillis()).orElse(0L))
                    .as("a phase begins with the step at %s", step.startMillis())
                    .isZero();
            timeline.breathAt(step.endMillis() - 1)
                    .ifPresent(breath -> assertThat(breath.moment().remainingMillis())
                            .as("a phase ends with the step at %s", step.startMillis())
                            .isEqualTo(1));
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void stepsHaveNoGapsAndEveryExerciseBeginsWithGetReady(Routine routine) {
        Timeline timeline = TimelineCompiler.compile(routine);
        long end = 0;
        for (Step step : timeline.steps()) {
            assertThat(step.startMillis()).isEqualTo(end);
            end += step.lengthMillis();
        }
        assertThat(timeline.totalMillis()).isEqualTo(end);
        for (PlannedItem item : timeline.items()) {
            Step before = timeline.stepAt(item.startMillis() - 1);
            assertThat(before.activity()).isInstanceOf(Activity.GetReady.class);
            assertThat(before.lengthMillis()).isEqualTo(routine.getReadySeconds() * 1_000L);
            assertThat(timeline.stepAt(item.startMillis()).activity())
                    .isNotInstanceOfAny(Activity.Rest.class, Activity.GetReady.class);
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void leftAndRightGetEqualTimeWithAChangeOverBetween(Routine routine) {
        Timeline timeline = TimelineCompiler.compile(routine);
        for (PlannedItem item : timeline.items()) {
            boolean bilateral = item.exercise() instanceof StretchExercise stretch
                    && stretch.sides().two();
            assertThat(millis(timeline, item, Side.LEFT))
                    .isEqualTo(millis(timeline, item, Side.RIGHT))
                    .matches(millis -> (millis > 0) == bilateral, "on two sides only what has two");
            long changes = steps(timeline, item).stream()
                    .filter(step -> step.activity() instanceof Activity.SwitchSides)
                    .count();
            assertThat(changes > 0).isEqualTo(bilateral);
        }
    }

    private static long millis(Timeline timeline, PlannedItem item, Side side) {
        return steps(timeline, item).stream()
                .filter(step -> step.lap().flatMap(Activity.Lap::side).equals(Optional.of(side)))
                .mapToLong(Step::lengthMillis)
                .sum();
    }

    private static List<Step> steps(Timeline timeline, PlannedItem item) {
        return timeline.steps().stream()
                .filter(step -> step.item() == item.index())
                .toList();
    }

    private static Routine atTargetDose(Exercise exercise) {
        Routine.Item item = switch (exercise) {
            case BreathingExercise breathing ->
                new Routine.BreathingItem(
                        breathing, breathing.lengthSeconds().orElseThrow().target(), 0);
            case StretchExercise stretch ->
                new Routine.StretchItem(
                        stretch,
                        stretch.dose().sets().target(),
                        stretch.dose().reps().target(),
                        stretch.dose().holdSeconds().target(),
                        0);
        };
        return new Routine(exercise.id(), 1, exercise.name(), exercise.card().purpose(), 8, List.of(item));
    }
}
