package org.ribwise.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.ribwise.domain.drafting.Templates;
import org.ribwise.domain.exercise.DefinitionProblem;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;

/// Reads definitions from wherever the person says. Neither way ever throws: what is wrong is among the
/// problems.
public interface DefinitionReader {

    /// All definitions of a folder of exercises.
    ///
    /// @param folder the folder; it need not exist
    ExerciseLibrary folder(Path folder);

    /// What files and folders hold that a person names. Only this is in the answer; files may refer to each
    /// other and to the exercises of a folder.
    ///
    /// @param paths folders and files; they need not exist
    /// @param exercises the folder of exercises that they may refer to
    ExerciseLibrary named(List<Path> paths, Path exercises);

    /// Templates of plans: those that come with the exercises, and the physiotherapist's own.
    ///
    /// @param exercises the folder of exercises
    /// @param library what is in it
    /// @param data the folder of the physiotherapist's data; it need not exist
    Templates templates(Path exercises, ExerciseLibrary library, Path data);

    /// The templates that a file holds, as the physiotherapist's own.
    ///
    /// @param file the file; it need not exist
    /// @param exercises the folder of exercises that it may refer to
    Templates templates(Path file, Path exercises);

    /// What is wrong with files and folders that a person names, templates of plans among them.
    ///
    /// @param paths folders and files; they need not exist
    /// @param exercises the folder of exercises that they may refer to
    Checked check(List<Path> paths, Path exercises);

    /// What was checked.
    ///
    /// @param defined everything that the files define
    /// @param problems all problems, by file and line
    record Checked(Set<ExerciseId> defined, List<DefinitionProblem> problems) {

        /// Copies the collections.
        public Checked {
            defined = Set.copyOf(defined);
            problems = List.copyOf(problems);
        }
    }
}
