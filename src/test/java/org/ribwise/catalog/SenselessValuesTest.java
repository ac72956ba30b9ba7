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
import org.ribwise.domain.exercise.ExerciseLibrary;

/// Files that can be read but must not be played: every wrong value is named at its place, all of them at once.
class SenselessValuesTest {

    private static final String RECTANGLE = "breathing/br-rectangle.json";
    private static final String CONTROL = "breathing/br-control.json";
    private static final String SIDE_BEND = "stretches/st-side-bend.json";
    private static final String CAT_COW = "stretches/st-cat-cow.json";
    private static final String ROUTINE = "routines/rt-chair-calm-short.json";

    @TempDir
    Path folder;

    private DefinitionsOnDisk definitions = DefinitionsOnDisk.none();

    @BeforeEach
    void copy() throws IOException {
        definitions = DefinitionsOnDisk.copiedTo(folder);
    }

    @Test
    void aPhaseBeyondItsCapIsNamedWithBothNumbers() throws IOException {
        definitions.replace(CONTROL, "\"target\": 5", "\"target\": 6.5");
        assertThat(problemsOf(CONTROL))
                .containsExactly(new DefinitionProblem(
                        CONTROL, 19, 65, "/parts/0/phases/1/target", Reason.BEYOND_CAP, List.of("OUT", "6.5", "6")));
    }

    @Test
    void anOutBreathShorterThanTheInBreathIsNamed() throws IOException {
        definitions.replace(RECTANGLE, "\"start\": 4, \"target\": 5", "\"start\": 1.5, \"target\": 5");
        assertThat(places(RECTANGLE)).containsExactly("/parts/0/phases/1/start NOT_SENSIBLE [OUT is shorter than IN]");
    }

    @Test
    void phasesOutOfOrderAreNamed() throws IOException {
        definitions.replace(CONTROL, "\"HOLD_OUT\"", "\"HOLD_IN\"");
        assertThat(places(CONTROL)).containsExactly("/parts/0/phases/2/kind NOT_SENSIBLE [HOLD_IN cannot follow OUT]");
    }

    @Test
    void aRouteForAHoldIsNamed() throws IOException {
        definitions.replace(CONTROL, "\"kind\": \"HOLD_OUT\",", "\"kind\": \"HOLD_OUT\", \"route\": \"NOSE\",");
        assertThat(places(CONTROL))
                .containsExactly("/parts/0/phases/2/route AGAINST_SCHEMA [this does not belong here]");
    }

    @Test
    void aDoseThatShrinksIsNamed() throws IOException {
        definitions.replace(CAT_COW, "\"reps\": {\"start\": 5", "\"reps\": {\"start\": 11");
        assertThat(places(CAT_COW)).containsExactly("/dose/reps/target NOT_SENSIBLE [target 10 is below start 11]");
    }

    @Test
    void aConditionThatIsThereTwiceIsNamed() throws IOException {
        definitions.replace(CAT_COW, "\"tag\": \"WRIST\"", "\"tag\": \"KNEEL\"");
        assertThat(places(CAT_COW)).containsExactly("/safety/6/tag NOT_SENSIBLE [KNEEL is there twice]");
    }

    @Test
    void twoInBreathsInARowAreNamed() throws IOException {
        definitions.replace(CAT_COW, "\"breath\": \"IN\",\n", "\"breath\": \"OUT\",\n");
        assertThat(places(CAT_COW))
                .containsExactly(
                        "/steps/0/breath NOT_SENSIBLE [IN is due here]",
                        "/steps/1/breath NOT_SENSIBLE [IN is due here]");
    }

    @Test
    void aRepetitionThatEndsOnAnInBreathIsNamed() throws IOException {
        definitions.replace(
                SIDE_BEND,
                ",\n    {\"do\": \"MOVE\", \"breath\": \"OUT\", \"seconds\": 4, \"pose\": {},"
                        + " \"cue\": {\"en\": \"Lower your arm\"}}",
                "");
        assertThat(places(SIDE_BEND)).containsExactly("/steps NOT_SENSIBLE [the last breath must be OUT]");
    }

    @Test
    void aHoldWithoutSecondsIsNamed() throws IOException {
        definitions.replace(SIDE_BEND, "\"holdSeconds\": {\"start\": 10", "\"holdSeconds\": {\"start\": 0");
        assertThat(places(SIDE_BEND))
                .containsExactly("/dose/holdSeconds/start NOT_SENSIBLE [there is a HOLD, but it lasts 0 s]");
    }

