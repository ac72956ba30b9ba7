package org.ribwise.sound;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A program that speaks what it reads from its standard input. The text is never an argument: so it cannot be
/// taken for an option, needs no quoting, and is not seen in the list of processes.
///
/// @param command program and arguments
/// @param hush what else ends its speech, when ending the program does not; empty when it does
record SpeechProgram(List<String> command, List<String> hush) {

    /// Speaks with the voice of Windows; reads UTF-8.
    private static final String WINDOWS_SCRIPT = "[Console]::InputEncoding = [Text.Encoding]::UTF8; "
            + "Add-Type -AssemblyName System.Speech; "
            + "(New-Object System.Speech.Synthesis.SpeechSynthesizer).Speak([Console]::In.ReadToEnd())";

    SpeechProgram {
        command = List.copyOf(command);
        hush = List.copyOf(hush);
    }

    /// The best program that is there.
    ///
    /// @param osName name of the system, as in the property `os.name`
    /// @param searchPath folders in which programs are looked for, as in the variable `PATH`
    /// @param language ISO 639 code of what is spoken
    static Optional<SpeechProgram> find(String osName, String searchPath, String language) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return program(
                    searchPath, "powershell.exe", List.of("-NoProfile", "-NonInteractive", "-Command", WINDOWS_SCRIPT));
        }
        if (os.startsWith("mac")) {
            return program(searchPath, "say", List.of("-f", "-"));
        }
        return onLinux(searchPath, language);
    }

    /// Those that speak themselves come first, because their speech ends when they are ended; Speech Dispatcher goes on
    /// and has to be told.
    private static Optional<SpeechProgram> onLinux(String searchPath, String language) {
        return program(searchPath, "espeak-ng", List.of("--stdin", "-v", language))
                .or(() -> program(searchPath, "espeak", List.of("--stdin", "-v", language)))
                .or(() -> program(searchPath, "spd-say", List.of("--wait", "--pipe-mode", "-l", language))
                        .map(said -> new SpeechProgram(said.command, List.of(said.command.getFirst(), "--cancel"))))
                .or(() -> program(searchPath, "festival", List.of("--tts")));
    }

    private static Optional<SpeechProgram> program(String searchPath, String name, List<String> arguments) {
        return Stream.of(searchPath.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> in(folder, name).stream())
                .findFirst()
                .map(file -> new SpeechProgram(
                        Stream.concat(Stream.of(file.toString()), arguments.stream())
                                .toList(),
                        List.of()));
    }

    private static Optional<Path> in(String folder, String name) {
        try {
            return Optional.of(Path.of(folder).resolve(name))
                    .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
