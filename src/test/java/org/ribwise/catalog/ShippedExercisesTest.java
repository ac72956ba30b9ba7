package org.ribwise.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.exercise.BreathPart;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.Pacing;
import org.ribwise.domain.exercise.Posture;
import org.ribwise.domain.exercise.Range;
import org.ribwise.domain.exercise.Route;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.SafetyNote;
import org.ribwise.domain.exercise.SafetyNote.Action;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.exercise.StretchExercise.MoveStep;
import org.ribwise.domain.exercise.StretchExercise.StepBreath;
import org.ribwise.domain.exercise.StretchExercise.StepLength;
import org.ribwise.domain.motion.BasePose;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.motion.BreathPhase;
import org.ribwise.domain.motion.Channel;
import org.ribwise.domain.motion.View;

/// The shipped definitions say what clinical reference 1.2 and 2.4 say; the numbers here were copied by hand.
class ShippedExercisesTest {

    private static final ExerciseLibrary LIBRARY = new JsonExerciseSource(DefinitionsOnDisk.SHIPPED).read();

    @Test
    void allOfThemLoadWithoutAProblem() {
        assertThat(LIBRARY.problems()).isEmpty();
        assertThat(DefinitionsOnDisk.ids(LIBRARY))
                .containsExactly(
                        "br-control", "br-pursed", "br-rectangle", "st-cat-cow", "st-rotation", "st-side-bend");
        assertThat(DefinitionsOnDisk.routineIds(LIBRARY)).containsExactly("rt-chair-calm-short");
    }

    @Test
    void relaxedTummyBreathingHasTheNumbersOfTheReference() {
        BreathingExercise control = breathing("br-control");
        assertThat(paced(control).pacing()).isEqualTo(pacing("2/0/3/0", "3/0/5/0", "4/0/6/1"));
        assertThat(paced(control).pacing().start().breathsPerMinute()).isEqualTo(12.0);
        assertThat(paced(control).pacing().target().breathsPerMinute()).isEqualTo(7.5);
        assertThat(control.lengthSeconds()).contains(new Range(180, 600));
        assertThat(control.timesPerDay()).isEqualTo(new Range(2, 4));
        assertThat(control.postures())
                .containsExactly(Posture.SIT_UP, Posture.SIT_LEAN, Posture.HIGH_SIDE, Posture.SEMI_RECLINE);
        assertThat(route(control, BreathPhase.IN)).contains(Route.NOSE);
    }

    @Test
    void pursedLipBreathingHasTheNumbersOfTheReferenceAndNoHold() {
        BreathingExercise pursed = breathing("br-pursed");
        assertThat(paced(pursed).pacing()).isEqualTo(pacing("2/0/4/0", "3/0/6/0", "3/0/8/0"));
        assertThat(paced(pursed).pacing().start().breathsPerMinute()).isEqualTo(10.0);
        assertThat(pursed.lengthSeconds()).contains(new Range(120, 300));
        assertThat(pursed.timesPerDay()).isEqualTo(new Range(3, 5));
        assertThat(route(pursed, BreathPhase.IN)).contains(Route.NOSE);
        assertThat(route(pursed, BreathPhase.OUT)).contains(Route.PURSED);
        assertThat(paced(pursed).guides()).containsOnlyKeys(BreathPhase.IN, BreathPhase.OUT);
        assertThat(pursed.postures()).startsWith(Posture.SIT_LEAN, Posture.STAND_LEAN);
    }

    @Test
    void rectangleBreathingHasTheNumbersOfTheReferenceAndNoHold() {
        BreathingExercise rectangle = breathing("br-rectangle");
        assertThat(paced(rectangle).pacing()).isEqualTo(pacing("2/0/4/0", "3/0/5/0", "4/0/7/0"));
        assertThat(rectangle.lengthSeconds()).contains(new Range(180, 300));
        assertThat(rectangle.timesPerDay()).isEqualTo(new Range(2, 3));
        assertThat(rectangle.postures()).containsExactly(Posture.SIT_UP);
    }

