package org.ribwise.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.catalog.reading.CardTranslation;
import org.ribwise.catalog.reading.CountJson;
import org.ribwise.catalog.reading.DefinitionKind;
import org.ribwise.catalog.reading.Findings;
import org.ribwise.catalog.reading.Sections;
import org.ribwise.domain.exercise.BreathPart;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.DefinitionProblem.Reason;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.exercise.Posture;
import org.ribwise.domain.exercise.Range;

/// A kind of exercise that the program has never seen is read with a class of its own, a schema
/// (`walk.schema.json` of the test resources) and one entry in the list of kinds.
class NewKindTest {

    private static final String WALK = """
        {
          "format": 1, "kind": "walk", "id": "wk-hall", "version": 1,
          "name": {"en": "Along the hall"}, "purpose": {"en": "A walk at your own pace."},
          "level": 1, "helps": ["BREATHLESSNESS"], "variants": {"EASIER": "br-control"}, "safety": [],
          "evidence": {"summary": {"en": "Made up for a test."}, "sources": [], "designValues": []},
          "reviewed": null,
          "walk": {"start": 120, "target": 600}
        }
        """;

    @TempDir
    Path folder;

    /// All that a new kind is: here in one class, for lack of much to say.
    private static final class WalkKind implements DefinitionKind<Exercise> {

        private static final JsonPointer SECONDS = JsonPointer.compile("/walk");

        @Override
        public String name() {
            return "walk";
        }

        @Override
        public String folder() {
            return "walks";
        }

        @Override
        public void check(Sections sections) {
            CardTranslation.check(sections);
            CardTranslation.checkDose(sections, SECONDS);
        }

        @Override
        public Optional<Exercise> translate(JsonNode tree, Findings findings) {
            return CardTranslation.of(tree, findings)
                    .flatMap(card -> DefinitionKind.bind(tree.path("walk"), CountJson.class, findings)
                            .map(seconds -> new BreathingExercise(
                                    card,
                                    List.of(Posture.STAND_WALL),
                                    LocalText.english("Stand at one end of the hall."),
                                    List.of(new BreathPart.Own(seconds.range(), LocalText.english("Walk on"))),
                                    new Range(1, 1),
                                    new Range(1, 3))));
        }
    }

    @Test
    void itsFilesAreReadAndCheckedLikeTheOthers() throws IOException {
        ExerciseLibrary library = read(WALK);
        assertThat(library.problems()).isEmpty();
        assertThat(DefinitionsOnDisk.ids(library)).contains("br-control", "wk-hall");
    }

    @Test
    void whatIsWrongWithThemIsToldLikeThatOfTheOthers() throws IOException {
        ExerciseLibrary library =
                read(WALK.replace("\"target\": 600", "\"target\": 60").replace("br-control", "wk-x"));
        assertThat(library.problems())
                .extracting(problem -> problem.pointer() + " " + problem.reason())
                .containsExactly("/variants/EASIER " + Reason.UNKNOWN_EXERCISE, "/walk/target " + Reason.SHRINKS);
    }

    private ExerciseLibrary read(String walk) throws IOException {
        DefinitionsOnDisk definitions = DefinitionsOnDisk.copiedTo(folder);
        Files.createDirectories(definitions.root().resolve("walks"));
        definitions.write("walks/wk-hall.json", walk);
        List<DefinitionKind<Exercise>> exercises = new ArrayList<>(Kinds.ALL.exercises());
        exercises.add(new WalkKind());
        Kinds kinds = new Kinds(exercises, Kinds.ALL.routines(), Kinds.ALL.templates());
        return new JsonExerciseSource(definitions.root(), kinds).read();
    }
}
