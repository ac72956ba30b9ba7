package org.ribwise.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.domain.exercise.DefinitionProblem;
import org.ribwise.domain.exercise.DefinitionProblem.Reason;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;

/// What one file says of another: routines of their exercises, exercises of what to do instead.
class ReferencesTest {

    private static final String RECTANGLE = "breathing/br-rectangle.json";
    private static final String CONTROL = "breathing/br-control.json";
    private static final String ROUTINE = "routines/rt-chair-calm-short.json";

    @TempDir
    Path folder;

    private DefinitionsOnDisk definitions = DefinitionsOnDisk.none();

    @BeforeEach
    void copy() throws IOException {
        definitions = DefinitionsOnDisk.copiedTo(folder);
    }

    @Test
    void aRoutineThatNamesAMissingExerciseIsLostAlone() throws IOException {
        definitions.replace(ROUTINE, "st-rotation", "st-nothing");
        ExerciseLibrary library = definitions.read();
        assertThat(library.problems())
                .containsExactly(new DefinitionProblem(
                        ROUTINE, 15, 18, "/items/2/exercise", Reason.UNKNOWN_EXERCISE, List.of("st-nothing")));
        assertThat(DefinitionsOnDisk.routineIds(library)).isNotEmpty().doesNotContain("rt-chair-calm-short");
    }

    @Test
    void aRoutineThatNeedsABrokenExerciseIsLostWithItAndBothAreNamed() throws IOException {
        definitions.write("stretches/st-rotation.json", "{}").write("routines/rt-two.json", """
                {"format": 1, "kind": "routine", "id": "rt-two", "version": 1, "name": {"en": "Two"},
                 "description": {"en": "Two."}, "getReadySeconds": 8,
                 "items": [{"exercise": "st-side-bend", "restSeconds": 10}, {"exercise": "br-control", "restSeconds": 0}]}
                """);
        ExerciseLibrary library = definitions.read();
        assertThat(problemsOf(ROUTINE)).extracting(DefinitionProblem::reason).containsExactly(Reason.UNKNOWN_EXERCISE);
        assertThat(problemsOf("stretches/st-rotation.json")).isNotEmpty();
        assertThat(DefinitionsOnDisk.routineIds(library)).contains("rt-two").doesNotContain("rt-chair-calm-short");
        assertThat(library.routine(new ExerciseId("rt-two")).orElseThrow().items())
                .extracting(Object::toString)
                .satisfiesExactly(
                        bend -> assertThat(bend).contains("sets=1, reps=2, holdSeconds=10, restSeconds=10"),
                        control -> assertThat(control).contains("seconds=OptionalInt.empty, rounds=1, step=0"));
    }

    @Test
    void aRoutineCannotAskForMoreThanTheTargetDose() throws IOException {
        definitions.replace(ROUTINE, "\"seconds\": 60", "\"seconds\": 601");
        definitions.replace(ROUTINE, "\"reps\": 2", "\"reps\": 4");
        assertThat(places(ROUTINE))
                .containsExactly("/items/0/seconds ABOVE_TARGET [601, 600]", "/items/1/reps ABOVE_TARGET [4, 3]");
    }

    @Test
    void aNumberOfTheOtherKindOfExerciseIsNamed() throws IOException {
        definitions.replace(ROUTINE, "\"seconds\": 60", "\"seconds\": 60, \"reps\": 4");
        assertThat(places(ROUTINE)).containsExactly("/items/0/reps NO_SUCH_NUMBER [reps]");
    }

    @Test
    void aRoutineIsMadeOfExercisesNotOfItselfOrOtherRoutines() throws IOException {
        definitions.replace(ROUTINE, "\"br-pursed\"", "\"rt-chair-calm-short\"");
        definitions.replace(ROUTINE, "\"st-side-bend\"", "\"rt-other\"");
        assertThat(places(ROUTINE))
                .containsExactly(
                        "/items/1/exercise ROUTINE_IN_ROUTINE [rt-other]",
                        "/items/3/exercise ROUTINE_IN_ROUTINE [rt-chair-calm-short]");
    }

    @Test
    void aRoutineCannotAskForAVariantThatTheExerciseDoesNotHave() throws IOException {
        definitions.replace(CONTROL, "\"variants\": {}", "\"variants\": {\"EASIER\": \"br-pursed\"}");
        definitions.replace(ROUTINE, "\"seconds\": 60,", "\"seconds\": 60, \"variant\": \"SEATED\",");
        assertThat(places(ROUTINE)).containsExactly("/items/0/variant NO_SUCH_VARIANT [br-control, SEATED, EASIER]");
    }

    @Test
    void theDoseOfAVariantIsTheVariantsOwn() throws IOException {
        definitions.replace(CONTROL, "\"variants\": {}", "\"variants\": {\"EASIER\": \"br-pursed\"}");
        definitions.replace(ROUTINE, "\"seconds\": 60,", "\"seconds\": 600, \"variant\": \"EASIER\",");
        assertThat(places(ROUTINE)).containsExactly("/items/0/seconds ABOVE_TARGET [600, 300]");
    }

    @Test
    void anAlternativeThatIsNotThereIsNamedAndTheExerciseStays() throws IOException {
        definitions.replace(
                RECTANGLE, "\"action\": \"CAUTION\",", "\"action\": \"CAUTION\", \"instead\": \"br-nothing\",");
        definitions.replace(RECTANGLE, "\"variants\": {}", "\"variants\": {\"SEATED\": \"st-nothing\"}");
        assertThat(places(RECTANGLE))
                .containsExactly(
                        "/variants/SEATED UNKNOWN_EXERCISE [st-nothing]",
                        "/safety/0/instead UNKNOWN_EXERCISE [br-nothing]");
        assertThat(DefinitionsOnDisk.ids(definitions.read())).contains("br-rectangle");
    }

    @Test
    void anExerciseThatNamesItselfInsteadIsNamed() throws IOException {
        definitions.replace(
                RECTANGLE, "\"action\": \"CAUTION\",", "\"action\": \"CAUTION\", \"instead\": \"br-rectangle\",");
        definitions.replace(RECTANGLE, "\"variants\": {}", "\"variants\": {\"SEATED\": \"br-rectangle\"}");
        assertThat(places(RECTANGLE))
                .containsExactly(
                        "/variants/SEATED REFERS_TO_ITSELF [br-rectangle]",
                        "/safety/0/instead REFERS_TO_ITSELF [br-rectangle]");
        assertThat(DefinitionsOnDisk.ids(definitions.read())).doesNotContain("br-rectangle");
    }

    private List<String> places(String file) {
        return problemsOf(file).stream()
                .map(problem -> problem.pointer() + " " + problem.reason() + " " + problem.details())
                .toList();
    }

    private List<DefinitionProblem> problemsOf(String file) {
        return definitions.problems().stream()
                .filter(problem -> problem.file().equals(file))
                .toList();
    }
}