    @Test
    void theSideBendLeansAwayFromTheArmThatIsUp() {
        StretchExercise bend = stretch("st-side-bend");
        assertThat(bend.view()).isEqualTo(View.FRONT);
        assertThat(bend.base()).isEqualTo(BasePose.SIT);
        assertThat(bend.sides()).isEqualTo(StretchExercise.Sides.EACH);
        assertThat(angles(bend.steps().get(0))).containsEntry(Channel.ABDUCTION_A, 165.0);
        assertThat(angles(bend.steps().get(1)))
                .containsEntry(Channel.ABDUCTION_A, 165.0)
                .containsEntry(Channel.BEND, -20.0)
                .containsEntry(Channel.NECK_BEND, -10.0);
        assertThat(angles(bend.steps().get(4))).isEmpty();
        assertThat(seconds(bend.steps())).containsExactly(3, 4, 0, 3, 4);
        assertThat(bend.dose())
                .isEqualTo(new StretchExercise.StretchDose(new Range(10, 20), new Range(2, 3), new Range(1, 1)));
    }

    @Test
    void theRotationTurnsTrunkAndHeadTowardTheSide() {
        StretchExercise rotation = stretch("st-rotation");
        assertThat(rotation.sides()).isEqualTo(StretchExercise.Sides.EACH);
        assertThat(angles(rotation.steps().get(1)))
                .containsEntry(Channel.TWIST, 35.0)
                .containsEntry(Channel.NECK_TURN, 45.0);
        assertThat(seconds(rotation.steps())).containsExactly(3, 4, 0, 3, 4);
        assertThat(seconds(rotation.finish())).containsExactly(3, 4);
        assertThat(rotation.dose())
                .isEqualTo(new StretchExercise.StretchDose(new Range(5, 10), new Range(5, 10), new Range(1, 1)));
    }

    @Test
    void catCowHollowsOnTheInBreathAndRoundsOnTheOutBreath() {
        StretchExercise catCow = stretch("st-cat-cow");
        assertThat(catCow.view()).isEqualTo(View.SIDE);
        assertThat(catCow.base()).isEqualTo(BasePose.QUAD);
        assertThat(catCow.sides()).isEqualTo(StretchExercise.Sides.NONE);
        assertThat(catCow.steps()).extracting(MoveStep::breath).containsExactly(StepBreath.IN, StepBreath.OUT);
        assertThat(angles(catCow.steps().get(0))).isEqualTo(sideAngles(95, 95, -14, -14, -15, 67));
        assertThat(angles(catCow.steps().get(1))).isEqualTo(sideAngles(45, 45, 25, 30, 25, 100));
        assertThat(seconds(catCow.steps())).containsExactly(4, 4);
        assertThat(seconds(catCow.finish())).containsExactly(3, 4);
        assertThat(catCow.dose())
                .isEqualTo(new StretchExercise.StretchDose(new Range(0, 0), new Range(5, 10), new Range(1, 2)));
    }

    @Test
    void theSafetyTagsAreThoseOfTheCards() {
        assertThat(tags("st-side-bend", Action.BLOCK)).containsExactly(SafetyTag.VFX_RECENT, SafetyTag.RIB);
        assertThat(tags("st-side-bend", Action.CAUTION))
                .contains(SafetyTag.OSTEO, SafetyTag.SHOULDER, SafetyTag.RADIC, SafetyTag.BALANCE);
        assertThat(tags("st-rotation", Action.BLOCK)).containsExactly(SafetyTag.VFX_RECENT);
        assertThat(tags("st-rotation", Action.CAUTION))
                .contains(SafetyTag.OSTEO, SafetyTag.VFX_OLD, SafetyTag.HIP_NEW, SafetyTag.RADIC, SafetyTag.NECK_ART);
        assertThat(tags("st-cat-cow", Action.BLOCK))
                .containsExactly(SafetyTag.VFX_RECENT, SafetyTag.SPINE_OP, SafetyTag.FLOOR_NO);
        assertThat(tags("st-cat-cow", Action.CAUTION))
                .contains(
                        SafetyTag.OSTEO,
                        SafetyTag.STEROID,
                        SafetyTag.VFX_OLD,
                        SafetyTag.KNEEL,
                        SafetyTag.WRIST,
                        SafetyTag.REFLUX,
                        SafetyTag.ORTHOP,
                        SafetyTag.VERTIGO);
        assertThat(tags("br-control", Action.BLOCK)).isEmpty();
    }

