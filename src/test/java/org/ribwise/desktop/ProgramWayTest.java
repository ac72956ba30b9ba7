package org.ribwise.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real processes: programs of the test's own stand in for those of the system.
class ProgramWayTest {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);

    @TempDir
    Path folder;

    @BeforeEach
    void onlyWithScripts() {
        assumeTrue(!System.getProperty("os.name").startsWith("Windows"), "the stand-ins are shell scripts");
    }

    @Test
    void theProgramRunsAsLongAsTheDisplayIsToStayOn() throws Exception {
        standIn("systemd-inhibit", "exec cat");
        AwakeWay.Held held =
                ProgramWay.systemdInhibit("Ribwise", "A session", path()).take();
        ProcessHandle program = started();
        assertThat(Files.readString(folder.resolve("arguments")).strip())
                .isEqualTo("--what=idle --mode=block --who=Ribwise --why=A session cat");
        assertThat(program.isAlive()).isTrue();
        held.close();
        assertThat(program.onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
    }

    @Test
    void theProgramEndsWithAKilledRibwise() throws Exception {
        standIn("systemd-inhibit", "exec cat");
        Process ribwise = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HoldingProcess.class.getName(),
                        path())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        ProcessHandle program = started();
        ribwise.destroyForcibly().waitFor();
        assertThat(program.onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
    }

    @Test
    void caffeinateWatchesOurProcess() throws Exception {
        standIn("caffeinate", "exec cat");
        AwakeWay.Held held = ProgramWay.caffeinate(17, path()).take();
        ProcessHandle program = started();
        assertThat(Files.readString(folder.resolve("arguments")).strip()).isEqualTo("-d -w 17");
        held.close();
        assertThat(program.onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
    }

    @Test
    void withoutTheProgramThereIsNoWay() {
        assertThatThrownBy(() -> ProgramWay.caffeinate(17, "").take()).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> ProgramWay.caffeinate(17, path()).take()).isInstanceOf(IOException.class);
    }

    private String path() {
        return folder.resolve("nothing-here") + File.pathSeparator + folder;
    }

    private void standIn(String name, String runs) throws IOException {
        Path script = Files.writeString(
                folder.resolve(name),
                "#!/bin/sh\ncd '" + folder + "'\necho \"$@\" > arguments\necho $$ > pid.new\nmv pid.new pid\n" + runs
                        + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    }

    private ProcessHandle started() throws IOException {
        Path pid = folder.resolve("pid");
        long until = System.nanoTime() + PATIENCE_NANOS;
        while (!Files.exists(pid)) {
            assertThat(System.nanoTime()).as("the program must start").isLessThan(until);
            Thread.onSpinWait();
        }
        return ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).orElseThrow();
    }
}
