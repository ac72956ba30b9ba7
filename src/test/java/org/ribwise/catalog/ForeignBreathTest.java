package org.ribwise.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribwise.domain.exercise.DefinitionProblem;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.domain.safety.Suitability.Refusal;

/// A breathing pattern that somebody brings in a file meets the same safety envelope as those that are shipped.
class ForeignBreathTest {

    private static final String FILE = "breathing/br-control.json";
    private static final ExerciseId ID = new ExerciseId("br-control");
    private static final String OUT = "\"start\": 3, \"target\": 5, \"cap\": 6,";
    private static final String HOLD_OUT = "\"kind\": \"HOLD_OUT\", \"start\": 0, \"target\": 0, \"cap\": 1,";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aHoldOfTwentySecondsIsNotEvenRead() throws IOException {
        DefinitionsOnDisk files = DefinitionsOnDisk.copiedTo(folder)
                .replace(FILE, HOLD_OUT, "\"kind\": \"HOLD_OUT\", \"start\": 0, \"target\": 20, \"cap\": 20,");

        ExerciseLibrary library = new JsonExerciseSource(files.root()).read();

        assertThat(library.exercise(ID)).isEmpty();
        assertThat(library.problems()).extracting(DefinitionProblem::file).contains(FILE);
    }

    @Test
    void aHoldOfTwentySecondsInADrillIsReadAndRefused() throws IOException {
        DefinitionsOnDisk files = DefinitionsOnDisk.copiedTo(folder)
                .replace(FILE, "\"do\": \"PACED\"", "\"do\": \"DRILL\"")
                .replace(
                        FILE,
                        "\"seconds\": {\"start\": 180, \"target\": 600}",
                        "\"times\": {\"start\": 1, \"target\": 2}")
                .replace(FILE, HOLD_OUT, "\"kind\": \"HOLD_IN\", \"start\": 20, \"target\": 20, \"cap\": 20,");

        assertRefused(files, "HOLD_IN 20 s");
    }

    @ParameterizedTest
    @CsvSource({"9, 10, OUT 9 s", "8.5, 8.5, OUT 8.5 s"})
    void aPhaseBeyondTheReferenceIsReadAndRefusedWhateverItsOwnCap(String target, String cap, String refused)
            throws IOException {
        DefinitionsOnDisk files = DefinitionsOnDisk.copiedTo(folder)
                .replace(FILE, OUT, "\"start\": 3, \"target\": " + target + ", \"cap\": " + cap + ",");

        assertRefused(files, refused);
    }

    private static void assertRefused(DefinitionsOnDisk files, String property) {
        ExerciseLibrary library = new JsonExerciseSource(files.root()).read();
        FittedRoutine fitted =
                new Envelope(library).fit(Routine.single(library.exercise(ID).orElseThrow()), Profile.NONE);

        assertThat(fitted.cleared()).isEmpty();
        assertThat(fitted.items().getFirst().suitability().reasons())
                .extracting(reason -> ((Refusal) reason).property())
                .contains(property);
    }
}
