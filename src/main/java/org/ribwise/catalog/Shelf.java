package org.ribwise.catalog;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ribwise.catalog.reading.Findings;
import org.ribwise.domain.exercise.DefinitionProblem.Reason;
import org.ribwise.domain.exercise.ExerciseId;

/// Definitions of one kind that could be read, sorted by id; of two with the same id the first stays.
///
/// @param <T> what they define
final class Shelf<T> {

    private static final JsonPointer ID = JsonPointer.compile("/id");

    private final Map<ExerciseId, T> byId = new TreeMap<>();
    private final Map<ExerciseId, String> files = new TreeMap<>();

    void put(ExerciseId id, T definition, Findings findings) {
        String first = files.putIfAbsent(id, findings.file());
        if (first == null) {
            byId.put(id, definition);
        } else {
            findings.add(ID, Reason.DUPLICATE_ID, id.value(), first);
        }
    }

    Optional<T> find(ExerciseId id) {
        return Optional.ofNullable(byId.get(id));
    }

    List<T> sorted() {
        return new ArrayList<>(byId.values());
    }
}
