package org.ribwise.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A program of the system that keeps the display on as long as it runs. It ends with Ribwise, however that
/// ends: it either watches Ribwise's process, or runs `cat`, which ends when the pipe that Ribwise holds is
/// closed.
///
/// @param command the program's name and arguments
/// @param path folders where programs are, as in the environment variable `PATH`
record ProgramWay(List<String> command, String path) implements AwakeWay {

    /// macOS: part of the system. `-d` keeps the display on, `-w` ends with that process.
    static ProgramWay caffeinate(long process, String path) {
        return new ProgramWay(List.of("caffeinate", "-d", "-w", Long.toString(process)), path);
    }

    /// Linux with systemd, for desktops without the screen saver's name on the bus (sway with swayidle, for
    /// instance).
    static ProgramWay systemdInhibit(String who, String why, String path) {
        return new ProgramWay(
                List.of("systemd-inhibit", "--what=idle", "--mode=block", "--who=" + who, "--why=" + why, "cat"), path);
    }

    @Override
    public Held take() throws IOException {
        Path program = new SystemProgram(command.getFirst(), path).place();
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.command(
                Stream.concat(Stream.of(program.toString()), command.stream().skip(1))
                        .toList());
        Process running = builder.start();
        return () -> end(running);
    }

    private static void end(Process running) {
        try {
            running.getOutputStream().close();
        } catch (IOException gone) {
            // it has ended by itself
        }
        running.destroy();
    }
}
