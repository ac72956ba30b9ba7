package org.ribwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What `simulate` plays and prints.
class SimulateCommandTest {

    private static final long GET_READY_MILLIS = 8_000;

    @TempDir
    Path folder = Path.of("");

    @Test
    void aFolderIsNotTakenForAnExercise() {
        var simulated = Terminal.run("simulate exercises/stretches");
        assertThat(simulated.exit()).isEqualTo(2);
        assertThat(simulated.err()).startsWith("exercises/stretches is a folder. Name one exercise or routine");
    }

    @Test
    void aRefusalSaysItsReasonToProgramsToo() {
        assertThat(Terminal.run("simulate st-side-bend --profile RIB --json")
                        .json()
                        .path("verdict")
                        .path("items")
                        .get(0)
                        .path("refusals")
                        .get(0)
                        .path("reason")
                        .asText())
                .isNotBlank();
    }

    @Test
    void sixHundredSecondsOfFourInAndSixOutAreSixtyBreaths() throws IOException {
        JsonNode played = played(OwnFiles.paced(folder, "br-own", 4, 6, 600));
        assertThat(played.path("breaths").asLong()).isEqualTo(60);
        assertThat(played.path("breathsPerMinute").asDouble()).isEqualTo(6.0);
        assertThat(played.path("totalMillis").asLong()).isEqualTo(GET_READY_MILLIS + 600_000);
        assertThat(events(played, "IN")).hasSize(60);
        assertThat(events(played, "OUT")).hasSize(60);
    }

    @ParameterizedTest(name = "--minutes {0}")
    @CsvSource({"10:05, 610", "10, 600", "0:01, 10", "2.5, 150", "10.0833, 610"})
    void aLengthIsRoundedUpToWholeBreaths(String minutes, long seconds) throws IOException {
        Path file = OwnFiles.paced(folder, "br-own", 4, 6, 600);
        JsonNode played = Terminal.run("simulate", file.toString(), "--minutes", minutes, "--json")
                .json();
        assertThat(played.path("totalMillis").asLong()).isEqualTo(GET_READY_MILLIS + seconds * 1_000);
        assertThat(played.path("breaths").asLong()).isEqualTo(seconds / 10);
    }

    @Test
    void aCompositeExerciseLastsAsManyWholeRoundsAsNeeded() throws IOException {
        String own =
                "{\"do\": \"OWN\", \"seconds\": {\"start\": 20, \"target\": 20}, \"cue\": {\"en\": \"As you like\"}}";
        String paced = OwnFiles.paced(40, OwnFiles.phase("IN", 2), OwnFiles.phase("OUT", 4));
        Path file = OwnFiles.breathing(folder, "br-own", own, paced);
        JsonNode played = Terminal.run("simulate", file.toString(), "--minutes", "2:10", "--json")
                .json();
        // a round is 20 s and 7 breaths of 6 s: two rounds are 124 s, so it takes three
        assertThat(played.path("totalMillis").asLong()).isEqualTo(GET_READY_MILLIS + 3 * 62_000);
        assertThat(played.path("breaths").asLong()).isEqualTo(21);
        assertThat(played.path("breathsPerMinute").asDouble()).isEqualTo(10.0);
        assertThat(events(played, "OWN").getLast().path("round").path("number").asInt())
                .isEqualTo(3);
    }

    @Test
    void fortyFiveSecondsPerSideAreFortyFiveAChangeOverAndFortyFive() throws IOException {
        JsonNode played = played(OwnFiles.sideBend(folder, 31));
        assertThat(millisOn(played, "LEFT")).isEqualTo(45_000);
        assertThat(millisOn(played, "RIGHT")).isEqualTo(45_000);
        assertThat(events(played, "SWITCH_SIDES")).singleElement().satisfies(change -> {
            assertThat(change.path("at").asText()).isEqualTo("00:53.000");
            assertThat(change.path("lengthMillis").asLong()).isEqualTo(5_000);
            assertThat(change.path("text").asText()).isEqualTo("Now your right side");
        });
        assertThat(played.path("totalMillis").asLong()).isEqualTo(GET_READY_MILLIS + 45_000 + 5_000 + 45_000);
    }

    @Test
    void theBreathsOfAHoldFillItExactly() throws IOException {
        JsonNode played = played(OwnFiles.sideBend(folder, 20));
        List<JsonNode> hold = list(played.path("events")).stream()
                .filter(event -> event.path("text").asText().startsWith("Hold 20 s: "))
                .filter(event -> event.path("side").asText().equals("LEFT"))
                .toList();
        assertThat(hold.stream().map(event -> event.path("phase").asText()))
                .containsExactly("IN", "OUT", "IN", "OUT", "IN", "OUT");
        assertThat(hold.stream()
                        .mapToLong(event -> event.path("lengthMillis").asLong())
                        .sum())
                .isEqualTo(20_000);
        assertThat(hold.getLast().path("breath").path("of").asInt()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"br-control", "br-pursed", "st-cat-cow", "st-side-bend", "rt-chair-calm-short"})
    void eventsFollowEachOtherWithoutAGapFromStartToEnd(String id) {
        JsonNode played = Terminal.run("simulate", id, "--json").json();
        long end = 0;
        for (JsonNode event : played.path("events")) {
            assertThat(event.path("startMillis").asLong()).isEqualTo(end);
            end += event.path("lengthMillis").asLong();
        }
        assertThat(played.path("totalMillis").asLong()).isEqualTo(end).isPositive();
    }

