package org.ribwise.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.ribwise.domain.session.SampleParts.act;
import static org.ribwise.domain.session.SampleParts.beat;
import static org.ribwise.domain.session.SampleParts.controlPause;
import static org.ribwise.domain.session.SampleParts.drill;
import static org.ribwise.domain.session.SampleParts.item;
import static org.ribwise.domain.session.SampleParts.stacks;
import static org.ribwise.domain.session.SampleRoutines.routine;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribwise.domain.exercise.Beat;
import org.ribwise.domain.exercise.Beat.Kind;
import org.ribwise.domain.exercise.BreathAction;
import org.ribwise.domain.exercise.BreathPart;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.motion.BreathMoment;
import org.ribwise.domain.motion.BreathPhase;

/// Drills: one step a beat, and lungs that fill and empty without a jump.
class DrillCompilerTest {

    private static final Limits WITHOUT_LIMITS = Limits.NONE;

    @Test
    void stacksShareTheWayToFullLungsAndTheOutBreathEmptiesThem() {
        assertThat(fullness(stacks(1), WITHOUT_LIMITS)).containsExactly(0.5, 0.5, 1.0, 1.0, 0.0, 0.0);
    }

    @Test
    void aSniffOnTopIsAsMuchAsItIsLong() {
        BreathPart.Drill sniff = drill(
                1,
                beat(Kind.IN, 3_000, "In"),
                beat(Kind.HOLD_IN, 2_000, "Stay"),
                act(BreathAction.SNIFF, 1_000, "Sniff"),
                beat(Kind.OUT, 4_000, "Out"));

        assertThat(fullness(sniff, WITHOUT_LIMITS)).containsExactly(0.75, 0.75, 1.0, 0.0);
    }

    @Test
    void stepsShareTheBreathAcrossTheTimesOfTheDrill() {
        BreathPart.Drill walk = drill(
                2,
                act(BreathAction.STEP_IN, 1_000, "Step"),
                act(BreathAction.STEP_OUT, 1_000, "Step"),
                act(BreathAction.STEP_OUT, 1_000, "Step"));
        BreathPart.Drill sniffs = drill(4, act(BreathAction.SNIFF, 500, "Sniff"));

        assertThat(fullness(walk, WITHOUT_LIMITS)).containsExactly(1.0, 0.5, 0.0, 1.0, 0.5, 0.0);
        assertThat(fullness(sniffs, WITHOUT_LIMITS)).containsExactly(0.25, 0.5, 0.75, 1.0);
    }

    @Test
    void withoutHoldsNothingIsHeldNotEvenAControlPause() {
        assertThat(acts(stacks(1), Limits.WITHOUT_HOLDS).map(act -> act.beat().kind()))
                .containsExactly(Kind.ACTION, Kind.ACTION, Kind.OUT, Kind.REST);
        assertThat(fullness(stacks(1), Limits.WITHOUT_HOLDS)).containsExactly(0.5, 1.0, 0.0, 0.0);
        assertThat(acts(controlPause(), Limits.WITHOUT_HOLDS)
                        .map(act -> act.beat().kind()))
                .containsExactly(Kind.IN, Kind.OUT, Kind.REST);
    }

    @Test
    void aBreathThatIsTooSlowIsShortenedEvenlyAndRestIsNot() {
        Limits quick = new Limits(false, Optional.of(12.0), OptionalInt.empty(), OptionalInt.empty());

        assertThat(pieces(stacks(2), quick).stream().map(Piece::millis))
                .as("9.5 s become 5 s, twice")
                .containsExactly(789L, 263L, 789L, 1_052L, 2_105L, 30_000L, 789L, 263L, 789L, 1_052L, 2_105L, 30_000L);
        BreathPart.Drill huffs = drill(2, beat(Kind.IN, 2_000, "In"), act(BreathAction.HUFF, 2_000, "Huff"));
        assertThat(pieces(huffs, quick).stream().map(Piece::millis))
                .as("every breath by itself")
                .containsExactly(2_000L, 2_000L, 2_000L, 2_000L);
    }

    @ParameterizedTest(name = "step {0}: in {1}, hold {2}, out {3} ms")
    @CsvSource({
        "0, 2000, 2000, 4000",
        "1, 2000, 2000, 4500",
        "2, 2000, 2000, 5000",
        "3, 2250, 2000, 5000",
        "4, 2250, 2500, 5000",
        "5, 2250, 3000, 5000",
        "60, 2250, 3000, 5000",
    })
    void theRampLengthensOutThenInThenHolds(int step, int in, int hold, int out) {
        DrillRamp ramp = new DrillRamp(List.of(
                ramped(Kind.IN, 2_000, 2_250), ramped(Kind.HOLD_IN, 2_000, 3_000), ramped(Kind.OUT, 4_000, 5_000)));

        assertThat(ramp.at(step)).containsExactly((long) in, (long) hold, (long) out);
    }

    @Test
    void thePacerSeesEveryBeatAsASmoothPhaseOfItsLength() {
        Timeline timeline = TimelineCompiler.compile(routine(item(1, 0, Limits.NONE, stacks(1))));
        long start = timeline.items().getFirst().startMillis();

        BreathMoment second = timeline.breathAt(start + 2_750).orElseThrow().moment();
        assertThat(second.phase()).isEqualTo(BreathPhase.IN);
        assertThat(second.elapsedMillis()).isEqualTo(750);
        assertThat(second.phaseMillis()).isEqualTo(1_500);
        assertThat(second.fullness()).isCloseTo(0.75, within(1e-9));
        assertThat(timeline.breathAt(start + 1_600).orElseThrow().moment())
                .isEqualTo(new BreathMoment(BreathPhase.HOLD_IN, 100, 500, 0, 0.5));
        assertThat(timeline.breathAt(start + 9_500)).as("one's own rhythm").isEmpty();
    }

    @Test
    void fromMillisecondToMillisecondTheLungsNeverJump() {
        Timeline timeline = TimelineCompiler.compile(
                routine(item(2, 0, Limits.NONE, stacks(2), controlPause()), SampleParts.activeCycle(2)));
        double before = 0;
        for (long at = 0; at < timeline.totalMillis(); at++) {
            double now = timeline.breathAt(at)
                    .map(breath -> breath.moment().fullness())
                    .orElse(0.0);
            assertThat(Math.abs(now - before)).as("at %s ms", at).isLessThan(0.002);
            before = now;
        }
    }

    private static Beat ramped(Kind kind, int start, int target) {
        return new Beat(kind, Optional.empty(), start, target, target, Optional.empty(), LocalText.english("Go"));
    }

    private static List<Piece> pieces(BreathPart.Drill drill, Limits limits) {
        return new DrillCompiler(drill, 0, limits, new Activity.Round(1, 1), 0).pieces();
    }

    private static Stream<Activity.Act> acts(BreathPart.Drill drill, Limits limits) {
        return pieces(drill, limits).stream().map(piece -> (Activity.Act) piece.activity());
    }

    /// How full the lungs are at the end of every beat; each begins where the one before ended.
    private static List<Double> fullness(BreathPart.Drill drill, Limits limits) {
        double before = 0;
        for (Activity.Act act : acts(drill, limits).toList()) {
            assertThat(act.fullnessFrom()).isEqualTo(before);
            before = act.fullnessTo();
        }
        return acts(drill, limits).map(Activity.Act::fullnessTo).toList();
    }
}
