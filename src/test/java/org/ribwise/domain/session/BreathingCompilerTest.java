package org.ribwise.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.ribwise.domain.session.SampleParts.activeCycle;
import static org.ribwise.domain.session.SampleParts.beat;
import static org.ribwise.domain.session.SampleParts.breaths;
import static org.ribwise.domain.session.SampleParts.drill;
import static org.ribwise.domain.session.SampleParts.item;
import static org.ribwise.domain.session.SampleParts.own;
import static org.ribwise.domain.session.SampleParts.seconds;
import static org.ribwise.domain.session.SampleParts.steady;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribwise.domain.exercise.Beat;
import org.ribwise.domain.exercise.BreathPart;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.Pacing;
import org.ribwise.domain.exercise.Routine.BreathingItem;
import org.ribwise.domain.motion.BreathPattern;

/// The parts of a breathing exercise, its ramp within the session, and its limits.
class BreathingCompilerTest {

    private static final BreathPattern START = new BreathPattern(2_000, 0, 3_000, 0);
    private static final BreathPattern TARGET = new BreathPattern(3_000, 0, 5_000, 0);
    private static final Pacing RAMP = new Pacing(START, TARGET, new BreathPattern(4_000, 0, 6_000, 1_000));

    @Test
    void atTheFirstStepThereIsNothingBeforeItToBeginWith() {
        assertThat(paced(item(1, 0, Limits.NONE, seconds(RAMP, 180)))).containsExactly("36 × 2000/0/3000/0");
    }

    @ParameterizedTest(name = "{0} s at step {1}: {2}")
    @CsvSource({
        "180, 1, 12 × 2000/0/3000/0 + 22 × 2000/0/3500/0",
        "180, 2, 11 × 2000/0/3500/0 + 20 × 2000/0/4000/0",
        "180, 50, 23 × 3000/0/5000/0",
        "60, 1, 12 × 2000/0/3000/0",
        "61, 1, 12 × 2000/0/3000/0 + 1 × 2000/0/3500/0",
        "20, 1, 4 × 2000/0/3000/0",
    })
    void theFirstMinuteIsAtTheStepBeforeAndBothAreWholeBreaths(int seconds, int step, String expected) {
        assertThat(paced(item(1, step, Limits.NONE, seconds(RAMP, seconds)))).containsExactly(expected.split(" \\+ "));
    }

    @Test
    void theRampNeverPassesTheCapHoweverManyStepsAreAsked() {
        for (int step = 0; step <= 100; step++) {
            for (Piece piece : pieces(item(1, step, Limits.NONE, seconds(RAMP, 180)))) {
                BreathPattern pattern = ((Activity.Breathe) piece.activity()).pattern();
                assertThat(pattern.inMillis()).isLessThanOrEqualTo(4_000);
                assertThat(pattern.outMillis()).isLessThanOrEqualTo(6_000);
            }
        }
    }

    @Test
    void aCountedPartKeepsItsStepToItsEndAndLaterPartsAreAtTheCurrentOne() {
        BreathingItem item = item(1, 1, Limits.NONE, own(40, "Rest"), breaths(RAMP, 5), breaths(RAMP, 2));

        assertThat(paced(item)).containsExactly("5 × 2000/0/3000/0", "2 × 2000/0/3500/0");
    }

    @Test
    void limitsHoldForTheStepBeforeAndForTheCurrentOne() {
        Limits quick = new Limits(false, Optional.of(11.0), OptionalInt.empty(), OptionalInt.empty());

        List<Piece> pieces = pieces(item(1, 2, quick, seconds(RAMP, 180)));

        assertThat(pieces)
                .hasSize(2)
                .allSatisfy(piece -> assertThat(
                                ((Activity.Breathe) piece.activity()).pattern().breathsPerMinute())
                        .isGreaterThanOrEqualTo(11.0));
        assertThat(paced(item(1, 0, Limits.WITHOUT_HOLDS, breaths(steady(3_000, 2_000, 4_000, 1_000), 3))))
                .containsExactly("3 × 3000/0/4000/0");
    }