    @Test
    void aHoldOfTwentySecondsIsRefusedAndNotPlayed() throws IOException {
        Path file = OwnFiles.breathing(
                folder,
                "br-own",
                OwnFiles.drill(OwnFiles.phase("IN", 4), OwnFiles.phase("HOLD_IN", 20), OwnFiles.phase("OUT", 6)));
        Terminal text = Terminal.run("simulate", file.toString());
        assertThat(text.exit()).isEqualTo(3);
        assertThat(text.out())
                .contains("Verdict: refused", "HOLD_IN 20 s", "Instead: Relaxed tummy breathing (br-control).")
                .doesNotContain("Total", "00:00.000");
        JsonNode json = Terminal.run("simulate", file.toString(), "--json").json();
        assertThat(json.path("verdict").path("answer").asText()).isEqualTo("REFUSED");
        assertThat(json.path("verdict")
                        .path("items")
                        .path(0)
                        .path("refusals")
                        .path(0)
                        .path("rule")
                        .asText())
                .isEqualTo("PHASE_TOO_LONG");
        assertThat(json.path("verdict").path("items").path(0).path("instead").asText())
                .isEqualTo("br-control");
        assertThat(json.has("events")).isFalse();
        assertThat(json.has("totalMillis")).isFalse();
    }

    @Test
    void aPacedHoldOfTwentySecondsDoesNotEvenFitTheFormat() throws IOException {
        Path file = OwnFiles.breathing(
                folder,
                "br-own",
                OwnFiles.paced(60, OwnFiles.phase("IN", 4), OwnFiles.phase("HOLD_IN", 20), OwnFiles.phase("OUT", 6)));
        Terminal run = Terminal.run("simulate", file.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("/parts/0/phases/1/start");
    }

    @Test
    void aShortHoldIsPlayedWithoutALungConditionAndLeftOutWithOne() throws IOException {
        Path file = OwnFiles.breathing(
                folder,
                "br-own",
                OwnFiles.paced(60, OwnFiles.phase("IN", 2), OwnFiles.phase("HOLD_IN", 2), OwnFiles.phase("OUT", 4)));
        assertThat(events(played(file), "HOLD_IN")).isNotEmpty();
        Terminal asthma = Terminal.run("simulate", file.toString(), "--profile", "Asthma", "--json");
        assertThat(asthma.exit()).isZero();
        assertThat(asthma.json().path("verdict").path("answer").asText()).isEqualTo("WITH_CHANGES");
        assertThat(events(asthma.json(), "HOLD_IN")).isEmpty();
        assertThat(Terminal.run("simulate", file.toString(), "--profile", "asthma")
                        .out())
                .contains("allowed with changes", "without holding the breath");
    }

    @Test
    void moreThanTheTargetDoseIsPlayedAsTheTargetDoseAndSaid() throws IOException {
        Path file = OwnFiles.paced(folder, "br-own", 4, 6, 600);
        Terminal long31 = Terminal.run("simulate", file.toString(), "--minutes", "31");
        assertThat(long31.exit()).isZero();
        assertThat(long31.out()).contains("allowed with changes", "Played for 1800 s instead of 1860 s.");
    }

    @Test
    void aBlockedStretchInARoutineIsNotPlayed() {
        Terminal routine = Terminal.run("simulate rt-chair-calm-short --profile RIB --json");
        assertThat(routine.exit()).isZero();
        JsonNode verdict = routine.json().path("verdict");
        assertThat(verdict.path("answer").asText()).isEqualTo("WITH_CHANGES");
        assertThat(list(verdict.path("items")))
                .filteredOn(item -> item.path("asked").asText().equals("st-side-bend"))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.path("answer").asText()).isEqualTo("REFUSED");
                    assertThat(item.path("refusals").path(0).path("tag").asText())
                            .isEqualTo("RIB");
                });
        assertThat(list(routine.json().path("items")))
                .noneMatch(item -> item.path("id").asText().equals("st-side-bend"));
    }

    @Test
    void theSameQuestionAlwaysGivesTheSameBytes() {
        Terminal once = Terminal.run("simulate rt-chair-calm-short --profile copd,osteo");
        assertThat(Terminal.run("simulate rt-chair-calm-short --profile OSTEO,COPD"))
                .isEqualTo(once);
        assertThat(once.out()).doesNotContain("\r").endsWith("a minute\n");
    }

    @Test
    void theWholeTextIsExactlyThis() throws IOException {
        Path file = OwnFiles.paced(folder, "br-own", 2, 3, 10);
        assertThat(Terminal.run("simulate", file.toString()).out()).isEqualTo("""
            My breathing (br-own)
            Verdict: allowed

            Time       Seconds  Side  Phase        What to do
            00:00.000  8              Get ready    Sit upright on a firm chair, feet flat, back supported, shoulders loose
            00:08.000  2              Breathe in   Phase IN (breath 1 of 2)
            00:10.000  3              Breathe out  Phase OUT (breath 1 of 2)
            00:13.000  2              Breathe in   Phase IN (breath 2 of 2)
            00:15.000  3              Breathe out  Phase OUT (breath 2 of 2)

            Total: 00:18.000, 2 breaths, 12 breaths a minute
            """);
    }

    private static JsonNode played(Path file) {
        Terminal run = Terminal.run("simulate", file.toString(), "--json");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        return run.json();
    }

    private static List<JsonNode> events(JsonNode played, String phase) {
        return list(played.path("events")).stream()
                .filter(event -> event.path("phase").asText().equals(phase))
                .toList();
    }

    /// Time on a side, the change to it not counted.
    private static long millisOn(JsonNode played, String side) {
        return list(played.path("events")).stream()
                .filter(event -> event.path("side").asText().equals(side))
                .filter(event -> !event.path("phase").asText().equals("SWITCH_SIDES"))
                .mapToLong(event -> event.path("lengthMillis").asLong())
                .sum();
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> values = new ArrayList<>();
        array.forEach(values::add);
        return values;
    }
}
