package org.ribwise.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ribwise.catalog.reading.Findings;
import org.ribwise.catalog.reading.StrictText;
import org.ribwise.domain.exercise.DefinitionProblem.Reason;
import org.ribwise.domain.exercise.ExerciseId;

/// A file that should hold one definition.
///
/// @param path where it is
/// @param name what problems call it, with forward slashes
/// @param kind name of the kind whose folder it is in; empty when its folder tells nothing
record DefinitionFile(Path path, String name, Optional<String> kind) {

    /// End of the name of a definition file.
    static final String EXTENSION = ".json";

    /// A definition that came inside another file: there is no file of its own, and none is ever looked for.
    static DefinitionFile inside(ExerciseId id) {
        return new DefinitionFile(Path.of(""), id.value() + EXTENSION, Optional.empty());
    }

    /// The file's own name without `.json`: what its id must be.
    String stem() {
        String own = name.substring(name.lastIndexOf('/') + 1);
        return own.endsWith(EXTENSION) ? own.substring(0, own.length() - EXTENSION.length()) : own;
    }

    /// What is in it. A file that is too large is not read.
    Optional<byte[]> bytes(Findings findings) {
        if (!Files.isRegularFile(path)) {
            findings.add(Reason.UNREADABLE, "not a regular file");
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(path)) {
            long size = Files.size(path);
            if (size <= StrictText.LARGEST_BYTES) {
                // one byte more than allowed: the size on disk may change while we read
                byte[] bytes = in.readNBytes(StrictText.LARGEST_BYTES + 1);
                if (bytes.length <= StrictText.LARGEST_BYTES) {
                    return Optional.of(bytes);
                }
                size = bytes.length;
            }
            findings.add(Reason.TOO_LARGE, Long.toString(size), Integer.toString(StrictText.LARGEST_BYTES));
        } catch (IOException | SecurityException e) {
            findings.add(Reason.UNREADABLE, said(e));
        }
        return Optional.empty();
    }

    /// What the system said, without the path: the problem names the file already.
    private static String said(Exception e) {
        return e instanceof FileSystemException refused && refused.getReason() != null
                ? refused.getReason()
                : e.getClass().getSimpleName();
    }
}
