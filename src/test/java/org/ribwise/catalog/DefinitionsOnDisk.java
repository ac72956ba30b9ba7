package org.ribwise.catalog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ribwise.domain.exercise.DefinitionProblem;
import org.ribwise.domain.exercise.ExerciseLibrary;

/// The shipped folder of definitions, and copies of it that a test may spoil.
final class DefinitionsOnDisk {

    static final Path SHIPPED = Path.of(System.getProperty("ribwise.home", "."), "exercises");

    private final Path root;

    private DefinitionsOnDisk(Path root) {
        this.root = root;
    }

    /// No definitions: a value for a field before the test has begun.
    static DefinitionsOnDisk none() {
        return new DefinitionsOnDisk(Path.of(""));
    }

    /// A copy of the shipped definitions below a folder.
    static DefinitionsOnDisk copiedTo(Path folder) throws IOException {
        Path root = folder.resolve("exercises");
        try (Stream<Path> all = Files.walk(SHIPPED)) {
            for (Path path : all.toList()) {
                Path copy = root.resolve(SHIPPED.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy);
                }
            }
        }
        return new DefinitionsOnDisk(root);
    }

    Path root() {
        return root;
    }

    String text(String file) throws IOException {
        return Files.readString(root.resolve(file));
    }

    /// Puts another text in place of one that must be there.
    DefinitionsOnDisk replace(String file, String found, String replacement) throws IOException {
        String text = text(file);
        if (!text.contains(found)) {
            throw new AssertionError(file + " does not contain " + found);
        }
        return write(file, text.replace(found, replacement));
    }

    DefinitionsOnDisk write(String file, String text) throws IOException {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    DefinitionsOnDisk write(String file, byte[] bytes) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
        return this;
    }

    ExerciseLibrary read() {
        return new JsonExerciseSource(root).read();
    }

    List<DefinitionProblem> problems() {
        return read().problems();
    }

    static List<String> ids(ExerciseLibrary library) {
        return library.exercises().stream()
                .map(exercise -> exercise.id().value())
                .toList();
    }

    static List<String> routineIds(ExerciseLibrary library) {
        return library.routines().stream().map(routine -> routine.id().value()).toList();
    }
}