    @Test
    void secondsOfAHoldThatIsNotThereAreNamed() throws IOException {
        definitions.replace(
                CAT_COW,
                "\"holdSeconds\": {\"start\": 0, \"target\": 0}",
                "\"holdSeconds\": {\"start\": 0, \"target\": 5}");
        assertThat(places(CAT_COW))
                .containsExactly("/dose/holdSeconds NOT_SENSIBLE [there is no HOLD that could last so long]");
    }

    @Test
    void aMoveFasterThanTwoSecondsIsNamed() throws IOException {
        definitions.replace(
                SIDE_BEND,
                "\"seconds\": 3, \"pose\": {\"abdA\": 165}, \"cue\": {\"en\": \"Reach",
                "\"seconds\": 1.9, \"pose\": {\"abdA\": 165}, \"cue\": {\"en\": \"Reach");
        assertThat(places(SIDE_BEND))
                .containsExactly("/steps/0/seconds AGAINST_SCHEMA [must have a minimum value of 2]");
    }

    @Test
    void anAngleThatTheViewCannotShowIsNamed() throws IOException {
        definitions.replace(CAT_COW, "\"lum\": -14", "\"bend\": -14");
        assertThat(places(CAT_COW))
                .containsExactly("/steps/0/pose/bend NOT_SENSIBLE [bend cannot be seen in the view SIDE]");
    }

    @Test
    void aStartingPoseThatTheViewCannotShowIsNamed() throws IOException {
        definitions.replace(SIDE_BEND, "\"base\": \"SIT\"", "\"base\": \"CROOK\"");
        assertThat(places(SIDE_BEND)).containsExactly("/base NOT_SENSIBLE [CROOK cannot be seen in the view FRONT]");
    }

    @Test
    void aLimbThatIsSetTwiceIsNamed() throws IOException {
        definitions.replace(CAT_COW, "\"sh\": 67", "\"sh\": 67, \"shF\": 60");
        assertThat(places(CAT_COW)).containsExactly("/steps/0/pose/shF NOT_SENSIBLE [shF is set twice]");
    }

    @Test
    void allProblemsOfAFileAreToldAtOnceWhetherTheSchemaSawThemOrNot() throws IOException {
        definitions.replace(CONTROL, "\"level\": 1", "\"level\": 4");
        definitions.replace(CONTROL, "\"SIT_LEAN\"", "\"SIT_DOWN\"");
        definitions.replace(CONTROL, "\"target\": 5", "\"target\": 9");
        definitions.replace(CONTROL, "\"target\": 600", "\"target\": 60");
        definitions.replace(CONTROL, "\"br-control\"", "\"br-other\"");
        assertThat(problemsOf(CONTROL))
                .extracting(DefinitionProblem::pointer)
                .containsExactly("/id", "/level", "/postures/1", "/parts/0/phases/1/target", "/parts/0/seconds/target");
    }

    @Test
    void aRoutineThatNamesAMissingExerciseIsLostAlone() throws IOException {
        definitions.replace(ROUTINE, "st-rotation", "st-nothing");
        ExerciseLibrary library = definitions.read();
        assertThat(library.problems())
                .containsExactly(new DefinitionProblem(
                        ROUTINE, 15, 18, "/items/2/exercise", Reason.UNKNOWN_EXERCISE, List.of("st-nothing")));
        assertThat(library.exercises()).hasSize(6);
        assertThat(library.routines()).isEmpty();
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
        assertThat(DefinitionsOnDisk.routineIds(library)).containsExactly("rt-two");
        assertThat(library.routines().getFirst().items())
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
                .containsExactly(
                        "/items/0/seconds NOT_SENSIBLE [601 is above the exercise's target of 600]",
                        "/items/1/reps NOT_SENSIBLE [4 is above the exercise's target of 3]");
    }

    @Test
    void aNumberOfTheOtherKindOfExerciseIsNamed() throws IOException {
        definitions.replace(ROUTINE, "\"seconds\": 60", "\"seconds\": 60, \"reps\": 4");
        assertThat(places(ROUTINE))
                .containsExactly("/items/0/reps NOT_SENSIBLE [this kind of exercise has no such number]");
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
