package org.ribwise.catalog.reading;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.ribwise.domain.exercise.DefinitionProblem.Reason;

/// Something in which a tree differs from its schema.
///
/// @param pointer which value
/// @param reason what is wrong with it
/// @param details what was found, then what is allowed
record Difference(JsonPointer pointer, Reason reason, List<String> details) {

    private static final int LONGEST_SHOWN = 60;

    static Difference of(At at, Reason reason, String... details) {
        return new Difference(at.pointer(), reason, List.of(details));
    }

    /// A value in a few letters.
    static String shown(JsonNode value) {
        if (value.isObject()) {
            return "{…}";
        }
        if (value.isArray()) {
            return "[…]";
        }
        String text = value.asText();
        String shortened = text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
        return value.isTextual() ? "\"" + shortened + "\"" : shortened;
    }
}
