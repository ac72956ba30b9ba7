package org.ribwise.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.ribwise.domain.exercise.DefinitionProblem;
import org.ribwise.domain.exercise.DefinitionProblem.Reason;

/// Files that can be read but must not be played: every wrong value is named at its place, all of them at once.
@Execution(ExecutionMode.CONCURRENT)
class SenselessValuesTest {

    private static final String RECTANGLE = "breathing/br-rectangle.json";
    private static final String BLOW = "breathing/br-blow.json";
    private static final String CONTROL = "breathing/br-control.json";
    private static final String SIDE_BEND = "stretches/st-side-bend.json";
    private static final String CAT_COW = "stretches/st-cat-cow.json";

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
        assertThat(places(RECTANGLE)).containsExactly("/parts/0/phases/1/start OUT_SHORTER [1.5, 2]");
    }

    @Test
    void aDrillThatEndsWithFullLungsIsNamed() throws IOException {
        String drill = definitions.text(BLOW).replace("\"kind\": \"REST\"", "\"kind\": \"HOLD_IN\"");
        definitions.write(BLOW, drill.replace("\"EFFORT\"", "\"STACK\""));
        assertThat(places(BLOW)).containsExactly("/parts/0/phases/1 ENDS_FULL [STACK]");
        definitions.write(BLOW, drill);
        assertThat(places(BLOW)).isEmpty();
    }

    @Test
    void phasesOutOfOrderAreNamed() throws IOException {
        definitions.replace(CONTROL, "\"HOLD_OUT\"", "\"HOLD_IN\"");
        assertThat(places(CONTROL)).containsExactly("/parts/0/phases/2/kind PHASE_ORDER [HOLD_IN, OUT]");
    }

    @Test
    void aRouteForAHoldIsNamed() throws IOException {
        definitions.replace(CONTROL, "\"kind\": \"HOLD_OUT\",", "\"kind\": \"HOLD_OUT\", \"route\": \"NOSE\",");
        assertThat(places(CONTROL)).containsExactly("/parts/0/phases/2/route NOT_HERE [route]");
    }

    @Test
    void aDoseThatShrinksIsNamed() throws IOException {
        definitions.replace(CAT_COW, "\"reps\": {\"start\": 5", "\"reps\": {\"start\": 11");
        assertThat(places(CAT_COW)).containsExactly("/dose/reps/target SHRINKS [10, 11]");
    }

    @Test
    void aConditionThatIsThereTwiceIsNamed() throws IOException {
        definitions.replace(CAT_COW, "\"tag\": \"WRIST\"", "\"tag\": \"KNEEL\"");
        assertThat(places(CAT_COW)).containsExactly("/safety/6/tag TWICE [KNEEL]");
    }

    @Test
    void twoInBreathsInARowAreNamed() throws IOException {
        definitions.replace(CAT_COW, "\"breath\": \"IN\",\n", "\"breath\": \"OUT\",\n");
        assertThat(places(CAT_COW))
                .containsExactly("/steps/0/breath BREATH_ORDER [IN]", "/steps/1/breath BREATH_ORDER [IN]");
    }

    @Test
    void aRepetitionThatEndsOnAnInBreathIsNamed() throws IOException {
        definitions.replace(
                SIDE_BEND,
                ",\n    {\"do\": \"MOVE\", \"breath\": \"OUT\", \"seconds\": 4, \"pose\": {},"
                        + " \"cue\": {\"en\": \"Lower your arm\"}}",
                "");
        assertThat(places(SIDE_BEND)).containsExactly("/steps LAST_BREATH []");
    }

    @Test
    void aHoldWithoutSecondsIsNamed() throws IOException {
        definitions.replace(SIDE_BEND, "\"holdSeconds\": {\"start\": 10", "\"holdSeconds\": {\"start\": 0");
        assertThat(places(SIDE_BEND)).containsExactly("/dose/holdSeconds/start HOLD_WITHOUT_SECONDS []");
    }

    @Test
    void secondsOfAHoldThatIsNotThereAreNamed() throws IOException {
        definitions.replace(
                CAT_COW,
                "\"holdSeconds\": {\"start\": 0, \"target\": 0}",
                "\"holdSeconds\": {\"start\": 0, \"target\": 5}");
        assertThat(places(CAT_COW)).containsExactly("/dose/holdSeconds SECONDS_WITHOUT_HOLD [5]");
    }

    @Test
    void aMoveFasterThanTwoSecondsIsNamed() throws IOException {
        definitions.replace(
                SIDE_BEND,
                "\"seconds\": 3, \"pose\": {\"abdA\": 165}, \"cue\": {\"en\": \"Reach",
                "\"seconds\": 1.9, \"pose\": {\"abdA\": 165}, \"cue\": {\"en\": \"Reach");
        assertThat(places(SIDE_BEND)).containsExactly("/steps/0/seconds TOO_SMALL [1.9, 2]");
    }

    @Test
    void anAngleThatTheViewCannotShowIsNamed() throws IOException {
        definitions.replace(CAT_COW, "\"lum\": -14", "\"bend\": -14");
        assertThat(places(CAT_COW))
                .singleElement()
                .asString()
                .startsWith("/steps/0/pose/bend ANGLE_NOT_IN_VIEW [bend, SIDE, hed, ");
    }

    @Test
    void aStartingPoseThatTheViewCannotShowIsNamed() throws IOException {
        definitions.replace(SIDE_BEND, "\"base\": \"SIT\"", "\"base\": \"CROOK\"");
        assertThat(places(SIDE_BEND)).containsExactly("/base BASE_NOT_IN_VIEW [CROOK, FRONT]");
    }

    @Test
    void aLimbThatIsSetTwiceIsNamed() throws IOException {
        definitions.replace(CAT_COW, "\"sh\": 67", "\"sh\": 67, \"shF\": 60");
        assertThat(places(CAT_COW)).containsExactly("/steps/0/pose/shF SET_TWICE [shF]");
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
    void aStartBeyondTheCapIsNamed() throws IOException {
        definitions.replace(CONTROL, "\"start\": 3, \"target\": 5", "\"start\": 7, \"target\": 7");
        assertThat(places(CONTROL))
                .containsExactly(
                        "/parts/0/phases/1/start BEYOND_CAP [OUT, 7, 6]",
                        "/parts/0/phases/1/target BEYOND_CAP [OUT, 7, 6]");
    }

    @Test
    void aStartBeyondTheCapIsOneProblemNotThree() throws IOException {
        definitions.replace(CONTROL, "\"start\": 3, \"target\": 5", "\"start\": 7, \"target\": 5");
        assertThat(places(CONTROL)).containsExactly("/parts/0/phases/1/start BEYOND_CAP [OUT, 7, 6]");
    }

    @Test
    void aBreathOfNoLengthIsNamed() throws IOException {
        definitions.replace(
                RECTANGLE, "\"start\": 2, \"target\": 3, \"cap\": 4", "\"start\": 0, \"target\": 0, \"cap\": 0");
        definitions.replace(
                RECTANGLE, "\"start\": 4, \"target\": 5, \"cap\": 7", "\"start\": 0, \"target\": 0, \"cap\": 0");
        assertThat(places(RECTANGLE))
                .containsExactly(
                        "/parts/0/phases/0/start TOO_SMALL [0, 1.5]",
                        "/parts/0/phases/0/target TOO_SMALL [0, 1.5]",
                        "/parts/0/phases/0/cap TOO_SMALL [0, 1.5]",
                        "/parts/0/phases/1/start TOO_SMALL [0, 1.5]",
                        "/parts/0/phases/1/target TOO_SMALL [0, 1.5]",
                        "/parts/0/phases/1/cap TOO_SMALL [0, 1.5]");
    }

    @Test
    void aPaceSlowerThanAnyOfOursIsNamed() throws IOException {
        definitions.replace(
                RECTANGLE, "\"start\": 2, \"target\": 3, \"cap\": 4", "\"start\": 2, \"target\": 3, \"cap\": 10");
        definitions.replace(RECTANGLE, "\"target\": 5, \"cap\": 7", "\"target\": 5, \"cap\": 10");
        assertThat(places(RECTANGLE)).isEmpty();
        definitions.replace(
                RECTANGLE,
                "{\"kind\": \"OUT\"",
                "{\"kind\": \"HOLD_IN\", \"start\": 0, \"target\": 0, \"cap\": 1, \"cue\": {\"en\": \"Wait\"}},"
                        + " {\"kind\": \"OUT\"");
        assertThat(places(RECTANGLE)).containsExactly("/parts/0/phases TOO_SLOW [2.9, 3]");
    }

    @Test
    void anUnknownAngleIsNamedWithTheOneThatWasMeant() throws IOException {
        definitions.replace(CAT_COW, "\"lum\": -14", "\"lumb\": -14");
        assertThat(places(CAT_COW)).containsExactly("/steps/0/pose/lumb MISSPELT [lumb, lum]");
    }

    @Test
    void aPoseThatTearsTheFigureIsNamed() throws IOException {
        definitions.replace(CAT_COW, "\"root\": 95", "\"root\": 150");
        assertThat(problemsOf(CAT_COW)).hasSize(1);
        assertThat(places(CAT_COW).getFirst()).startsWith("/steps/0/pose TORN [0.");
    }

    @Test
    void aSideInACueOfAnExerciseWithoutSidesIsNamed() throws IOException {
        definitions.replace(SIDE_BEND, "\"sides\": \"EACH\"", "\"sides\": \"NONE\"");
        assertThat(problemsOf(SIDE_BEND))
                .isNotEmpty()
                .allMatch(problem -> problem.reason() == Reason.SIDE_IN_CUE)
                .allMatch(problem -> problem.pointer().endsWith("/cue/en"));
    }

    @Test
    void aMissingLanguageIsNamedButOnlyEnglishIsRequired() throws IOException {
        String shipped = definitions.text(RECTANGLE);
        definitions.write(RECTANGLE, shipped.replace("{\"en\": \"Rectangle", "{\"de\": \"Rectangle"));
        assertThat(places(RECTANGLE)).containsExactly("/name MISSING [en]");
        definitions.write(
                RECTANGLE, shipped.replace("{\"en\": \"Rectangle", "{\"de\": \"Viereck\", \"en\": \"Rectangle"));
        assertThat(places(RECTANGLE)).isEmpty();
    }

    @Test
    void aFileForANewerVersionSaysSoAndNothingElse() throws IOException {
        definitions.replace(CONTROL, "\"format\": 1", "\"format\": 2");
        definitions.replace(CONTROL, "\"level\": 1", "\"difficulty\": \"easy\"");
        assertThat(problemsOf(CONTROL))
                .containsExactly(
                        new DefinitionProblem(CONTROL, 3, 13, "/format", Reason.NEWER_FORMAT, List.of("2", "1")));
    }

    @Test
    void manyProblemsAreAllToldInTheOrderOfTheFile() throws IOException {
        String shipped = definitions.text(CAT_COW);
        definitions.write(
                CAT_COW,
                shipped.replaceAll("\"seconds\": \\d", "\"seconds\": 99").replace("\"tag\": \"", "\"tag\": \"X"));
        List<DefinitionProblem> problems = problemsOf(CAT_COW);
        assertThat(problems)
                .hasSizeGreaterThan(12)
                .isSortedAccordingTo(Comparator.comparingInt(DefinitionProblem::line));
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
