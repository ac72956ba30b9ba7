package org.ribwise.catalog;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// The parts of a tree in which nothing was found wrong yet. Rules that a schema cannot say are tried on these, so
/// that one look at a file tells all its problems, not only those of the schema.
final class Sections {

    private final JsonNode tree;
    private final Findings findings;

    Sections(JsonNode tree, Findings findings) {
        this.tree = tree;
        this.findings = findings;
    }

    Findings findings() {
        return findings;
    }

    /// The value at the pointer, if it is there and sound.
    <T> Optional<T> read(JsonPointer pointer, Class<T> type) {
        JsonNode node = tree.at(pointer);
        boolean sound = !node.isMissingNode() && findings.noneWithin(pointer);
        return sound ? StrictJson.bind(node, type, pointer, findings) : Optional.empty();
    }

    /// How many values an array has; 0 when there is no array.
    int size(JsonPointer pointer) {
        JsonNode node = tree.at(pointer);
        return node.isArray() ? node.size() : 0;
    }

    /// The sound values of an array by their index.
    <T> NavigableMap<Integer, T> list(JsonPointer pointer, Class<T> type) {
        NavigableMap<Integer, T> sound = new TreeMap<>();
        for (int i = 0; i < size(pointer); i++) {
            int index = i;
            read(pointer.appendIndex(i), type).ifPresent(value -> sound.put(index, value));
        }
        return sound;
    }

    /// Whether all values of an array are sound, so that rules about their order can be tried.
    boolean complete(JsonPointer pointer) {
        return tree.at(pointer).isArray() && findings.noneWithin(pointer);
    }
}
