package org.ribwise.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Real JVMs that start Ribwise a second time.
@Execution(ExecutionMode.CONCURRENT)
class SecondStartTest {

    /// The temporary folder of both programs.
    @TempDir
    Path temporary;

    @BeforeEach
    void onlyOnLinux() {
        assumeTrue(System.getProperty("os.name").startsWith("Linux"), "JavaFX is patched on Linux only");
    }

    @Test
    void theSecondProgramSpeaksForTheFirst() throws Exception {
        Process first = start("", "--version");
        assertThat(said(first)).isEqualTo("ribwise 0.1.0");
        assertThat(first.waitFor()).isZero();
        assertThat(patchesLeft()).isEmpty();
    }

    @Test
    void theExitCodeOfTheSecondProgramIsHandedOn() throws Exception {
        Process first = start("", "--no-such-option");
        assertThat(said(first)).contains("--no-such-option");
        assertThat(first.waitFor()).isEqualTo(2);
    }

    @Test
    void aSecondProgramStartsNoThird() throws Exception {
        Process first = start("-Dribwise.second-start=true", "--version");
        assertThat(said(first)).contains("the patch has no effect").doesNotContain("ribwise 0.1.0");
        assertThat(first.waitFor()).isNotZero();
    }

    @Test
    void bothProgramsEndWhenTheFirstIsToldTo() throws Exception {
        Process first = start("", "tour", "--out", temporary.resolve("tour").toString());
        ProcessHandle second = childOf(first);
        assertThat(first.toHandle().destroy()).isTrue();
        assertThat(first.waitFor()).isNotZero();
        assertThat(second.isAlive()).isFalse();
        assertThat(patchesLeft()).isEmpty();
    }

    private Process start(String property, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--module-path", System.getProperty("ribwise.javafx.path")));
        command.addAll(List.of("--add-modules", "javafx.controls,javafx.swing"));
        command.addAll(List.of("--enable-native-access=javafx.graphics,ALL-UNNAMED", "-Djava.awt.headless=true"));
        command.addAll(
                List.of("-Dribwise.home=" + System.getProperty("ribwise.home"), "-Djava.io.tmpdir=" + temporary));
        if (!property.isEmpty()) {
            command.add(property);
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), SecondStartingProcess.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static ProcessHandle childOf(Process process) {
        while (process.isAlive()) {
            Optional<ProcessHandle> child = process.children().findFirst();
            if (child.isPresent()) {
                return child.get();
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("it ended without a second start");
    }

    private static String said(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    private List<Path> patchesLeft() throws IOException {
        try (Stream<Path> files = Files.list(temporary)) {
            return files.filter(file -> file.getFileName().toString().startsWith("ribwise-javafx"))
                    .toList();
        }
    }
}
