package org.ribwise.domain.settings;

import java.util.UUID;

/// Which of the people who use Ribwise on this computer. Each has a record and settings of their own.
///
/// @param value the word first, or a UUID: never a path
public record PersonKey(String value) {

    /// Whoever was there before there were several.
    public static final PersonKey FIRST = new PersonKey("first");

    /// @throws IllegalArgumentException if it is neither
    public PersonKey {
        if (!value.equals("first") && !UUID.fromString(value).toString().equals(value)) {
            throw new IllegalArgumentException("not a person's key");
        }
    }
}
