package org.ribwise.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A disk without room, made by a limit on how long a file of the process may become.
@Execution(ExecutionMode.CONCURRENT)
class FullDiskTest {

    private static final Path PRLIMIT = Path.of("/usr/bin/prlimit");
    private static final int SESSIONS = 1_500;
    private static final int ROOM_BYTES = 150_000;
    private static final long PATIENCE_SECONDS = 60;

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    @Test
    void nothingHalfIsLeftAndNothingIsLostWhenTheDiskIsFull() throws Exception {
        assumeThat(PRLIMIT).as("util-linux sets the limit").exists();
        Path file = folder.resolve("record.db");
        Path copy = Files.writeString(elsewhere.resolve("copy.db"), "before");
        Path zip = Files.writeString(elsewhere.resolve("mine.zip"), "before");
        Path backup = elsewhere.resolve("backup.db");
        try (SqliteRecord record = SqliteRecord.open(file)) {
            for (int session = 0; session < SESSIONS; session++) {
                record.log().started(SampleSessions.start(SampleSessions.MORNING, SampleSessions.SOME));
            }
            record.copyTo(backup, share -> true);
        }
        assertThat(Files.size(backup)).isGreaterThan(2L * ROOM_BYTES);

        assertThat(outcomes(file, copy, zip, backup))
                .containsExactly("copy NOT_WRITABLE", "export NOT_WRITABLE", "restore NOT_WRITABLE");
        assertThat(Files.readString(copy)).isEqualTo("before");
        assertThat(Files.readString(zip)).isEqualTo("before");
        assertThat(elsewhere.toFile().list()).containsExactlyInAnyOrder("copy.db", "mine.zip", "backup.db");
        assertThat(folder.toFile().list()).noneMatch(name -> name.contains("coming") || name.contains("part"));
        try (SqliteRecord record = SqliteRecord.open(file)) {
            assertThat(record.history().sessions()).hasSize(SESSIONS);
        }
    }

    private static List<String> outcomes(Path... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        try (BufferedReader reader = process.inputReader(StandardCharsets.US_ASCII)) {
            assertThat(reader.readLine()).isEqualTo("ready");
            int limited = new ProcessBuilder(
                            PRLIMIT.toString(), "--pid", Long.toString(process.pid()), "--fsize=" + ROOM_BYTES)
                    .start()
                    .waitFor();
            assertThat(limited).isZero();
            process.outputWriter().append('\n').close();
            List<String> lines = reader.lines().toList();
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            return lines;
        }
    }

    private static Process start(Path... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                FullDiskProcess.class.getName());
        for (Path argument : arguments) {
            builder.command().add(argument.toString());
        }
        return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
