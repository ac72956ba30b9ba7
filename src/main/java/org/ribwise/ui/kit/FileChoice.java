package org.ribwise.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Lets the person choose a file. The system's own dialog does it in the program; tests answer themselves.
public interface FileChoice {

    /// Asks where to save something. Whether a file that is there may be replaced is asked by the caller.
    ///
    /// @param title what it is about
    /// @param name the name that is proposed
    /// @return empty when the person chose none
    Optional<Path> toSave(String title, String name);

    /// Asks for a file that is there.
    ///
    /// @param title what it is about
    /// @return empty when the person chose none
    Optional<Path> toOpen(String title);

    /// Asks for several files that are there.
    ///
    /// @param title what it is about
    /// @return none when the person chose none
    default List<Path> toOpenSeveral(String title) {
        return toOpen(title).stream().toList();
    }
}
