package org.ribwise.domain.settings;

import java.util.List;

/// The people who use Ribwise on this computer. Each has a folder of their own, with a record and settings;
/// nothing is shared. Calls wait for the disk, and throw `java.io.UncheckedIOException` when something cannot
/// be written.
public interface People {

    /// Everybody, the first person first, then by name.
    List<Person> all();

    /// Adds somebody, with nothing recorded and nothing chosen.
    Person add(String name);

    /// Gives somebody another name.
    void rename(PersonKey key, String name);

    /// Who used Ribwise last; the first person when nobody was chosen, or when whoever was is not there any
    /// more.
    Person chosen();

    /// Remembers who uses Ribwise now. What is open belongs to somebody else: close it first.
    ///
    /// @throws IllegalArgumentException if there is nobody with this key
    void choose(PersonKey key);

    /// Removes somebody for good, with everything that was kept of them; the first person stays as somebody of whom
    /// nothing is known. What is open must not be theirs.
    ///
    /// @throws IllegalArgumentException if there is nobody with this key
    void remove(PersonKey key);

    /// Removes everybody for good, with everything that was kept of them. Nothing may be open.
    void removeAll();
}
