package org.ribwise.catalog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ribwise.catalog.reading.Findings;
import org.ribwise.catalog.reading.StrictText;
import org.ribwise.domain.exchange.Repertoire;
import org.ribwise.domain.exercise.DefinitionProblem;
import org.ribwise.domain.exercise.DefinitionText;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;

/// The exercises of somebody's own: JSON files below the folder `exercises` of their data. They are read as they will
/// be where a plan takes them: with the checks of the program's files, and none may have the id of one of those.
public final class OwnDefinitions {

    private static final String FOLDER = "exercises";

    private final Path folder;
    private final JsonExerciseSource source;

    /// @param data folder of the person's data; its folder `exercises` need not exist
    /// @param source reads definitions
    public OwnDefinitions(Path data, JsonExerciseSource source) {
        this.folder = data.resolve(FOLDER);
        this.source = source;
    }

    /// Reads them. A definition with a problem is left out, because no plan that needs it could be opened.
    ///
    /// @param shipped the exercises that came with the program
    public Repertoire read(ExerciseLibrary shipped) {
        if (!Files.isDirectory(folder)) {
            return Repertoire.of(shipped);
        }
        DefinitionFiles files = new DefinitionFiles(Kinds.ALL.played());
        files.add(folder);
        List<DefinitionProblem> problems = new ArrayList<>(files.problems());
        List<DefinitionText> texts =
                files.files().stream().flatMap(file -> text(file, problems)).toList();
        ExerciseLibrary read = source.readTexts(texts, shipped);
        problems.addAll(read.problems());
        Set<String> wrong =
                read.problems().stream().map(DefinitionProblem::file).collect(Collectors.toSet());
        List<Exercise> sound = read.exercises().stream()
                .filter(exercise -> !wrong.contains(exercise.id().value()))
                .toList();
        return new Repertoire(shipped, Repertoire.Own.of(texts, sound), problems);
    }

    private Stream<DefinitionText> text(DefinitionFile file, List<DefinitionProblem> problems) {
        ExerciseId id;
        try {
            id = new ExerciseId(file.stem());
        } catch (IllegalArgumentException noId) {
            problems.addAll(source.read(List.of(file.path())).problems());
            return Stream.empty();
        }
        Findings findings = new Findings(file.name());
        Optional<DefinitionText> text = file.bytes(findings)
                .flatMap(bytes -> StrictText.of(bytes, findings))
                .map(found -> new DefinitionText(id, found));
        problems.addAll(findings.problems());
        return text.stream();
    }
}
