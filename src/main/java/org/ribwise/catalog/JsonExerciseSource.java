package org.ribwise.catalog;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ribwise.domain.exercise.DefinitionProblem;
import org.ribwise.domain.exercise.DefinitionProblem.Reason;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.ExerciseSource;

/// Exercises and routines from the JSON files below a folder: `breathing`, `stretches` and `routines`.
///
/// A file with a problem is left out, and all its problems are told; the others are read. The format is described in
/// `exercises/README.md` and `exercises/schema`.
public final class JsonExerciseSource implements ExerciseSource {

    private static final JsonPointer ID = JsonPointer.compile("/id");
    private static final Comparator<DefinitionProblem> BY_PLACE = Comparator.comparing(DefinitionProblem::file)
            .thenComparingInt(DefinitionProblem::line)
            .thenComparingInt(DefinitionProblem::column);

    private final DefinitionFolder folder;
    private final Schemas schemas = new Schemas();

    /// @param exercises folder of definitions; it need not exist
    public JsonExerciseSource(Path exercises) {
        this.folder = new DefinitionFolder(exercises);
    }

    @Override
    public ExerciseLibrary read() {
        List<DefinitionProblem> problems = new ArrayList<>();
        if (!folder.exists()) {
            problems.addAll(DefinitionFolder.unreadableFolder("").problems());
            return new ExerciseLibrary(List.of(), List.of(), problems);
        }
        var breathing = shelf(DefinitionKind.BREATHING, new Translation.Breathing(), problems);
        var stretches = shelf(DefinitionKind.STRETCH, new Translation.Stretches(), problems);
        Map<ExerciseId, Exercise> known = new TreeMap<>(breathing.byId());
        known.putAll(stretches.byId());
        var routines = shelf(DefinitionKind.ROUTINE, new Translation.Routines(known), problems);
        List<Exercise> exercises = breathing.sorted();
        exercises.addAll(stretches.sorted());
        problems.sort(BY_PLACE);
        return new ExerciseLibrary(exercises, routines.sorted(), problems);
    }

    private <T> Shelf<T> shelf(DefinitionKind kind, Translation<T> translation, List<DefinitionProblem> problems) {
        Shelf<T> shelf = new Shelf<>();
        for (DefinitionFile file : folder.files(kind, problems)) {
            Findings findings = new Findings(file.name());
            Optional<JsonNode> tree = folder.bytes(file, findings)
                    .flatMap(bytes -> StrictText.of(bytes, findings))
                    .flatMap(text -> StrictJson.tree(text, findings));
            tree.ifPresent(found -> check(file, found, translation, findings));
            if (findings.none()) {
                tree.flatMap(found -> translation.translate(found, findings))
                        .ifPresent(definition -> shelf.put(new ExerciseId(file.stem()), definition, findings));
            }
            problems.addAll(findings.problems());
        }
        return shelf;
    }

    private void check(DefinitionFile file, JsonNode tree, Translation<?> translation, Findings findings) {
        schemas.check(file.kind(), tree, findings);
        translation.check(new Sections(tree, findings));
        JsonNode id = tree.path("id");
        boolean sound = id.isTextual() && findings.noneWithin(ID);
        if (sound && !id.textValue().equals(file.stem())) {
            findings.add(ID, Reason.NAME_IS_NOT_ID, id.textValue());
        }
    }
}
