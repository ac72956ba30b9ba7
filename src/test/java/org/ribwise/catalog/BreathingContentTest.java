package org.ribwise.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribwise.domain.exercise.Beat;
import org.ribwise.domain.exercise.BreathPart;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.exercise.Pacing;
import org.ribwise.domain.exercise.Posture;
import org.ribwise.domain.exercise.Range;
import org.ribwise.domain.exercise.Route;
import org.ribwise.domain.exercise.Variant;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.motion.BreathPhase;

/// The shipped breathing exercises say what clinical reference 1.2 and 1.3 say; the tables were copied by hand.
class BreathingContentTest {

    private static final ExerciseLibrary LIBRARY = new JsonExerciseSource(DefinitionsOnDisk.SHIPPED).read();

    @Test
    void all21OfTheReferenceAreThereWithTheirVariants() {
        assertThat(LIBRARY.problems()).isEmpty();
        assertThat(breathing().map(exercise -> exercise.id().value()))
                .containsExactlyInAnyOrder(
                        "br-control br-diaphragm br-pursed br-rectangle br-recovery br-blow br-pacedstep br-nasal br-lateral br-extended br-paced6 br-papworth br-hum br-segmental br-tee br-huff br-acbt br-box br-478 br-reduced br-stack br-segmental-back br-segmental-side br-segmental-upper br-reduced-pause"
                                .split(" ", -1));
        assertThat(breathing("br-segmental").card().variants())
                .containsEntry(Variant.BACK_RIBS, new ExerciseId("br-segmental-back"))
                .containsEntry(Variant.SIDE_RIBS, new ExerciseId("br-segmental-side"))
                .containsEntry(Variant.UPPER_RIBS, new ExerciseId("br-segmental-upper"));
    }

    /// Clinical reference 1.2, columns start, target and cap. Deep breaths in the active cycle begin with 3/2/4
    /// (1.3). Without a cap in the reference, the target is the cap.
    @ParameterizedTest
    @CsvSource({
        "br-control, 2/0/3/0, 3/0/5/0, 4/0/6/1",
        "br-diaphragm, 3/0/4/0, 4/0/6/0, 5/0/7/0",
        "br-pursed, 2/0/4/0, 3/0/6/0, 3/0/8/0",
        "br-rectangle, 2/0/4/0, 3/0/5/0, 4/0/7/0",
        "br-nasal, 2/0/3/0, 3/0/4/1, 4/0/5/1",
        "br-lateral, 2/0/3/0, 3/1/4/0, 4/2/5/0",
        "br-extended, 3/0/4/0, 4/0/6/0, 4/0/8/0",
        "br-paced6, 2.5/0/3.5/0, 4/0/6/0, 5/0/7/0",
        "br-papworth, 2.5/0/3.5/0, 3/0/4/1, 4/0/5/1",
        "br-hum, 3/0/4/0, 4/0/7/0, 4/0/8/0",
        "br-segmental, 2/0/3/0, 3/1/4/0, 4/2/5/0",
        "br-segmental-back, 2/0/3/0, 3/1/4/0, 4/2/5/0",
        "br-segmental-side, 2/0/3/0, 3/1/4/0, 4/2/5/0",
        "br-segmental-upper, 2/0/3/0, 3/1/4/0, 4/2/5/0",
        "br-tee, 3/2/3/0, 4/3/4/0, 4/3/5/0",
        "br-acbt, 3/2/4/0, 3/2/4/0, 4/3/5/0",
        "br-box, 2/1/2/1, 3/3/3/3, 4/4/4/4",
        "br-478, 2/2/4/0, 3/4/6/0, 4/7/8/0",
        "br-reduced, 3/0/3/0, 3/0/4/1, 3/0/4/1",
    })
    void everyPacedBreathHasItsStartTargetAndCap(String id, String start, String target, String cap) {
        assertThat(paced(breathing(id))).isNotEmpty().allSatisfy(part -> {
            assertThat(part.pacing().start()).isEqualTo(pattern(start));
            assertThat(part.pacing().target()).isEqualTo(pattern(target));
            assertThat(part.pacing().cap()).isEqualTo(pattern(cap));
        });
    }

