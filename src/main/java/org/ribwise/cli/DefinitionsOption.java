package org.ribwise.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.exercise.DefinitionProblem.Reason;
import org.ribwise.domain.exercise.ExerciseLibrary;
import picocli.CommandLine.Option;

/// `--exercises DIR`: which definitions a command works with.
final class DefinitionsOption {

    @Option(names = "--exercises", paramLabel = "DIR", descriptionKey = "cli.optionExercises")
    private @Nullable Path folder;

    /// The folder that was named, else the one that came with the program.
    Path folder(Desk desk) {
        return folder != null ? folder : desk.shipped();
    }

    /// What can be read of the folder.
    ///
    /// @throws Unanswerable if there is no such folder
    ExerciseLibrary read(Desk desk) {
        ExerciseLibrary library = desk.definitions().folder(folder(desk));
        boolean noFolder = library.problems().stream()
                .anyMatch(problem -> problem.reason() == Reason.FOLDER_UNREADABLE
                        && problem.file().isEmpty());
        if (noFolder) {
            throw new Unanswerable(desk.words().get("cli.noFolder", folder(desk)));
        }
        return library;
    }
}