    @Test
    void aLimitOnTheTimeIsNotExceededForHalfABreath() {
        assertThat(paced(item(1, 0, longest(302), seconds(RAMP, 600)))).containsExactly("60 × 2000/0/3000/0");
        assertThat(length(item(1, 1, longest(100), seconds(RAMP, 600)))).isEqualTo(60_000 + 7 * 5_500);
        assertThat(paced(item(1, 0, longest(600), seconds(RAMP, 600))))
                .as("what is within the limit stays")
                .containsExactly("120 × 2000/0/3000/0");
    }

    @Test
    void aLimitOnTheTimeLeavesOutWholeRounds() {
        long round = length(activeCycle(1));
        BreathingItem limited = activeCycle(5).within(longest((int) (round * 3 / 1_000) + 1));

        assertThat(length(limited)).isEqualTo(round * 3);
        assertThat(pieces(limited))
                .allSatisfy(piece -> assertThat(Step.roundOf(piece.activity()))
                        .hasValueSatisfying(place -> assertThat(place.rounds()).isEqualTo(3)));
    }

    @Test
    void aLimitOnTheTimeIsNotExceededByCountedBreathsOrDrills() {
        BreathPart.Drill drill = drill(5, beat(Beat.Kind.IN, 2_000, "In"), beat(Beat.Kind.OUT, 3_000, "Out"));

        assertThat(paced(item(1, 0, longest(23), breaths(RAMP, 10)))).containsExactly("4 × 2000/0/3000/0");
        assertThat(length(item(1, 0, longest(17), drill))).isEqualTo(15_000);
        assertThat(length(item(1, 0, longest(40), seconds(RAMP, 60), drill)))
                .as("what is measured in seconds shares what the drill leaves")
                .isEqualTo(15_000 + 25_000);
        for (int longest = 10; longest < 105; longest++) {
            assertThat(length(activeCycle(1).within(longest(longest)))).isBetween(10_000L, longest * 1_000L);
        }
    }

    @Test
    void anExerciseWithoutATimedPartTakesNoLength() {
        BreathingExercise counted = item(1, 0, Limits.NONE, breaths(RAMP, 5)).exercise();

        assertThatIllegalArgumentException().isThrownBy(() -> new BreathingItem(counted, 60, 0));
    }

    @Test
    void whenTimeIsOverNothingFollowsOnWhatWasLeftOut() {
        List<Piece> pieces = pieces(activeCycle(1).within(longest(47)));

        assertThat(pieces.stream().map(piece -> piece.activity().getClass().getSimpleName() + " " + piece.millis()))
                .containsExactly("OwnRhythm 10000", "Breathe 27000", "OwnRhythm 10000");
    }

    @Test
    void theActiveCyclePlaysAsItsPartsInEveryRound() {
        List<Piece> pieces = pieces(activeCycle(2));

        assertThat(pieces.stream().map(piece -> piece.activity().getClass().getSimpleName() + " " + piece.millis()))
                .startsWith(
                        "OwnRhythm 20000",
                        "Breathe 27000",
                        "OwnRhythm 20000",
                        "Act 2000",
                        "Act 2000",
                        "Act 2000",
                        "Act 2000",
                        "OwnRhythm 30000",
                        "OwnRhythm 20000")
                .hasSize(16);
        assertThat(pieces.stream().map(piece -> Step.roundOf(piece.activity()).orElseThrow()))
                .startsWith(new Activity.Round(1, 2))
                .endsWith(new Activity.Round(2, 2));
        assertThat(length(activeCycle(2))).isEqualTo(2 * 105_000);
    }

    private static Limits longest(int seconds) {
        return new Limits(false, Optional.empty(), OptionalInt.of(seconds), OptionalInt.empty());
    }

    private static List<Piece> pieces(BreathingItem item) {
        return BreathingCompiler.compile(item);
    }

    private static long length(BreathingItem item) {
        return pieces(item).stream().mapToLong(Piece::millis).sum();
    }

    /// Every paced part as breaths and pattern.
    private static List<String> paced(BreathingItem item) {
        return pieces(item).stream()
                .map(Piece::activity)
                .filter(Activity.Breathe.class::isInstance)
                .map(Activity.Breathe.class::cast)
                .map(breathe -> breathe.breaths() + " × "
                        + String.join(
                                "/",
                                List.of(
                                        "" + breathe.pattern().inMillis(),
                                        "" + breathe.pattern().holdInMillis(),
                                        "" + breathe.pattern().outMillis(),
                                        "" + breathe.pattern().holdOutMillis())))
                .toList();
    }
}
