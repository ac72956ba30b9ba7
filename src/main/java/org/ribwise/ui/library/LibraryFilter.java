package org.ribwise.ui.library;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/// What the person looks for.
///
/// Choices are constants of the enums that things are sorted by: where it helps, position, length, level, kind. Of
/// one enum any choice is enough; every enum with a choice has to be met.
///
/// @param search words as they were typed
/// @param choices chosen constants; of several enums
record LibraryFilter(String search, Set<Enum<?>> choices) {

    /// Everything is shown.
    static final LibraryFilter NONE = new LibraryFilter("", Set.of());

    LibraryFilter {
        choices = Set.copyOf(choices);
    }

    LibraryFilter searching(String words) {
        return new LibraryFilter(words, choices);
    }

    LibraryFilter toggled(Enum<?> choice) {
        Set<Enum<?>> others = new HashSet<>(choices);
        if (!others.remove(choice)) {
            others.add(choice);
        }
        return new LibraryFilter(search, others);
    }

    LibraryFilter withoutChoices() {
        return new LibraryFilter(search, Set.of());
    }

    /// Only this choice of its enum, and all choices of the others.
    LibraryFilter withOnly(Enum<?> choice) {
        Set<Enum<?>> others = choices.stream()
                .filter(other -> other.getDeclaringClass() != choice.getDeclaringClass())
                .collect(Collectors.toSet());
        others.add(choice);
        return new LibraryFilter(search, others);
    }

    /// Whether an entry meets all choices and holds all words.
    boolean finds(LibraryEntry entry) {
        return meetsChoices(entry)
                && entry.text().rank(SearchText.wordsOf(search)).isPresent();
    }

    private boolean meetsChoices(LibraryEntry entry) {
        return choices.stream()
                .map(Enum::getDeclaringClass)
                .distinct()
                .allMatch(sort -> choices.stream()
                        .filter(choice -> choice.getDeclaringClass() == sort)
                        .anyMatch(entry.traits()::contains));
    }
}
