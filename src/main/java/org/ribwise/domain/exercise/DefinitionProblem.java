package org.ribwise.domain.exercise;

import java.util.List;

/// Something that is wrong with an exercise file: which file, where in it, and why.
///
/// @param file path of the file, relative to the folder of definitions
/// @param line line of the place, from 1; 0 when the file as a whole is meant
/// @param column column of the place, from 1; 0 when unknown
/// @param pointer JSON pointer of the place, empty for the whole file
/// @param reason what kind of problem
/// @param details what the reason's sentence is filled with, in its order
public record DefinitionProblem(
        String file, int line, int column, String pointer, Reason reason, List<String> details) {

    /// Copies the list.
    public DefinitionProblem {
        details = List.copyOf(details);
    }

    /// Kinds of problems; each has its sentence in the message files under its own name.
    public enum Reason {
        /// The folder of definitions is missing or cannot be read.
        FOLDER_UNREADABLE,
        /// The file cannot be read. 0: what the system said.
        UNREADABLE,
        /// There is no such file or folder.
        NOT_THERE,
        /// A folder whose name ends as a definition file does.
        IS_FOLDER,
        /// A link; links are not followed.
        IS_LINK,
        /// The file says no kind that is known. 0: what it says, 1: the kinds.
        UNKNOWN_KIND,
        /// The file is larger than allowed. 0: size in bytes, 1: allowed bytes.
        TOO_LARGE,
        /// The file is not JSON. 0: what the parser said.
        NOT_JSON,
        /// The file breaks the schema. 0: what the schema checker said.
        AGAINST_SCHEMA,
        /// Start or target exceed the cap. 0: phase, 1: seconds found, 2: seconds allowed.
        BEYOND_CAP,
        /// The file's name is not its id. 0: id.
        NAME_IS_NOT_ID,
        /// The same id in two files; the first is used. 0: id, 1: other file.
        DUPLICATE_ID,
        /// A routine names an exercise that is not there. 0: id.
        UNKNOWN_EXERCISE,
        /// A value has the right form but makes no sense. 0: why.
        NOT_SENSIBLE
    }
}
