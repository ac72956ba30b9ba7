package org.ribwise.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ribwise.domain.exercise.StretchExercise.Position;
import org.ribwise.ui.kit.Messages;

/// An entry in a few words: how long, where, which level.
final class EntryFacts {

    private EntryFacts() {}

    /// Each fact by itself.
    static List<String> of(LibraryEntry entry, Messages words) {
        List<String> facts = new ArrayList<>();
        facts.add(words.get("library.minutes", entry.minutes()));
        facts.add(entry.traits(Position.class).stream().map(words::name).collect(Collectors.joining(", ")));
        entry.traits(EntryLevel.class).forEach(level -> facts.add(words.get("library.levelShort", level.number())));
        return facts;
    }

    /// What it is and how long, then where and which level: two lines.
    static String lines(LibraryEntry entry, Messages words) {
        List<String> facts = new ArrayList<>(of(entry, words));
        facts.addFirst(words.name(entry.kind()));
        int half = facts.size() - 2;
        return String.join(" · ", facts.subList(0, half)) + "\n"
                + String.join(" · ", facts.subList(half, facts.size()));
    }
}
