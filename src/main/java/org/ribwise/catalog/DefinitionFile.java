package org.ribwise.catalog;

import java.nio.file.Path;

/// A file that should hold one definition.
///
/// @param kind kind of its folder
/// @param path where it is
/// @param name path relative to the folder of definitions, with forward slashes
record DefinitionFile(DefinitionKind kind, Path path, String name) {

    /// End of the name of a definition file.
    static final String EXTENSION = ".json";

    /// The file's own name without `.json`: what its id must be.
    String stem() {
        String own = name.substring(name.lastIndexOf('/') + 1);
        return own.substring(0, own.length() - EXTENSION.length());
    }
}
