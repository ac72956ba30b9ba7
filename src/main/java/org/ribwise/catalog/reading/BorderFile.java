package org.ribwise.catalog.reading;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/// JSON that crosses the border of the program, to a record and back: the same strict reading as for definitions, for
/// files of other kinds.
///
/// @param <R> the record that says what is in such a file; names and types are those of the file
/// @param schema name of its schema, the class-path resource `/schema/<name>.schema.json`
/// @param type the record's class
/// @param limits how much it may hold
public record BorderFile<R extends Record>(String schema, Class<R> type, JsonLimits limits) {

    private static final Schemas SCHEMAS = new Schemas();

    /// What a text says, unless anything is wrong with it.
    ///
    /// @param text the JSON text
    /// @param findings is told everything that is wrong
    public Optional<R> read(String text, Findings findings) {
        Optional<JsonNode> tree = StrictJson.tree(text, limits, findings);
        tree.ifPresent(found -> SCHEMAS.check(schema, found, findings));
        return findings.none()
                ? tree.flatMap(found -> StrictJson.bind(found, type, JsonPointer.empty(), findings))
                : Optional.empty();
    }

    /// What a text says that the program wrote and kept itself: it may have gaps that the schema, which is for files of
    /// others, does not allow.
    ///
    /// @param text the JSON text
    /// @param findings is told everything that is wrong
    public Optional<R> readOwn(String text, Findings findings) {
        return StrictJson.tree(text, limits, findings)
                .flatMap(found -> StrictJson.bind(found, type, JsonPointer.empty(), findings));
    }

    /// The text of a record, for people to read: two spaces an indent, line feeds on every system, a last line feed.
    /// What is `null` in the record is left out.
    public String text(R record) {
        return RecordText.of(record);
    }
}
