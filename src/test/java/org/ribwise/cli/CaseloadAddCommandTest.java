package org.ribwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.exchange.JsonResultsFiles;
import org.ribwise.exchange.SampleResults;
import org.ribwise.exchange.signing.Keys;

class CaseloadAddCommandTest {

    @TempDir
    Path folder;

    @Test
    void resultsGoIntoTheListOfPatientsOnceAndStrangersOnlyWhenAskedFor() throws IOException {
        byte[] file =
                JsonResultsFiles.sign(SampleResults.of(3, 20), Keys.of(5).signing(), Optional.empty(), Keys.random(1));
        Path results = Files.write(folder.resolve("kim.ribwise-results"), file);
        Path altered = folder.resolve("altered.ribwise-results");
        Files.writeString(altered, Files.readString(results).replaceFirst("br-control", "br-contral"));
        Terminal stranger = add(results);
        assertThat(stranger.exit()).isEqualTo(ExitCodes.PROBLEMS);
        assertThat(stranger.out()).contains("not among your patients", "--new adds the patient");
        Terminal both = add(Path.of("--new"), results, altered);
        assertThat(both.exit()).isEqualTo(ExitCodes.PROBLEMS);
        assertThat(both.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("They are kept."),
                        line -> assertThat(line).contains("not as it was signed"));
        Terminal again = add(results);
        assertThat(again.exit()).isZero();
        assertThat(again.out()).contains("have come in before");
    }

    private Terminal add(Path... files) {
        List<String> line =
                List.of("caseload", "add", "--data", folder.resolve("clinic").toString());
        return Terminal.run(Stream.concat(line.stream(), Stream.of(files).map(Path::toString))
                .toArray(String[]::new));
    }
}
