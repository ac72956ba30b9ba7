package org.ribwise.catalog.reading;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/// One kind of definition file: everything that the program must know to read it. A new kind is a package with one of
/// these, a schema beside the others, and one line in `catalog.Kinds`.
///
/// @param <T> what one file defines
public interface DefinitionKind<T> {

    /// What its files say under `kind`; its schema is the class-path resource `/schema/<name>.schema.json`.
    String name();

    /// Folder of its files below the folder of definitions.
    String folder();

    /// Finds what the schema cannot say.
    void check(Sections sections);

    /// The definition of a tree with which nothing is wrong.
    Optional<T> translate(JsonNode tree, Findings findings);

    /// The tree of a file as the border record of its kind.
    static <R> Optional<R> bind(JsonNode tree, Class<R> type, Findings findings) {
        return StrictJson.bind(tree, type, JsonPointer.empty(), findings);
    }
}
