package org.ribwise.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real JVMs: what holds a window is the process.
class OneWindowTest {

    @TempDir
    Path folder;

    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void end() throws InterruptedException {
        for (Process process : processes) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void aSecondStartBringsTheFirstForward() throws Exception {
        BufferedReader first = start(folder).inputReader();
        assertThat(first.readLine()).isEqualTo("open");
        Process second = start(folder);
        assertThat(second.inputReader().readLine()).isEqualTo("open already");
        assertThat(second.waitFor()).isZero();
        assertThat(first.readLine()).isEqualTo("come forward");
        assertThat(start(folder).inputReader().readLine()).isEqualTo("open already");
        assertThat(first.readLine()).isEqualTo("come forward");
    }

    @Test
    void whatAKilledProgramLeavesIsClearedAway() throws Exception {
        Process killed = start(folder);
        assertThat(killed.inputReader().readLine()).isEqualTo("open");
        killed.destroyForcibly().waitFor();
        assertThat(folder.resolve("window.socket")).exists();
        Process next = start(folder);
        BufferedReader nextSays = next.inputReader();
        assertThat(nextSays.readLine()).isEqualTo("open");
        assertThat(start(folder).inputReader().readLine()).isEqualTo("open already");
        assertThat(nextSays.readLine()).isEqualTo("come forward");
        next.getOutputStream().close();
        assertThat(nextSays.readLine()).isEqualTo("closed");
        assertThat(next.waitFor()).isZero();
        assertThat(folder.resolve("window.socket")).doesNotExist();
        assertThat(folder.resolve("window.bell")).doesNotExist();
    }

    @Test
    void aProgramThatHangsKeepsNobodyWaiting() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "no SIGSTOP here");
        Process stopped = start(folder);
        assertThat(stopped.inputReader().readLine()).isEqualTo("open");
        new ProcessBuilder("/bin/kill", "-STOP", Long.toString(stopped.pid()))
                .start()
                .waitFor();
        assertThat(start(folder).inputReader().readLine()).isEqualTo("open");
    }

    @Test
    void twoFoldersAreTwoPrograms() {
        try (OneWindow one = claimed(folder.resolve("one"));
                OneWindow other = claimed(folder.resolve("other"))) {
            assertThat(one).isNotSameAs(other);
        }
    }

    @Test
    void aFolderWithALongNameIsHeardElsewhere() throws Exception {
        Path deep = folder.resolve("a".repeat(120));
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        Path bell;
        try (OneWindow window = claimed(deep)) {
            window.hear(file ->
                    heard.add("come forward" + file.map(path -> " with " + path).orElse("")));
            bell = Path.of(Files.readString(deep.resolve("window.bell")));
            assertThat(bell.toString()).hasSizeLessThan(104);
            assertThat(OneWindow.claim(deep, Optional.empty())).isEmpty();
            assertThat(heard.poll(20, TimeUnit.SECONDS)).isEqualTo("come forward");
            Path plan = folder.resolve("Größe 1.ribwise-plan").toAbsolutePath();
            assertThat(OneWindow.claim(deep, Optional.of(plan))).isEmpty();
            assertThat(heard.poll(20, TimeUnit.SECONDS)).isEqualTo("come forward with " + plan);
        }
        assertThat(bell.getParent()).doesNotExist();
    }

    @Test
    void nobodyElseCanReachTheBell() throws Exception {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no POSIX rights here");
        Path data = folder.resolve("data");
        try (OneWindow window = claimed(data)) {
            window.hear(file -> {});
            assertThat(rights(data)).isEqualTo("rwx------");
            assertThat(rights(data.resolve("window.socket"))).isEqualTo("rw-------");
        }
    }

    @Test
    void whereNothingCanBeWrittenTheProgramStartsAlone() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        try (OneWindow window = claimed(file.resolve("data"))) {
            window.hear(other -> {});
            assertThat(OneWindow.claim(file.resolve("data"), Optional.empty())).isPresent();
        }
    }

    private static OneWindow claimed(Path data) {
        Optional<OneWindow> claim = OneWindow.claim(data, Optional.empty());
        assertThat(claim).isPresent();
        return claim.orElseThrow();
    }

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private Process start(Path data) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WindowProcess.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        processes.add(process);
        return process;
    }
}
