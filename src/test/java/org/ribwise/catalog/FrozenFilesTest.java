package org.ribwise.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.exercise.ExerciseLibrary;

/// What was a sound file once is one for ever. If this breaks, the program is wrong, not the files: teach it to read
/// them again, and give a changed format a version of its own.
class FrozenFilesTest {

    private static final Path FORMAT_1 =
            Path.of(System.getProperty("ribwise.home", "."), "src/test/resources/frozen/format-1");

    /// SHA-256 of the names and contents of all files, in the order of their names.
    private static final String AS_IT_WAS = "9d726054896f507f2df6fa753bde443e219b7ec13fd91c2a76380b5af2f227ff";

    @Test
    void everyFileOfFormatOneIsStillRead() throws IOException {
        ExerciseLibrary library = new JsonExerciseSource(FORMAT_1).read();
        assertThat(library.problems()).isEmpty();
        assertThat(library.exercises().size() + library.routines().size())
                .isEqualTo(files().size())
                .isGreaterThan(70);
    }

    @Test
    void nobodyChangedTheFrozenFiles() throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Path file : files()) {
            String name = FORMAT_1.relativize(file).toString().replace('\\', '/');
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
        assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(AS_IT_WAS);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(FORMAT_1)) {
            return all.filter(Files::isRegularFile)
                    .sorted((one, other) -> one.toString().compareTo(other.toString()))
                    .toList();
        }
    }
}
