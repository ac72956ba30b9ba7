package org.ribwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `show` shows.
class ShowCommandTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void aBreathingExerciseIsShownWithEverythingOfItsFile() {
        Terminal show = Terminal.run("show br-pursed --profile panic_breath");
        assertThat(show.exit()).isZero();
        assertThat(show.err()).isEmpty();
        assertThat(show.out())
                .startsWith("Pursed-lip breathing (br-pursed)\nbreathing exercise, version ")
                .contains("level 1", "May help: Breathlessness", "Setup", "pursed lips", "2 s, later 3 s, at most 3 s")
                .contains("Times a day: 3 (later 5)", "With care: PANIC_BREATH", "Evidence", "Sources: S10, ")
                .contains("Not yet reviewed by a clinician.", "Verdict: allowed with changes");
    }

    @Test
    void aStretchIsShownWithItsStepsDoseAndSafety() {
        assertThat(Terminal.run("show st-side-bend").out())
                .contains("Steps of one repetition (all on the left, then all on the right)")
                .contains("Breathe out · 4 s · ", "Repetitions: 2 (later 3)", "Not offered: RIB, ", "Verdict: allowed");
    }

    @Test
    void aRoutineIsShownWithItsExercises() {
        assertThat(Terminal.run("show rt-chair-calm-short").out())
                .contains("  - Relaxed tummy breathing (br-control): 60 s, then rest 10 s")
                .contains("  - Seated side bend (st-side-bend): 1 set of 2, hold 10 s, then rest 10 s");
    }

    @Test
    void jsonHasTheNumbersOfTheFile() {
        JsonNode json = Terminal.run("show br-pursed --json").json();
        assertThat(json.path("id").asText()).isEqualTo("br-pursed");
        assertThat(json.path("reviewed").isNull()).isTrue();
        JsonNode in = json.path("parts").path(0).path("phases").path(0);
        assertThat(in.path("phase").asText()).isEqualTo("IN");
        assertThat(in.path("startMillis").asInt()).isEqualTo(2_000);
        assertThat(in.path("targetMillis").asInt()).isEqualTo(3_000);
        assertThat(json.path("parts").path(0).path("seconds").path("target").asInt())
                .isEqualTo(300);
        assertThat(json.path("verdict").path("answer").asText()).isEqualTo("ALLOWED");
    }

    @Test
    void anUnknownIdIsSaidWithWhatIsNear() {
        Terminal near = Terminal.run("show br-persed");
        assertThat(near.exit()).isEqualTo(2);
        assertThat(near.out()).isEmpty();
        assertThat(near.err()).isEqualTo("There is no exercise or routine br-persed. Near to it: br-pursed.\n");
        assertThat(Terminal.run("show xyzzy").err()).contains("\"ribwise list\" shows all");
    }

    @Test
    void aFileThatIsNotThereEndsWithTwoAndABrokenOneWithOne() throws IOException {
        Terminal none = Terminal.run("show", folder.resolve("br-none.json").toString());
        assertThat(none.exit()).isEqualTo(2);
        assertThat(none.err()).endsWith("br-none.json is not there, or cannot be read.\n");
        Path broken = Files.writeString(folder.resolve("br-broken.json"), "[");
        Terminal wrong = Terminal.run("show", broken.toString());
        assertThat(wrong.exit()).isEqualTo(1);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.err()).contains("br-broken.json:1:");
    }

    @Test
    void anExerciseWhoseFileIsBrokenIsNotSimplyUnknown() throws IOException {
        Files.createDirectories(folder.resolve("breathing"));
        Files.createDirectories(folder.resolve("stretches"));
        Files.createDirectories(folder.resolve("routines"));
        Files.writeString(folder.resolve("breathing/br-broken.json"), "{}");
        Terminal wrong = Terminal.run("show", "br-broken", "--exercises", folder.toString());
        assertThat(wrong.exit()).isEqualTo(1);
        assertThat(wrong.err()).contains("breathing/br-broken.json");
    }
}
