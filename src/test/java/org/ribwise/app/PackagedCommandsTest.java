package org.ribwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The commands as a person starts them: by the start script of the packaged folder, without a display.
///
/// The folder is put together here as `packaging/folder.xml` does, because the real one is made after the tests.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the start script is a shell script; Windows has ribwise.bat")
@Execution(ExecutionMode.CONCURRENT)
class PackagedCommandsTest {

    private static final long PATIENCE_SECONDS = 120;

    private static final Path HOME = Path.of("target/packaged-commands").toAbsolutePath();

    @TempDir
    Path folder = Path.of("");

    @BeforeAll
    static void putTogether() throws IOException {
        Path lib = Files.createDirectories(HOME.resolve("lib"));
        Path javafx = Files.createDirectories(lib.resolve("javafx"));
        Path bin = Files.createDirectories(HOME.resolve("bin"));
        link(HOME, Path.of("exercises"));
        link(lib, Path.of("packaging/window.options"));
        // copied: the script finds its folder through links
        Path script = bin.resolve("ribwise");
        Files.copy(Path.of("packaging/bin/ribwise"), script, StandardCopyOption.REPLACE_EXISTING);
        assertThat(script.toFile().setExecutable(true)).isTrue();
        for (Path jar : jars(System.getProperty("ribwise.javafx.path"))) {
            link(javafx, jar);
        }
        for (Path jar : jars(System.getProperty("java.class.path"))) {
            if (!Files.exists(javafx.resolve(jar.getFileName()))) {
                link(lib, jar);
            }
        }
        String ownJar = lib.resolve("ribwise.jar").toString();
        int made = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "--create", "--file", ownJar, "-C", "target/classes", ".");
        assertThat(made).isZero();
    }

    private static List<Path> jars(String path) {
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .toList();
    }

    private static void link(Path folder, Path original) throws IOException {
        Path link = folder.resolve(original.getFileName());
        // left from a test run before, perhaps to another version
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, original.toAbsolutePath());
    }

    @Test
    void aSessionIsSimulatedWithoutADisplay() throws Exception {
        Run run = run("ribwise simulate br-pursed --minutes 1");
        assertThat(run.err).isEmpty();
        assertThat(run.exit).isZero();
        assertThat(run.out).startsWith("Pursed-lip breathing (br-pursed)\n").contains("Total: 01:08.000, 10 breaths");
    }

    @Test
    void outputIsUtf8WhateverTheLocale() throws Exception {
        Run run = run("LC_ALL=C ribwise show st-cat-cow");
        assertThat(run.exit).isZero();
        assertThat(run.out).startsWith("Cat–cow (st-cat-cow)\n");
    }

    @Test
    void whoeverReadsMayStopAtAnyTime() throws Exception {
        Run run = run("ribwise simulate rt-chair-calm-short --json | head -n 1");
        assertThat(run.err).isEmpty();
        assertThat(run.out).isEqualTo("{\n");
    }

    @Test
    void exitCodesReachTheShell() throws Exception {
        assertThat(run("ribwise simulate br-478").exit).isEqualTo(3);
        assertThat(run("ribwise show br-nothing").exit).isEqualTo(2);
        assertThat(run("echo '{' > br-x.json; ribwise validate br-x.json").exit).isEqualTo(1);
        assertThat(run("ribwise list --profile 'asthma, copd'").exit).isZero();
    }

    @Test
    void noClassOfJavaFxIsLoaded() throws Exception {
        Run run = run("JDK_JAVA_OPTIONS=-Xlog:class+load:file=classes.txt ribwise list");
        assertThat(run.exit).isZero();
        String classes = Files.readString(folder.resolve("classes.txt"));
        assertThat(classes).contains("org.ribwise.cli.ListCommand");
        assertThat(classes.lines().filter(line -> line.contains("javafx"))).isEmpty();
    }

    /// The build keeps the classes of the commands ready in a file for one Java and one set of jars. Here it is
    /// missing, as for a newer Java it is useless; neither may show.
    @Test
    void classesKeptReadyThatCannotBeUsedAreLeftAsideWithoutAWord() throws Exception {
        Path ready = HOME.resolve("lib").resolve("commands.aot");
        Files.deleteIfExists(ready);
        Run without = run("ribwise show st-cat-cow");
        Files.writeString(ready, "of no use");
        Run useless = run("ribwise show st-cat-cow");
        Files.delete(ready);

        assertThat(without.err).isEmpty();
        assertThat(useless).isEqualTo(without);
        assertThat(without.out).startsWith("Cat–cow (st-cat-cow)\n");
    }

    private record Run(int exit, String out, String err) {}

    /// Runs a line of shell in the test's folder; `ribwise` is the start script.
    private Run run(String line) throws IOException, InterruptedException {
        Path out = folder.resolve("standard-output.txt");
        Path err = folder.resolve("standard-error.txt");
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", "PATH=\"" + HOME.resolve("bin") + ":$PATH\"; " + line)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        Stream.of("DISPLAY", "WAYLAND_DISPLAY", "JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS")
                .forEach(builder.environment()::remove);
        builder.environment()
                .put(
                        "RIBWISE_JAVA",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Process process = builder.start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the program does not end");
        }
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
