package org.ribwise.domain.settings;

/// One of the people who use Ribwise on this computer.
///
/// @param key which
/// @param name what they want to be called; empty when nothing
public record Person(PersonKey key, String name) {

    /// Longest name, in characters (design value).
    public static final int LONGEST_NAME = 80;

    /// @throws IllegalArgumentException if the name is too long
    public Person {
        if (name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a name of " + name.length() + " characters");
        }
    }
}
