package org.ribwise.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A real process is suspended and continued by the system.
@Execution(ExecutionMode.CONCURRENT)
class SuspendedSessionTest {

    private static final Path KILL = Path.of("/bin/kill");

    /// Longer than the session waits before it takes somebody for away (5 s).
    private static final long SUSPENDED_SECONDS = 6;

    @Test
    void aSuspendedSessionWaitsWhereItWasSeenAndNothingIsLost() throws Exception {
        assumeTrue(Files.isExecutable(KILL), "no signals here");
        Process process = start();
        try (BufferedReader says = process.inputReader()) {
            assertThat(says.readLine()).isEqualTo("playing");
            signal("-STOP", process);
            assertThat(process.waitFor(SUSPENDED_SECONDS, TimeUnit.SECONDS))
                    .as("a suspended process does not end")
                    .isFalse();
            signal("-CONT", process);
            String[] paused = says.readLine().split(" ", -1);
            assertThat(paused).startsWith("paused", "AWAY");
            assertThat(Long.parseLong(paused[2]))
                    .isBetween(SuspendedProcess.A_WHILE_MILLIS, TimeUnit.SECONDS.toMillis(SUSPENDED_SECONDS));
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
            assertThat(says.readLine()).isEqualTo("playing");
            assertThat(says.readLine()).isEqualTo("over 1 4000");
            assertThat(process.waitFor()).isZero();
        } finally {
            process.destroyForcibly();
        }
    }

    private static void signal(String name, Process process) throws IOException, InterruptedException {
        int exit = new ProcessBuilder(KILL.toString(), name, Long.toString(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
        assertThat(exit).isZero();
    }

    private static Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SuspendedProcess.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
