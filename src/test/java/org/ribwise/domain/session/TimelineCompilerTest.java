package org.ribwise.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.domain.session.SampleRoutines.alternating;
import static org.ribwise.domain.session.SampleRoutines.breathe;
import static org.ribwise.domain.session.SampleRoutines.routine;
import static org.ribwise.domain.session.SampleRoutines.stretch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.Pacing;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.motion.Side;
import org.ribwise.domain.session.Timeline.PlannedItem;

/// The sentences of the issues about how long things take and in which order they come.
class TimelineCompilerTest {

    private static final BreathPattern FOUR_IN_SIX_OUT = new BreathPattern(4_000, 0, 6_000, 0);
    private static final long READY_MILLIS = SampleRoutines.READY_SECONDS * 1_000L;

    @ParameterizedTest(name = "{0} s of {1} ms in, {2} ms out are {3} breaths in {4} ms")
    @CsvSource({
        "600, 4000, 6000, 60, 600000",
        "605, 4000, 6000, 61, 610000",
        "601, 4000, 6000, 61, 610000",
        "610, 4000, 6000, 61, 610000",
        "1, 4000, 6000, 1, 10000",
        "60, 2500, 3500, 10, 60000",
        "61, 2500, 3500, 11, 66000",
        "100, 3333, 3334, 15, 100005",
    })
    void breathingIsRoundedUpToWholeBreaths(int seconds, int in, int out, long breaths, long millis) {
        BreathPattern pattern = new BreathPattern(in, 0, out, 0);
        Timeline timeline = TimelineCompiler.compile(routine(breathe(pattern, seconds, 0)));

        assertThat(timeline.items().getFirst().plannedMillis()).isEqualTo(millis);
        assertThat(timeline.steps().getLast().activity())
                .isEqualTo(new Activity.Breathe(pattern, breaths, Map.of(), new Activity.Round(1, 1)));
    }

    @Test
    void fortyFiveSecondsPerSideAreFortyFiveAndChangeOverAndFortyFive() {
        Timeline timeline = TimelineCompiler.compile(routine(stretch(true, 1, 1, 45)));

        assertThat(timeline.steps().stream().map(Step::lengthMillis))
                .containsExactly(READY_MILLIS, 3_000L, 45_000L, 4_000L, 5_000L, 3_000L, 45_000L, 4_000L);
        assertThat(timeline.steps().get(4).activity())
                .isInstanceOfSatisfying(
                        Activity.SwitchSides.class,
                        change -> assertThat(change.to()).isEqualTo(Side.RIGHT));
        assertThat(millisOf(timeline, Optional.of(Side.LEFT)))
                .isEqualTo(millisOf(timeline, Optional.of(Side.RIGHT)))
                .isEqualTo(52_000);
    }

    @Test
    void twiceEachSideInThreeSetsIsTwiceEachSideInThreeSets() {
        Timeline timeline = TimelineCompiler.compile(routine(stretch(true, 3, 2, 20)));

        List<Activity.Lap> laps =
                timeline.steps().stream().flatMap(step -> step.lap().stream()).toList();
        for (int set = 1; set <= 3; set++) {
            for (Side side : Side.values()) {
                for (int rep = 1; rep <= 2; rep++) {
                    Activity.Lap lap = new Activity.Lap(Optional.of(side), rep, 2, set, 3);
                    assertThat(laps.stream().filter(lap::equals)).as("%s", lap).hasSize(3);
                }
            }
        }
        assertThat(timeline.steps().stream().filter(step -> step.activity() instanceof Activity.SwitchSides))
                .as("one change-over in every set")
                .hasSize(3);
        assertThat(timeline.steps().stream().filter(step -> step.activity() instanceof Activity.SetRest))
                .allSatisfy(rest -> assertThat(rest.lengthMillis()).isEqualTo(30_000))
                .hasSize(2);
    }

    @Test
    void aHoldOfNoSecondsTakesNoStep() {
        Timeline timeline = TimelineCompiler.compile(routine(stretch(false, 1, 2, 0)));

        assertThat(timeline.steps()).noneMatch(step -> step.activity() instanceof Activity.Hold);
        assertThat(timeline.totalMillis()).isEqualTo(READY_MILLIS + 2 * 7_000);
    }