    /// Clinical reference 1.2, columns level and times a day; 50 stands for "as needed" and "with activity".
    @ParameterizedTest
    @CsvSource({
        "br-control, 1, 2, 4", "br-diaphragm, 1, 2, 2", "br-pursed, 1, 3, 5", "br-rectangle, 1, 2, 3",
        "br-recovery, 1, 1, 50", "br-blow, 1, 1, 50", "br-pacedstep, 1, 1, 50", "br-nasal, 1, 2, 2",
        "br-lateral, 1, 1, 2", "br-extended, 2, 1, 2", "br-paced6, 2, 1, 2", "br-papworth, 2, 1, 2",
        "br-hum, 2, 1, 2", "br-segmental, 2, 1, 2", "br-segmental-back, 2, 1, 2", "br-segmental-side, 2, 1, 2",
        "br-segmental-upper, 2, 1, 2", "br-tee, 2, 1, 2", "br-huff, 2, 1, 2", "br-acbt, 2, 1, 2",
        "br-box, 3, 1, 2", "br-478, 3, 1, 2", "br-reduced, 3, 1, 2", "br-reduced-pause, 3, 1, 1",
        "br-stack, 3, 1, 2",
    })
    void levelAndTimesADayAreThoseOfTheTable(String id, int level, int first, int most) {
        assertThat(breathing(id).card().level()).isEqualTo(level);
        assertThat(breathing(id).timesPerDay()).isEqualTo(new Range(first, most));
    }

