package org.ribwise.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ribwise.domain.exercise.DefinitionProblem;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.Routine;

/// What `ID|FILE` on the command line stands for.
///
/// @param entry the exercise or routine
/// @param exercise the exercise; empty for a routine
record Asked(Entry entry, Optional<Exercise> exercise) {

    private static final String JSON = ".json";

    /// Finds it: what looks like a file is read, anything else is looked up in the library.
    ///
    /// @param idOrFile what was typed
    /// @param library the library
    /// @param exercises its folder
    /// @throws Unanswerable if there is no such thing, or if its file has problems
    static Asked find(String idOrFile, ExerciseLibrary library, Path exercises, Desk desk) {
        if (Files.isDirectory(path(idOrFile, desk))) {
            throw new Unanswerable(desk.words().get("cli.folderNotFile", idOrFile));
        }
        return isFile(idOrFile) ? read(idOrFile, exercises, desk) : lookUp(idOrFile, library, desk);
    }

    /// Whether it looks like a file.
    static boolean isFile(String idOrFile) {
        return idOrFile.toLowerCase(Locale.ROOT).endsWith(JSON)
                || idOrFile.contains("/")
                || idOrFile.contains(File.separator);
    }

    private static Asked read(String typed, Path exercises, Desk desk) {
        Path file = path(typed, desk);
        if (!Files.isRegularFile(file)) {
            throw new Unanswerable(desk.words().get("cli.noFile", typed));
        }
        ExerciseLibrary read = desk.definitions().named(List.of(file), exercises);
        return only(read)
                .orElseThrow(() -> read.problems().isEmpty()
                        ? new Unanswerable(desk.words().get("cli.nothingPlayed", typed))
                        : withProblems(read.problems(), desk));
    }

    /// The path that was typed.
    ///
    /// @throws Unanswerable if the system knows no such path
    static Path path(String typed, Desk desk) {
        try {
            return Path.of(typed);
        } catch (InvalidPathException e) {
            throw new Unanswerable(desk.words().get("cli.noFile", typed));
        }
    }

    private static Asked lookUp(String id, ExerciseLibrary library, Desk desk) {
        return all(library)
                .filter(asked -> asked.entry.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(id, library, desk));
    }

    private static Unanswerable unknown(String id, ExerciseLibrary library, Desk desk) {
        List<DefinitionProblem> problems = library.problems().stream()
                .filter(problem -> problem.file().endsWith("/" + id + JSON))
                .toList();
        if (!problems.isEmpty()) {
            return withProblems(problems, desk);
        }
        List<String> ids = all(library).map(asked -> asked.entry.id().value()).toList();
        List<String> near = NearMatches.of(id, ids);
        return new Unanswerable(
                near.isEmpty()
                        ? desk.words().get("cli.unknownId", id)
                        : desk.words().get("cli.unknownIdNear", id, String.join(", ", near)));
    }

    private static Unanswerable withProblems(List<DefinitionProblem> problems, Desk desk) {
        return new Unanswerable(new Problems(desk.words()).lines(problems), ExitCodes.PROBLEMS);
    }

    private static Optional<Asked> only(ExerciseLibrary read) {
        return all(read).findFirst();
    }

    private static Stream<Asked> all(ExerciseLibrary library) {
        return Stream.concat(
                library.exercises().stream().map(Asked::of),
                library.routines().stream().map(Asked::of));
    }

    private static Asked of(Exercise exercise) {
        return new Asked(Entry.of(exercise), Optional.of(exercise));
    }

    private static Asked of(Routine routine) {
        return new Asked(Entry.of(routine), Optional.empty());
    }
}
