package org.ribwise.catalog.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ribwise.domain.exercise.DefinitionProblem.Reason;

/// Which names an object may have.
///
/// @param names the names themselves
/// @param patterns regular expressions of more names
record PropertyNames(List<String> names, List<String> patterns) {

    private static final int MOST_SLIPS = 2;

    /// The names of a schema that allows no others.
    static PropertyNames of(JsonNode schema) {
        if (!schema.path("additionalProperties").isBoolean()) {
            throw new IllegalStateException("additionalProperties: only false is understood");
        }
        return new PropertyNames(keys(schema.path("properties")), keys(schema.path("patternProperties")));
    }

    private static List<String> keys(JsonNode object) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    void check(JsonNode value, At at, List<Difference> found) {
        for (String name : keys(value)) {
            if (!allows(name)) {
                At place = at.property(name);
                found.add(nearest(name)
                        .map(near -> Difference.of(place, Reason.MISSPELT, name, near))
                        .orElseGet(() -> Difference.of(place, Reason.UNKNOWN_NAME, name, allowed(name))));
            }
        }
    }

    private boolean allows(String name) {
        return names.contains(name)
                || patterns.stream()
                        .anyMatch(pattern -> Patterns.of(pattern).matcher(name).find());
    }

    private String allowed(String name) {
        return names.isEmpty() ? String.join(", ", patterns) : Spelling.nearestFirst(name, names);
    }

    /// The name that was probably meant.
    private Optional<String> nearest(String name) {
        return names.stream()
                .filter(known -> Math.abs(known.length() - name.length()) <= MOST_SLIPS && known.length() > MOST_SLIPS)
                .filter(known -> Spelling.slips(known, name) <= MOST_SLIPS)
                .min((one, other) -> Integer.compare(Spelling.slips(one, name), Spelling.slips(other, name)));
    }
}