    @Test
    void aRestBelongsToTheExerciseThatComesNextAndTheLastRestIsLeftOut() {
        Timeline timeline =
                TimelineCompiler.compile(routine(breathe(FOUR_IN_SIX_OUT, 10, 7), breathe(FOUR_IN_SIX_OUT, 10, 60)));

        assertThat(timeline.steps().stream().map(Step::item)).containsExactly(0, 0, 1, 1, 1);
        assertThat(timeline.steps().stream().map(Step::lengthMillis))
                .containsExactly(READY_MILLIS, 10_000L, 7_000L, READY_MILLIS, 10_000L);
        assertThat(timeline.items().getLast().leadInMillis())
                .isEqualTo(timeline.items().getFirst().endMillis());
    }

    @Test
    void sidesInTurnAreOneLeftOneRightWithEveryChangeOverAnnounced() {
        Timeline timeline = TimelineCompiler.compile(routine(alternating(1, 2)));

        assertThat(timeline.steps().stream().map(Step::lengthMillis))
                .containsExactly(
                        READY_MILLIS,
                        3_000L,
                        4_000L,
                        2_000L,
                        3_000L,
                        4_000L,
                        2_000L,
                        3_000L,
                        4_000L,
                        2_000L,
                        3_000L,
                        4_000L);
        assertThat(timeline.steps().stream()
                        .flatMap(step -> step.lap().stream())
                        .distinct())
                .containsExactly(lap(Side.LEFT, 1), lap(Side.RIGHT, 1), lap(Side.LEFT, 2), lap(Side.RIGHT, 2));
        assertThat(timeline.steps().stream()
                        .map(Step::activity)
                        .filter(Activity.SwitchSides.class::isInstance)
                        .map(change -> ((Activity.SwitchSides) change).to()))
                .containsExactly(Side.RIGHT, Side.LEFT, Side.RIGHT);
        assertThat(millisOf(timeline, Optional.of(Side.LEFT))).isEqualTo(millisOf(timeline, Optional.of(Side.RIGHT)));
    }

    private static Activity.Lap lap(Side side, int rep) {
        return new Activity.Lap(Optional.of(side), rep, 2, 1, 1);
    }

    @Test
    void sixHundredSecondsOfFourInSixOutAreExactlySixtyBreaths() {
        Timeline timeline = TimelineCompiler.compile(routine(breathe(FOUR_IN_SIX_OUT, 600, 0)));
        PlannedItem item = timeline.items().getFirst();

        assertThat(item.plannedMillis()).isEqualTo(600_000);
        assertThat(timeline.breathCountAt(item.startMillis())).contains(new Timeline.BreathCount(1, 60));
        assertThat(timeline.breathCountAt(item.endMillis() - 1)).contains(new Timeline.BreathCount(60, 60));
        long inBreaths = 0;
        for (long at = item.startMillis(); at < item.endMillis(); at += 10_000) {
            assertThat(timeline.breathAt(at).orElseThrow().moment().fullness()).isZero();
            inBreaths++;
        }
        assertThat(inBreaths).isEqualTo(60);
    }

    @Test
    void sixHundredAndFiveSecondsBecomeSixHundredAndTen() {
        Timeline timeline = TimelineCompiler.compile(routine(breathe(FOUR_IN_SIX_OUT, 605, 0)));

        assertThat(timeline.items().getFirst().plannedMillis()).isEqualTo(610_000);
    }

    @Test
    void theBreathsAreCountedOnWhereTheStepChanges() {
        BreathPattern start = new BreathPattern(2_000, 0, 3_000, 0);
        BreathPattern next = new BreathPattern(2_000, 0, 4_000, 0);
        Pacing ramp = new Pacing(start, next, next);
        Timeline timeline =
                TimelineCompiler.compile(routine(SampleParts.item(1, 2, Limits.NONE, SampleParts.seconds(ramp, 120))));
        long begin = timeline.items().getFirst().startMillis();
        long changed = begin + 11 * 5_500;

        assertThat(timeline.breathCountAt(changed - 1)).contains(new Timeline.BreathCount(11, 21));
        assertThat(timeline.breathCountAt(changed)).contains(new Timeline.BreathCount(12, 21));
        assertThat(timeline.breathCountAt(timeline.totalMillis())).contains(new Timeline.BreathCount(21, 21));
        assertThat(timeline.breathCountAt(0)).isEmpty();
    }

    private static long millisOf(Timeline timeline, Optional<Side> side) {
        return timeline.steps().stream()
                .filter(step -> step.lap().isPresent()
                        && step.lap().orElseThrow().side().equals(side))
                .mapToLong(Step::lengthMillis)
                .sum();
    }
}
