package org.ribwise.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.motion.BreathMoment;
import org.ribwise.domain.motion.BreathPhase;
import org.ribwise.domain.motion.Side;
import org.ribwise.domain.session.Timeline.PlannedItem;

/// What holds for every routine and every exercise in the folder `exercises`, at the first and at the last dose.
class ShippedTimelinesTest {

    /// Beyond the end of every ramp.
    private static final int MANY_STEPS = 50;

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
    void everyExerciseEndsOnAnOutBreathOrInOnesOwnRhythmSoTheSessionNeverEndsInMidBreath(Routine routine) {
        Timeline timeline = TimelineCompiler.compile(routine);
        for (PlannedItem item : timeline.items()) {
            String id = item.exercise().id().toString();
            Optional<BreathMoment> last =
                    timeline.breathAt(item.endMillis() - 1).map(PacedBreath::moment);
            if (last.isEmpty()) {
                assertThat(timeline.stepAt(item.endMillis() - 1).activity())
                        .as("%s, nothing is paced", id)
                        .isInstanceOfAny(Activity.OwnRhythm.class, Activity.Act.class);
            } else {
                BreathMoment moment = last.orElseThrow();
                assertThat(moment.phase()).as("%s, last moment", id).isIn(BreathPhase.OUT, BreathPhase.HOLD_OUT);
                assertThat(moment.remainingMillis()).as("%s, nothing left", id).isEqualTo(1);
                assertThat(moment.fullness()).as("%s, empty", id).isLessThan(0.001);
            }
        }
        assertThat(timeline.items().getLast().endMillis()).isEqualTo(timeline.totalMillis());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theLungsNeverJump(Routine routine) {
        Timeline timeline = TimelineCompiler.compile(routine);
        for (int i = 1; i < timeline.steps().size(); i++) {
            Step step = timeline.steps().get(i);
            boolean breathing = timeline.items().get(step.item()).exercise() instanceof BreathingExercise;
            if (breathing) {
                assertThat(fullness(timeline, step.startMillis()))
                        .as("at %s ms of %s", step.startMillis(), routine.id())
                        .isCloseTo(fullness(timeline, step.startMillis() - 1), within(0.001));
            }
        }
    }

    /// In one's own rhythm the pacer rests on empty lungs.
    private static double fullness(Timeline timeline, long at) {
        return timeline.breathAt(at).map(breath -> breath.moment().fullness()).orElse(0.0);
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
                        breathing,
                        breathing
                                .lengthSeconds()
                                .map(seconds -> OptionalInt.of(seconds.target()))
                                .orElse(OptionalInt.empty()),
                        breathing.rounds().target(),
                        MANY_STEPS,
                        Limits.NONE,
                        0);
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
