package org.ribwise.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Starts this program once more in a JVM of its own, with the patch that lets JavaFX draw text without Pango: a module
/// can only be patched when a JVM starts.
///
/// The second program has this one's JVM arguments, class path, working folder and streams. It ends when this one is
/// told to end.
final class SecondStart {

    /// Set in the second program: a patch that does not work must not start a third.
    private static final String MARK = "ribwise.second-start";

    private SecondStart() {}

    /// Runs the second program to its end.
    ///
    /// @param arguments its command line
    /// @return its exit code
    /// @throws CannotPatch if the patch cannot be made or has no effect, or the program cannot be started
    static int run(List<String> arguments) throws CannotPatch {
        if (Boolean.getBoolean(MARK)) {
            throw new CannotPatch("the patch has no effect");
        }
        Path folder = temporaryFolder();
        try {
            JavafxPatch.writeTo(folder);
            return waitFor(start(command(folder, arguments)), folder);
        } finally {
            delete(folder);
        }
    }

    private static List<String> command(Path patch, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("--patch-module", PangoSwitch.MODULE + "=" + patch));
        command.add("-D" + MARK + "=true");
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), Launcher.class.getName()));
        command.addAll(arguments);
        return command;
    }

    private static Process start(List<String> command) throws CannotPatch {
        try {
            return new ProcessBuilder(command).inheritIO().start();
        } catch (IOException e) {
            throw new CannotPatch("cannot start " + command.getFirst(), e);
        }
    }

    private static int waitFor(Process program, Path patch) {
        // Ctrl-C and SIGTERM run the hook while this thread still waits, so the hook has to clean up as well
        Thread ending = new Thread(() -> {
            program.destroy();
            program.onExit().join();
            delete(patch);
        });
        Runtime.getRuntime().addShutdownHook(ending);
        int exitCode = program.onExit().join().exitValue();
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException e) {
            // this program is ending already: the hook is running and does the rest
            return exitCode;
        }
        return exitCode;
    }

    private static Path temporaryFolder() throws CannotPatch {
        try {
            return Files.createTempDirectory("ribwise-javafx");
        } catch (IOException e) {
            throw new CannotPatch("cannot make a temporary folder", e);
        }
    }

    /// May run twice at the same time, see {@link #waitFor}: what is gone already is no trouble.
    private static void delete(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
