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
                        .orElseGet(() -> Difference.of(place, Reason.UNKNOWN_NAME, name, allowed())));
            }
        }
    }

    private boolean allows(String name) {
        return names.contains(name)
                || patterns.stream()
                        .anyMatch(pattern -> Patterns.of(pattern).matcher(name).find());
    }

    private String allowed() {
        return String.join(", ", names.isEmpty() ? patterns : names);
    }

    /// The name that was probably meant.
    private Optional<String> nearest(String name) {
        return names.stream()
                .filter(known -> Math.abs(known.length() - name.length()) <= MOST_SLIPS && known.length() > MOST_SLIPS)
                .filter(known -> slips(known, name) <= MOST_SLIPS)
                .min((one, other) -> Integer.compare(slips(one, name), slips(other, name)));
    }

    /// How many letters must be added, left out or changed (Levenshtein's distance).
    private static int slips(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[other.length()];
    }
}