    @Test
    void theRoutinePlaysBreathThenStretchesThenBreath() {
        Routine routine = LIBRARY.routine(new ExerciseId("rt-chair-calm-short")).orElseThrow();
        assertThat(routine.name().in(Locale.ENGLISH)).isEqualTo("Chair Calm (short)");
        assertThat(routine.getReadySeconds()).isEqualTo(8);
        assertThat(routine.items())
                .containsExactly(
                        new Routine.BreathingItem(breathing("br-control"), 60, 10),
                        new Routine.StretchItem(stretch("st-side-bend"), 1, 2, 10, 10),
                        new Routine.StretchItem(stretch("st-rotation"), 1, 5, 5, 10),
                        new Routine.BreathingItem(breathing("br-pursed"), 120, 0));
    }

    @Test
    void noneClaimsAReviewThatDidNotHappen() {
        assertThat(LIBRARY.exercises())
                .allMatch(exercise -> exercise.card().reviewed().isEmpty());
    }

    @Test
    void theReadmeGivesTheAddressOfEverySource() throws IOException {
        String readme = Files.readString(DefinitionsOnDisk.SHIPPED.resolve("README.md"));
        for (Exercise exercise : LIBRARY.exercises()) {
            for (String source : exercise.card().evidence().sources()) {
                assertThat(readme).as(exercise.id() + " cites " + source).contains("| " + source + " |");
            }
        }
    }

    private static BreathingExercise breathing(String id) {
        return (BreathingExercise) LIBRARY.exercise(new ExerciseId(id)).orElseThrow();
    }

    private static BreathPart.Paced paced(BreathingExercise exercise) {
        return exercise.timedPart().orElseThrow();
    }

    private static Optional<Route> route(BreathingExercise exercise, BreathPhase phase) {
        return Objects.requireNonNull(paced(exercise).guides().get(phase)).route();
    }

    private static StretchExercise stretch(String id) {
        return (StretchExercise) LIBRARY.exercise(new ExerciseId(id)).orElseThrow();
    }

    private static Pacing pacing(String start, String target, String cap) {
        return new Pacing(pattern(start), pattern(target), pattern(cap));
    }

    private static BreathPattern pattern(String seconds) {
        List<Integer> millis = Stream.of(seconds.split("/", -1))
                .map(part -> Integer.parseInt(part) * 1_000)
                .toList();
        return new BreathPattern(millis.get(0), millis.get(1), millis.get(2), millis.get(3));
    }

    private static List<Integer> seconds(List<MoveStep> steps) {
        return steps.stream()
                .map(step -> step.length() instanceof StepLength.Move move ? move.millis() / 1_000 : 0)
                .toList();
    }

    private static Map<Channel, Double> angles(MoveStep step) {
        return step.pose().orElseThrow().angles();
    }

    private static Map<Channel, Double> sideAngles(
            double root, double hip, double lumbar, double thorax, double neck, double shoulder) {
        return Map.of(
                Channel.ROOT, root,
                Channel.HIP_N, hip,
                Channel.HIP_F, hip,
                Channel.LUMBAR, lumbar,
                Channel.THORAX, thorax,
                Channel.NECK, neck,
                Channel.SHOULDER_N, shoulder,
                Channel.SHOULDER_F, shoulder);
    }

    private static List<SafetyTag> tags(String id, Action action) {
        return LIBRARY.exercise(new ExerciseId(id)).orElseThrow().card().safety().stream()
                .filter(note -> note.action() == action)
                .map(SafetyNote::tag)
                .toList();
    }
}
