package org.ribwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `validate` finds and says.
class ValidateCommandTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void theShippedExercisesAreGoodAndThatTakesOneLine() {
        Terminal good = Terminal.run("validate");
        assertThat(good.exit()).isZero();
        assertThat(good.err()).isEmpty();
        assertThat(good.out()).matches("[1-9]\\d* files, no problems, 7 ms\n");
    }

    @Test
    void aSingleGoodFileIsGoodWhereverItIs() throws IOException {
        Path file = OwnFiles.paced(folder, "br-own", 4, 6, 600);
        Terminal good = Terminal.run("validate", file.toString());
        assertThat(good.exit()).isZero();
        assertThat(good.out()).isEqualTo("1 file, no problems, 7 ms\n");
    }

    @Test
    void everyProblemIsNamedWithPlacePathAndReason() throws IOException {
        Path file = OwnFiles.paced(folder, "br-own", 4, 6, 600);
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("\"level\": 1", "\"levle\": 1")
                        .replace("\"start\": 4, \"target\": 4", "\"start\": 4, \"target\": 5"));
        Terminal wrong = Terminal.run("validate", file.toString());
        assertThat(wrong.exit()).isEqualTo(1);
        assertThat(wrong.err()).isEmpty();
        assertThat(wrong.out().lines())
                .anyMatch(line -> line.startsWith(slashes(file) + ":8:") && line.contains(" /levle: "))
                .anyMatch(line -> line.startsWith(slashes(file) + ":13:")
                        && line.contains(" /parts/0/phases/0/target: ")
                        && line.contains("5 s")
                        && line.contains("4 s"));
        assertThat(wrong.out()).endsWith("1 file, 3 problems, 7 ms\n");
    }

    @Test
    void jsonSaysTheSame() throws IOException {
        Path file = OwnFiles.paced(folder, "br-own", 4, 6, 600);
        Files.writeString(file, Files.readString(file).replace("\"level\": 1", "\"level\": 9"));
        Terminal wrong = Terminal.run("validate", file.toString(), "--json");
        assertThat(wrong.exit()).isEqualTo(1);
        JsonNode json = wrong.json();
        assertThat(json.path("format").asInt()).isEqualTo(1);
        assertThat(json.path("files").asInt()).isEqualTo(1);
        assertThat(json.path("millis").asInt()).isEqualTo(7);
        JsonNode problem = json.path("problems").path(0);
        assertThat(problem.path("file").asText()).isEqualTo(slashes(file));
        assertThat(problem.path("line").asInt()).isEqualTo(8);
        assertThat(problem.path("column").asInt()).isPositive();
        assertThat(problem.path("path").asText()).isEqualTo("/level");
        assertThat(problem.path("found").asText()).isNotEmpty();
    }

    @Test
    void badFilesDoNotHideGoodOnesInTheCount() throws IOException {
        OwnFiles.paced(folder, "br-good", 4, 6, 600);
        Files.writeString(folder.resolve("br-bad.json"), "{\"kind\": ");
        Terminal both = Terminal.run("validate", folder.toString());
        assertThat(both.exit()).isEqualTo(1);
        assertThat(both.out()).contains("br-bad.json:1:").endsWith("2 files, 1 problem, 7 ms\n");
    }

    @Test
    void whatIsNotThereIsSaidTogetherWithAllElseAndEndsWithTwo() throws IOException {
        Files.writeString(folder.resolve("br-bad.json"), "");
        Terminal none = Terminal.run(
                "validate",
                folder.resolve("br-bad.json").toString(),
                folder.resolve("nowhere").toString());
        assertThat(none.exit()).isEqualTo(2);
        assertThat(none.out()).contains("br-bad.json", "nowhere").endsWith("1 file, 2 problems, 7 ms\n");
    }

    private static String slashes(Path file) {
        return file.toString().replace('\\', '/');
    }
}
