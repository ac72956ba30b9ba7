package org.ribwise.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.Range;
import org.ribwise.domain.exercise.SafetyNote;
import org.ribwise.domain.exercise.SafetyNote.Action;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.exercise.StretchExercise.MoveStep;
import org.ribwise.domain.exercise.StretchExercise.StepBreath;
import org.ribwise.domain.exercise.StretchExercise.StepLength;
import org.ribwise.domain.motion.BasePose;
import org.ribwise.domain.motion.Channel;
import org.ribwise.domain.motion.View;

/// The shipped stretches say what clinical reference 2.4 says; the numbers here were copied by hand.
class ShippedExercisesTest {

    private static final ExerciseLibrary LIBRARY = new JsonExerciseSource(DefinitionsOnDisk.SHIPPED).read();

    @Test
    void allOfThemLoadWithoutAProblem() {
        assertThat(LIBRARY.problems()).isEmpty();
        assertThat(DefinitionsOnDisk.ids(LIBRARY)).contains("st-cat-cow", "st-rotation", "st-side-bend");
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

    private static StretchExercise stretch(String id) {
        return (StretchExercise) LIBRARY.exercise(new ExerciseId(id)).orElseThrow();
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
