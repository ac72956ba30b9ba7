package org.ribwise.desktop;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// A program of the system.
///
/// @param name its name
/// @param path folders where programs are, as in the environment variable `PATH`
record SystemProgram(String name, String path) {

    /// Where it is.
    ///
    /// @throws IOException if this computer does not have it
    Path place() throws IOException {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(path)
                .flatMap(folder -> in(folder).stream())
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst()
                .orElseThrow(() -> new IOException("no " + name));
    }

    private Optional<Path> in(String folder) {
        try {
            return folder.isEmpty() ? Optional.empty() : Optional.of(Path.of(folder, name));
        } catch (InvalidPathException notAFolder) {
            return Optional.empty();
        }
    }
}
