package org.ribwise.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ribwise.domain.exercise.StretchExercise.Position;
import org.ribwise.ui.kit.Messages;

/// An entry in a few words: how long, where, which level.
final class EntryFacts {

    private EntryFacts() {}

    /// Each fact by itself, of what the person does.
    static List<String> done(LibraryEntry entry, Messages words) {
        return entry.done()
                .map(exercise -> facts(
                        entry,
                        exercise.positions(),
                        List.of(EntryLevel.of(exercise.card().level())),
                        words))
                .orElseGet(() -> of(entry, words));
    }

    /// Each fact by itself, of what the file says.
    private static List<String> of(LibraryEntry entry, Messages words) {
        return facts(entry, entry.traits(Position.class), entry.traits(EntryLevel.class), words);
    }

    private static List<String> facts(
            LibraryEntry entry, List<Position> positions, List<EntryLevel> levels, Messages words) {
        List<String> facts = new ArrayList<>();
        facts.add(words.get("library.minutes", entry.minutes()));
        facts.add(positions.stream().sorted().map(words::name).collect(Collectors.joining(", ")));
        levels.forEach(level -> facts.add(words.get("library.levelShort", level.number())));
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
