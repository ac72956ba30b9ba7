package org.ribwise.catalog.reading;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// The parts of a tree in which nothing was found wrong yet. Rules that a schema cannot say are tried on these, so
/// that one look at a file tells all its problems, not only those of the schema.
public final class Sections {

    private final JsonNode tree;
    private final Findings findings;

    /// @param tree all of a file
    /// @param findings what was found wrong with it so far
    public Sections(JsonNode tree, Findings findings) {
        this.tree = tree;
        this.findings = findings;
    }

    /// What was found wrong so far.
    public Findings findings() {
        return findings;
    }

    /// The value at the pointer, if it is there and sound.
    public <T> Optional<T> read(JsonPointer pointer, Class<T> type) {
        return sound(pointer) ? StrictJson.bind(tree.at(pointer), type, pointer, findings) : Optional.empty();
    }

    /// Where the value at the pointer begins.
    public Place place(JsonPointer pointer) {
        return findings.place(pointer);
    }

    /// How many values an array has; 0 when there is no array.
    public int size(JsonPointer pointer) {
        JsonNode node = tree.at(pointer);
        return node.isArray() ? node.size() : 0;
    }

    /// The sound values of an array by their index.
    public <T> NavigableMap<Integer, T> list(JsonPointer pointer, Class<T> type) {
        NavigableMap<Integer, T> sound = new TreeMap<>();
        for (int i = 0; i < size(pointer); i++) {
            int index = i;
            read(pointer.appendIndex(i), type).ifPresent(value -> sound.put(index, value));
        }
        return sound;
    }

    /// Whether all values of an array are sound, so that rules about their order can be tried.
    public boolean complete(JsonPointer pointer) {
        return tree.at(pointer).isArray() && sound(pointer);
    }

    /// Whether the value is there and nothing is wrong with it.
    public boolean sound(JsonPointer pointer) {
        return !tree.at(pointer).isMissingNode() && findings.noneWithin(pointer);
    }
}
