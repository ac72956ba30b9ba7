package org.ribwise.cli;

import java.nio.file.Path;
import java.util.List;
import org.ribwise.domain.exercise.ExerciseLibrary;

/// Reads definitions from wherever the person says. Neither way ever throws: what is wrong is among the problems.
public interface DefinitionReader {

    /// All definitions of a folder of exercises.
    ///
    /// @param folder the folder; it need not exist
    ExerciseLibrary folder(Path folder);

    /// What files and folders hold that a person names. Only this is in the answer; files may refer to each other and
    /// to the exercises of a folder.
    ///
    /// @param paths folders and files; they need not exist
    /// @param exercises the folder of exercises that they may refer to
    ExerciseLibrary named(List<Path> paths, Path exercises);
}
