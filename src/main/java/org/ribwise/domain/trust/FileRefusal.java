package org.ribwise.domain.trust;

/// Why a signed file is not opened, each with a sentence of its own. Nothing of a refused file is used.
public enum FileRefusal {
    /// It is larger than any such file.
    TOO_LARGE,
    /// It does not begin as a file of ours.
    NOT_OURS,
    /// It is a file of ours, but of another kind: results where a plan is expected.
    OTHER_KIND,
    /// It is a picture, and the code of a plan is not found in it.
    NO_CODE,
    /// It is a picture of a kind that cannot be read.
    FOREIGN_PICTURE,
    /// A later version of the format.
    NEWER_FORMAT,
    /// It is not as it was signed: something was changed, or the end is missing.
    ALTERED,
    /// It is sealed for somebody else.
    SEALED_FOR_ANOTHER,
    /// It is sealed, and nothing to open it with was given.
    SEALED
}
