package org.ribwise.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Ten thousand forged and senseless files are handed to a home and a clinic that have folders of their own: for their
/// data, for temporary files, for the person's own files and to work in. In all of these, nothing appears, goes or
/// changes.
@Execution(ExecutionMode.CONCURRENT)
class NothingIsWrittenTest {

    private static final long PATIENCE_SECONDS = 600;

    @TempDir
    Path box = Path.of("");

    /// The folders of this computer that a forged path would lead to.
    private final FolderWatch elsewhere = new FolderWatch();

    @Test
    void noForgedFileChangesAnyFile() throws Exception {
        for (String folder : new String[] {"home-data", "clinic-data", "in", "temporary", "person", "work"}) {
            Files.createDirectories(box.resolve(folder));
        }
        // samples of plans are made of what is there
        Path link = Files.createSymbolicLink(
                box.resolve("work/exercises"), Path.of("exercises").toAbsolutePath());
        Process process = start();
        try (BufferedReader says = process.inputReader(StandardCharsets.US_ASCII);
                Writer goOn = process.outputWriter()) {
            assertThat(says.readLine()).isEqualTo("ready");
            Map<String, String> before = files();
            assertThat(before).containsKeys("home-data/record.db", "clinic-data/patients.db");
            for (String line : new String[] {"plans 0", "results 0", "sound true"}) {
                goOn.append('\n').flush();
                assertThat(says.readLine()).isEqualTo(line);
                assertThat(files()).as("after " + line).isEqualTo(before);
            }
            goOn.append('\n').flush();
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
        } finally {
            process.destroyForcibly();
            Files.delete(link);
        }
        assertThat(elsewhere.changes()).isEmpty();
    }

    /// All but the files that are handed over, each with what is in it.
    private Map<String, String> files() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(box)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                String name = box.relativize(path).toString().replace('\\', '/');
                if (!name.startsWith("in/")) {
                    found.put(name, Files.size(path) + " " + Arrays.hashCode(Files.readAllBytes(path)));
                }
            }
        }
        return found;
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-UsePerfData",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + box.resolve("temporary"),
                        "-Duser.home=" + box.resolve("person"),
                        "-cp",
                        absoluteClassPath(),
                        ForgedFilesProcess.class.getName(),
                        "exercises",
                        box.toString())
                .directory(box.resolve("work").toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /// The process works in another folder than the tests.
    private static String absoluteClassPath() {
        return String.join(
                System.getProperty("path.separator"),
                Arrays.stream(System.getProperty("java.class.path").split(System.getProperty("path.separator"), -1))
                        .map(part -> Path.of(part).toAbsolutePath().toString())
                        .toList());
    }
}
