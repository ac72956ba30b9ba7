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
import org.jspecify.annotations.Nullable;

/// Starts this program once more in a JVM of its own, with the patch that lets JavaFX draw text without Pango: a module
/// can only be patched when a JVM starts.
///
/// The second program has this one's JVM arguments, class path, working folder and streams. It ends when this one is
/// told to end.
final class SecondStart {

    /// Set in the second program: a patch that does not work must not start a third.
    private static final String MARK = "ribwise.second-start";

    private final Path patch;
    private @Nullable Process program;
    private boolean ended;

    private SecondStart(Path patch) {
        this.patch = patch;
    }

    /// Runs the second program to its end. What it was started with is cleared away when this program ends.
    ///
    /// @param arguments its command line
    /// @return its exit code
    /// @throws CannotPatch if the patch cannot be made or has no effect, or the program cannot be started
    static int run(List<String> arguments) throws CannotPatch {
        if (Boolean.getBoolean(MARK)) {
            throw new CannotPatch("the patch has no effect");
        }
        SecondStart second = new SecondStart(temporaryFolder());
        // a hook, since Ctrl-C and SIGTERM must not leave the second program or the folder behind either
        Runtime.getRuntime().addShutdownHook(new Thread(second::end));
        JavafxPatch.writeTo(second.patch);
        return second.start(command(second.patch, arguments)).onExit().join().exitValue();
    }

    private synchronized Process start(List<String> command) throws CannotPatch {
        if (ended) {
            throw new CannotPatch("told to end");
        }
        try {
            Process started = new ProcessBuilder(command).inheritIO().start();
            program = started;
            return started;
        } catch (IOException e) {
            throw new CannotPatch("cannot start " + command.getFirst(), e);
        }
    }

    private synchronized void end() {
        ended = true;
        if (program != null) {
            program.destroy();
            program.onExit().join();
        }
        delete(patch);
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

    private static Path temporaryFolder() throws CannotPatch {
        try {
            return Files.createTempDirectory("ribwise-javafx");
        } catch (IOException e) {
            throw new CannotPatch("cannot make a temporary folder", e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
