package org.ribwise.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The program as a process of its own, with the module path and class path of the tests.
///
/// @param exit its exit code
/// @param out what it wrote to standard output
/// @param err what it wrote to standard error
record ChildProcess(int exit, String out, String err) {

    private static final long PATIENCE_SECONDS = 600;

    /// Runs the program in a folder with a home of its own and waits for its end.
    ///
    /// @param folder where it starts, and where its output is kept
    /// @param environment variables to set; those with an empty value are taken away
    /// @param arguments the command line
    static ChildProcess run(Path folder, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        Path out = folder.resolve("standard-output.txt");
        Path err = folder.resolve("standard-error.txt");
        ProcessBuilder builder = new ProcessBuilder(commandLine(folder, arguments))
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        environment.forEach((name, value) -> {
            if (value.isEmpty()) {
                builder.environment().remove(name);
            } else {
                builder.environment().put(name, value);
            }
        });
        Process process = builder.start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the program does not end; it said: " + read(out) + read(err));
        }
        return new ChildProcess(process.exitValue(), read(out), read(err));
    }

    /// The command line that starts this build's classes. It compiles as late as the tests themselves do.
    ///
    /// @param folder the home that it is told
    static List<String> commandLine(Path folder, String... arguments) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                System.getProperty("ribwise.javafx.path"),
                "--add-modules",
                "javafx.controls,javafx.swing",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-Duser.home=" + folder,
                "-Duser.language=en",
                "-Dribwise.home=" + System.getProperty("ribwise.home"),
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName()));
        line.addAll(
                1,
                ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                        .filter(flag -> flag.startsWith("-XX:Tier4"))
                        .toList());
        line.addAll(List.of(arguments));
        return line;
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
