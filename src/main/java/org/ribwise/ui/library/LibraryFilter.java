package org.ribwise.ui.library;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ribwise.ui.kit.SearchText;

/// What the person looks for.
///
/// Choices are constants of the enums that things are sorted by: where it helps, position, length, level,
/// kind. Of one enum any choice is enough; every enum with a choice has to be met.
///
/// @param search words as they were typed
/// What the person cannot begin is not among what is found, unless they ask to see it and why (clinical reference 5.7,
/// cases 2 and 3).
///
/// @param choices chosen constants; of several enums
/// @param unsuitable whether what cannot be begun is found, too
record LibraryFilter(String search, Set<Enum<?>> choices, boolean unsuitable) {

    /// Everything that can be begun is shown.
    static final LibraryFilter NONE = new LibraryFilter("", Set.of(), false);

    LibraryFilter {
        choices = Set.copyOf(choices);
    }

    LibraryFilter searching(String words) {
        return new LibraryFilter(words, choices, unsuitable);
    }

    LibraryFilter toggled(Enum<?> choice) {
        Set<Enum<?>> others = new HashSet<>(choices);
        if (!others.remove(choice)) {
            others.add(choice);
        }
        return new LibraryFilter(search, others, unsuitable);
    }

    LibraryFilter withoutChoices() {
        return new LibraryFilter(search, Set.of(), unsuitable);
    }

    LibraryFilter withUnsuitable(boolean found) {
        return new LibraryFilter(search, choices, found);
    }

    /// Only this choice of its enum, and all choices of the others.
    LibraryFilter withOnly(Enum<?> choice) {
        Set<Enum<?>> others = choices.stream()
                .filter(other -> other.getDeclaringClass() != choice.getDeclaringClass())
                .collect(Collectors.toSet());
        others.add(choice);
        return new LibraryFilter(search, others, unsuitable);
    }

    /// Finds the entries that meet all choices and hold all words. The words are made once, not for every
    /// entry.
    Predicate<LibraryEntry> finder() {
        List<String> words = SearchText.wordsOf(search);
        return entry -> (unsuitable || entry.suits().canBegin())
                && meetsChoices(entry)
                && entry.text().rank(words).isPresent();
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
