package org.ribwise.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.domain.exercise.DefinitionProblem;
import org.ribwise.domain.exercise.ExerciseLibrary;

/// Whatever a file says, reading it does not throw and does not disturb the other files.
class MutatedFilesTest {

    private static final int MUTATIONS = 2_000;
    private static final List<String> FILES = List.of(
            "breathing/br-control.json",
            "stretches/st-side-bend.json",
            "stretches/st-cat-cow.json",
            "routines/rt-chair-calm-short.json");
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "{}",
            "[]",
            "-1",
            "0",
            "1e400",
            "-1e400",
            "1e-400",
            "0.1",
            "99999999999999999999",
            "3.0",
            "\"\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"br-control\\n\"",
            "\"../../x\"",
            "\"2026-02-30\"",
            "NaN",
            "[[]]",
            "{\"en\": 1}",
            "\"IN\"",
            "\"HOLD\"",
            "{\"\": {}}",
            "\"a/b~c\"",
            ",",
            "}",
            "]",
            "\"",
            ":");

    @TempDir
    Path folder;

    @Test
    void twoThousandDamagedFilesAreReadWithoutAnException() throws IOException {
        DefinitionsOnDisk definitions = DefinitionsOnDisk.copiedTo(folder);
        List<String> originals =
                FILES.stream().map(file -> read(definitions, file)).toList();
        JsonExerciseSource source = new JsonExerciseSource(definitions.root());
        for (int seed = 0; seed < MUTATIONS; seed++) {
            int which = seed % FILES.size();
            definitions.write(FILES.get(which), mutated(originals.get(which), new Random(seed)));
            assertThatCode(() -> check(source.read(), FILES.get(which)))
                    .as("seed " + seed)
                    .doesNotThrowAnyException();
            definitions.write(FILES.get(which), originals.get(which));
        }
    }

    private static void check(ExerciseLibrary library, String damaged) {
        // only the damaged file, and the routine if it lost an exercise
        assertThat(library.exercises().size()).isGreaterThanOrEqualTo(5);
        assertThat(library.problems())
                .extracting(DefinitionProblem::file)
                .isSubsetOf(damaged, "routines/rt-chair-calm-short.json");
        for (DefinitionProblem problem : library.problems()) {
            assertThat(problem.details())
                    .allMatch(detail -> detail.length() <= 300 && !detail.contains("\n"))
                    .noneMatch(detail -> detail.endsWith("Exception"));
        }
    }

    private static byte[] mutated(String text, Random random) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(12));
        String value = VALUES.get(random.nextInt(VALUES.size()));
        String changed = switch (random.nextInt(6)) {
            case 0 -> text.substring(0, from);
            case 1 -> text.substring(0, from) + text.substring(to);
            case 2 -> text.substring(0, from) + text.substring(from, to).repeat(2) + text.substring(from);
            case 3 -> text.substring(0, from) + (char) random.nextInt(0x2100) + text.substring(to);
            default -> withOtherValue(text, from, value);
        };
        byte[] bytes = changed.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0 && random.nextInt(10) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    /// Another value in place of the one that follows the next colon.
    private static String withOtherValue(String text, int from, String value) {
        int colon = text.indexOf(':', from);
        if (colon < 0) {
            return text + value;
        }
        int end = colon + 1;
        while (end < text.length() && ",}\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(0, colon + 1) + " " + value + text.substring(end);
    }

    private static String read(DefinitionsOnDisk definitions, String file) {
        try {
            return definitions.text(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
