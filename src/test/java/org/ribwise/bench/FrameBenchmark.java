package org.ribwise.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How evenly the pacers and the figure move, and what that costs, beside the same orb in Chromium on the same
/// display: `FrameBenchmark [seconds] [what,what…]`. Needs a display, and Chromium for its row.
///
/// Every row is a process of its own, started with the options of the packaged program. Processor time and memory are
/// those that Linux counts for the process and all it started.
public final class FrameBenchmark {

    private static final int USUAL_SECONDS = 60;
    private static final String CHROMIUM = "CHROMIUM";
    private static final List<String> EVERYTHING = List.of("BODY", "ORB", "WAVE", "BAR", "FIGURE", "JAVAFX", CHROMIUM);

    private FrameBenchmark() {}

    /// One line of the table.
    ///
    /// @param what what was shown
    /// @param numbers of its pictures
    /// @param cpuSecondsAMinute processor time a minute of playing
    /// @param pssMebibytes proportional set size at the end
    record Row(String what, FrameNumbers numbers, double cpuSecondsAMinute, double pssMebibytes) {

        private static final String HEAD = "| shown | frames | p50 ms | p95 ms | p99 ms | max ms | over 33 ms |"
                + " CPU s/min | bytes/frame | painting, bytes/frame | PSS MiB |";

        String line() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %d | %.1f | %.1f | %.1f | %.1f | %.2f %% | %.1f | %.0f | %.0f | %.0f |",
                    what,
                    numbers.frames(),
                    numbers.p50(),
                    numbers.p95(),
                    numbers.p99(),
                    numbers.max(),
                    numbers.latePercent(),
                    cpuSecondsAMinute,
                    numbers.bytes(),
                    numbers.renderBytes(),
                    pssMebibytes);
        }
    }

    /// Measures and prints a table.
    ///
    /// @param arguments how many seconds each, and what
    public static void main(String[] arguments) throws IOException {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : USUAL_SECONDS;
        List<String> wanted = arguments.length > 1 ? List.of(arguments[1].split(",", -1)) : EVERYTHING;
        System.out.println(Row.HEAD);
        System.out.println(Row.HEAD.replaceAll("[^|]+", "---"));
        for (String what : wanted) {
            Row row = what.equals(CHROMIUM)
                    ? ChromiumOrb.measure(System.getProperty("ribwise.chromium", "chromium"), seconds)
                    : played(what, seconds);
            System.out.println(row.line());
        }
    }

    private static Row played(String what, int seconds) throws IOException {
        Process process = new ProcessBuilder(command(PlayedScreen.class, what, Integer.toString(seconds)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = process.inputReader()) {
            ProcessTree tree = new ProcessTree(process.toHandle());
            awaitLine(said, "begin");
            double before = tree.cpuSeconds();
            long start = System.nanoTime();
            FrameNumbers numbers = FrameNumbers.read(awaitLine(said, "end"));
            double cpu = tree.cpuSeconds() - before;
            double elapsed = (System.nanoTime() - start) / 1e9;
            return new Row(what.toLowerCase(Locale.ROOT), numbers, cpu / elapsed * 60, tree.pssMebibytes());
        } finally {
            process.getOutputStream().close();
            process.onExit().join();
        }
    }

    private static String awaitLine(BufferedReader said, String first) throws IOException {
        String line = said.readLine();
        while (line != null && !line.startsWith(first)) {
            System.err.println(line);
            line = said.readLine();
        }
        if (line == null) {
            throw new IOException("ended before it said " + first);
        }
        return line.substring(first.length());
    }

    /// How a fresh Java with JavaFX runs a program from our class path.
    static List<String> command(Class<?> program, String... arguments) throws IOException {
        String[] classPath = System.getProperty("java.class.path").split(File.pathSeparator, -1);
        String javafx = Arrays.stream(classPath)
                .filter(entry -> Path.of(entry).getFileName().toString().startsWith("javafx-"))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options());
        command.addAll(List.of("--module-path", javafx, "--add-modules", "javafx.controls,javafx.swing"));
        command.add("--enable-native-access=javafx.graphics,ALL-UNNAMED");
        command.addAll(List.of("-Djava.awt.headless=true", "-classpath", System.getProperty("java.class.path")));
        command.add(program.getName());
        command.addAll(List.of(arguments));
        return command;
    }

    /// The options of the packaged program, or those of the property `ribwise.java.options` to try others.
    private static List<String> options() throws IOException {
        String tried = System.getProperty("ribwise.java.options");
        try (Stream<String> shipped = Files.lines(Path.of("packaging/window.options"))) {
            Stream<String> options = tried == null ? shipped : Stream.of(tried.split(" ", -1));
            return options.map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        }
    }
}