    /// What is played, in order: paced breathing in seconds or breaths, own rhythm, drills with their seconds.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "br-control         | paced 180-600 s",
                "br-diaphragm       | paced 180-600 s",
                "br-pursed          | paced 120-300 s",
                "br-rectangle       | paced 180-300 s",
                "br-extended        | paced 180-600 s",
                "br-paced6          | paced 300-900 s",
                "br-hum             | paced 120-300 s",
                "br-box             | paced 60-180 s",
                "br-478             | paced 4 breaths",
                "br-nasal           | 3 × (SNIFF 1, SNIFF 1, SNIFF 1, OUT 3, REST 6); paced 180-300 s",
                "br-lateral         | 2-3 rounds: paced 5-8 breaths; own 20 s",
                "br-segmental-back  | 2 rounds: paced 5 breaths; own 20 s",
                "br-segmental-upper | 2 rounds: paced 5 breaths; own 20 s",
                "br-segmental-side  | paced 5 breaths; own 20 s; paced 5 breaths; own 40 s;"
                        + " paced 5 breaths; own 20 s; paced 5 breaths; own 20 s",
                "br-segmental       | paced 5 breaths; own 20 s; paced 5 breaths; own 40 s;"
                        + " paced 5 breaths; own 20 s; paced 5 breaths; own 40 s;"
                        + " paced 5 breaths; own 20 s; paced 5 breaths; own 20 s",
                "br-tee             | 2-4 rounds: paced 3-5 breaths; own 20-30 s",
                "br-papworth        | own 60-75 s; paced 180-225 s; paced 120-150 s; paced 120-150 s",
                "br-recovery        | own 30 s; paced 5 breaths; own 5 s; paced 11 breaths; own 5 s; paced 9 breaths; own 6 s;"
                        + " paced 9 breaths; own 6 s; paced 9 breaths; own 6 s",
                "br-blow            | 5-10 × (IN 2, EFFORT 2-4, REST 15)",
                "br-pacedstep       | 1-5 rounds: 6 × (STEP_IN 2, STEP_OUT 2); own 36 s;"
                        + " 4 × (STEP_IN 2, STEP_OUT 2, STEP_OUT 2); own 36 s",
                "br-huff            | 1-2 rounds: own 20-30 s; 1 × (IN 2, HUFF 2-3); 1 × (IN 3, HUFF 1); own 30 s",
                "br-acbt            | 5-7 rounds: own 30 s; paced 3-5 breaths; own 30 s; 1 × (IN 2, HUFF 2-3, IN 3, HUFF 1);"
                        + " own 30 s; 1 × (IN 2, COUGH 2, REST 10)",
                "br-reduced         | 2-3 rounds: paced 180-300 s; own 60 s",
                "br-reduced-pause   | own 30 s; 1-2 × (IN 3, OUT 3, CONTROL_PAUSE 20, REST 60)",
                "br-stack           | 3-5 × (STACK 1.5, STACK 1.5, HOLD_IN 2-3, OUT 4-5, REST 30)",
            })
    void thePartsAreThoseOfTheReference(String id, String parts) {
        assertThat(told(breathing(id))).isEqualTo(parts);
    }

    /// Clinical reference 1.3; the other ramps are made by the program.
    @ParameterizedTest
    @CsvSource({
        "br-pursed, 2/0/4/0 2/0/5/0 3/0/6/0",
        "br-diaphragm, 3/0/4/0 3.5/0/5/0 4/0/6/0",
        "br-extended, 3/0/4/0 3/0/5/0 4/0/6/0",
        "br-paced6, 2.5/0/3.5/0 2.5/0/4.2/0 2.5/0/5/0 3.5/0/5/0 3.5/0/6/0 4/0/6/0",
        "br-lateral, 2/0/3/0 2/0/3.5/0 2/0/4/0 2.5/0/4/0 3/0/4/0 3/1/4/0",
        "br-box, 2/1/2/1 2/2/2/2 3/3/3/3",
        "br-478, 2/2/4/0 2.5/3/5/0 3/4/6/0",
    })
    void theStepsUpAreThoseOfTheCard(String id, String steps) {
        List<BreathPattern> expected = Stream.of(steps.split(" ", -1))
                .map(BreathingContentTest::pattern)
                .toList();
        assertThat(paced(breathing(id)))
                .extracting(part -> part.pacing().steps())
                .containsOnly(expected);
    }

    @Test
    void slowPacedBreathingDropsAboutOneBreathAMinuteAStep() {
        List<BreathPattern> steps = pacing("br-paced6").steps();
        assertThat(steps.getFirst().breathsPerMinute()).isEqualTo(10.0);
        assertThat(steps.getLast().breathsPerMinute()).isEqualTo(6.0);
        for (int i = 1; i < steps.size(); i++) {
            double drop = steps.get(i - 1).breathsPerMinute() - steps.get(i).breathsPerMinute();
            assertThat(drop).isGreaterThan(0).isLessThan(1.1);
        }
    }

    @Test
    void nobodyIsPacedQuickerThanFifteenBreathsAMinute() {
        assertThat(breathing()
                        .flatMap(exercise -> paced(exercise).stream())
                        .flatMap(part -> part.pacing().steps().stream()))
                .allMatch(step -> step.breathsPerMinute() <= 12);
        Beat step = drill("br-pacedstep").beats().getFirst();
        assertThat(60_000.0 / (2 * step.startMillis())).isEqualTo(15.0);
    }

    @Test
    void everyExerciseEndsWithAnOutBreathOrInOnesOwnRhythm() {
        assertThat(breathing().map(exercise -> exercise.parts().getLast())).allSatisfy(part -> {
            if (part instanceof BreathPart.Drill drill) {
                assertThat(drill.beats().getLast().kind()).isEqualTo(Beat.Kind.REST);
            } else {
                assertThat(part).isInstanceOfAny(BreathPart.Paced.class, BreathPart.Own.class);
            }
        });
    }

    @Test
    void theControlPauseEndsItselfAfterTwentySecondsWhateverTheStep() {
        Beat pause = drill("br-reduced-pause").beats().get(2);
        assertThat(List.of(pause.startMillis(), pause.targetMillis(), pause.capMillis()))
                .containsOnly(20_000);
        assertThat(breathing("br-reduced-pause").postures()).containsExactly(Posture.SIT_UP);
        assertThat(breathing("br-reduced").postures()).containsExactly(Posture.SIT_UP);
    }

    @Test
    void posturesAndRoutesAreThoseOfTheCards() {
        assertThat(breathing("br-control").postures())
                .containsExactly(Posture.SIT_UP, Posture.SIT_LEAN, Posture.HIGH_SIDE, Posture.SEMI_RECLINE);
        assertThat(breathing("br-diaphragm").postures())
                .startsWith(Posture.CROOK, Posture.SEMI_RECLINE, Posture.SIT_UP);
        assertThat(breathing("br-pursed").postures()).startsWith(Posture.SIT_LEAN, Posture.STAND_LEAN);
        assertThat(breathing("br-recovery").postures()).startsWith(Posture.SIT_LEAN);
        assertThat(breathing("br-478").postures()).doesNotContain(Posture.STAND_LEAN, Posture.STAND_WALL);
        assertThat(route("br-control", BreathPhase.IN)).contains(Route.NOSE);
        assertThat(route("br-pursed", BreathPhase.OUT)).contains(Route.PURSED);
        assertThat(route("br-nasal", BreathPhase.OUT)).contains(Route.NOSE);
        assertThat(route("br-hum", BreathPhase.OUT)).contains(Route.HUM);
    }

    private static String told(BreathingExercise exercise) {
        String parts = exercise.parts().stream().map(BreathingContentTest::told).collect(Collectors.joining("; "));
        return exercise.rounds().target() == 1 ? parts : told(exercise.rounds()) + " rounds: " + parts;
    }

    private static String told(BreathPart part) {
        return switch (part) {
            case BreathPart.Own(Range seconds, LocalText _) -> "own " + told(seconds) + " s";
            case BreathPart.Paced paced ->
                switch (paced.amount()) {
                    case BreathPart.Amount.Seconds(Range range) -> "paced " + told(range) + " s";
                    case BreathPart.Amount.Breaths(Range range) -> "paced " + told(range) + " breaths";
                };
            case BreathPart.Drill drill ->
                told(drill.times()) + " × "
                        + drill.beats().stream()
                                .map(BreathingContentTest::told)
                                .collect(Collectors.joining(", ", "(", ")"));
        };
    }

    private static String told(Beat beat) {
        String name = beat.action().map(Enum::name).orElse(beat.kind().name());
        String seconds = seconds(beat.startMillis());
        String later = seconds(beat.targetMillis());
        return name + " " + (later.equals(seconds) ? seconds : seconds + "-" + later);
    }

    private static String told(Range range) {
        return range.start() == range.target() ? "" + range.start() : range.start() + "-" + range.target();
    }

    private static String seconds(int millis) {
        return BigDecimal.valueOf(millis, 3).stripTrailingZeros().toPlainString();
    }

    private static Stream<BreathingExercise> breathing() {
        return LIBRARY.exercises().stream()
                .filter(BreathingExercise.class::isInstance)
                .map(BreathingExercise.class::cast);
    }

    private static BreathingExercise breathing(String id) {
        Exercise exercise = LIBRARY.exercise(new ExerciseId(id)).orElseThrow();
        return (BreathingExercise) exercise;
    }

    private static List<BreathPart.Paced> paced(BreathingExercise exercise) {
        return exercise.parts().stream()
                .filter(BreathPart.Paced.class::isInstance)
                .map(BreathPart.Paced.class::cast)
                .toList();
    }

    private static Pacing pacing(String id) {
        return paced(breathing(id)).getFirst().pacing();
    }

    private static BreathPart.Drill drill(String id) {
        return breathing(id).parts().stream()
                .filter(BreathPart.Drill.class::isInstance)
                .map(BreathPart.Drill.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Route> route(String id, BreathPhase phase) {
        return Objects.requireNonNull(paced(breathing(id)).getFirst().guides().get(phase))
                .route();
    }

    private static BreathPattern pattern(String seconds) {
        List<Integer> millis = Stream.of(seconds.split("/", -1))
                .map(part -> new BigDecimal(part).movePointRight(3).intValueExact())
                .toList();
        return new BreathPattern(millis.get(0), millis.get(1), millis.get(2), millis.get(3));
    }
}
