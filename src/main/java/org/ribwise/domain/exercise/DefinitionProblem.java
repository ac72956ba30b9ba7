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

    /// Kinds of problems; each has three lines in the message files under its own name: what was found, what is
    /// allowed, how to mend it.
    public enum Reason {
        /// The folder of definitions is missing or cannot be read.
        FOLDER_UNREADABLE,
        /// There is no such file or folder.
        NOT_THERE,
        /// A folder whose name ends as a definition file does.
        IS_FOLDER,
        /// A link; links are not followed.
        IS_LINK,
        /// The file cannot be read. 0: what the system said.
        UNREADABLE,
        /// The file is larger than allowed. 0: size in bytes, 1: allowed bytes.
        TOO_LARGE,
        /// The bytes are not UTF-8. 0: number of the first wrong byte.
        NOT_UTF8,
        /// The file begins with a byte order mark.
        BYTE_ORDER_MARK,
        /// There is nothing in the file.
        EMPTY,
        /// The file is not JSON. 0: what the parser said.
        NOT_JSON,
        /// Something follows after the definition.
        SOMETHING_FOLLOWS,
        /// The same name twice in one object. 0: name.
        KEY_TWICE,
        /// Values inside values inside values. 0: how deep is allowed.
        TOO_DEEP,
        /// More values than any definition has. 0: how many are allowed.
        TOO_MANY_VALUES,
        /// A number that is too large to be reckoned with. 0: number.
        NUMBER_BEYOND,
        /// The file is of a later version of the format. 0: its version, 1: the latest known.
        NEWER_FORMAT,
        /// The file says no kind that is known. 0: what it says, 1: the kinds.
        UNKNOWN_KIND,
        /// A value of another type. 0: value, 1: the types in the words of JSON.
        WRONG_TYPE,
        /// A word that is not among those allowed. 0: word, 1: the words.
        NOT_ONE_OF,
        /// Something that is required is not there. 0: its name.
        MISSING,
        /// A name that is probably misspelt. 0: name, 1: the one that was probably meant.
        MISSPELT,
        /// A name that is not allowed. 0: name, 1: the names.
        UNKNOWN_NAME,
        /// Something that does not go with what is said beside it. 0: its name.
        NOT_HERE,
        /// One of some names must be there. 0: how many are, 1: the names.
        NOT_EXACTLY_ONE,
        /// A number is too small. 0: number, 1: smallest.
        TOO_SMALL,
        /// A number is too great. 0: number, 1: greatest.
        TOO_GREAT,
        /// A list or group is too short. 0: how many, 1: fewest.
        TOO_FEW,
        /// A list is too long. 0: how many, 1: most.
        TOO_MANY,
        /// A text is too long. 0: letters, 1: most.
        TOO_LONG,
        /// A text has another form than allowed. 0: text, 1: what the schema says of it.
        WRONG_FORM,
        /// The same entry twice in a list. 0: entry.
        TWICE,
        /// Start or target exceed the cap. 0: phase, 1: seconds found, 2: seconds allowed.
        BEYOND_CAP,
        /// The target is below the start. 0: target, 1: start.
        SHRINKS,
        /// A phase at the wrong place of a breath. 0: phase, 1: the one before it.
        PHASE_ORDER,
        /// A breath lacks a phase. 0: phase.
        PHASE_MISSING,
        /// The out-breath is shorter than the in-breath. 0: seconds out, 1: seconds in.
        OUT_SHORTER,
        /// A drill ends with the lungs full. 0: the phase that fills them last.
        ENDS_FULL,
        /// A pace is slower than any of ours. 0: breaths a minute, 1: slowest.
        TOO_SLOW,
        /// A ramp has another number of steps than that of another phase. 0: steps here, 1: there.
        RAMP_UNEVEN,
        /// A step of a ramp is out of order. 0: seconds, 1: the least, 2: the most.
        RAMP_STEP,
        /// A move goes with the wrong breath. 0: the one that is due.
        BREATH_ORDER,
        /// The last move goes with an in-breath.
        LAST_BREATH,
        /// A hold is not between two moves.
        HOLD_ORDER,
        /// There is a hold, but it lasts no time.
        HOLD_WITHOUT_SECONDS,
        /// There are seconds of a hold that is not there. 0: seconds.
        SECONDS_WITHOUT_HOLD,
        /// A base pose cannot be seen from there. 0: base, 1: view.
        BASE_NOT_IN_VIEW,
        /// An angle cannot be seen from there. 0: name, 1: view, 2: names of the angles that can.
        ANGLE_NOT_IN_VIEW,
        /// A limb is moved by two names at once. 0: name.
        SET_TWICE,
        /// A pose takes a part of the figure through the floor. 0: how far, in body heights.
        TORN,
        /// A cue names a side where there is none. 0: the word.
        SIDE_IN_CUE,
        /// The file's name is not its id. 0: id.
        NAME_IS_NOT_ID,
        /// The same id in two files; the first is used. 0: id, 1: other file.
        DUPLICATE_ID,
        /// A file names an exercise that is not there. 0: id.
        UNKNOWN_EXERCISE,
        /// An exercise names itself as what to do instead. 0: id.
        REFERS_TO_ITSELF,
        /// A routine names a routine. 0: id.
        ROUTINE_IN_ROUTINE,
        /// A routine asks for a variant that the exercise does not have. 0: exercise, 1: variant, 2: those it has.
        NO_SUCH_VARIANT,
        /// A routine asks for more than the exercise's target dose. 0: number, 1: target.
        ABOVE_TARGET,
        /// A routine gives a number that this exercise does not have. 0: its name.
        NO_SUCH_NUMBER,
        /// A value has the right form but makes no sense. 0: why.
        NOT_SENSIBLE
    }
}
