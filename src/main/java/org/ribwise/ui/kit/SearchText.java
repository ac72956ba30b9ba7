package org.ribwise.ui.kit;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.ribwise.domain.text.Folded;

/// The words of an entry, made comparable: without accents, capitals and punctuation.
///
/// @param name the entry's name
/// @param places where it helps
/// @param rest everything else that is said of it
public record SearchText(String name, String places, String rest) {

    private static final int SHORTEST_WITH_PLURAL = 4;

    /// What people type beside what they look for: everything here is about sore and stiff places.
    private static final Set<String> PASSED_OVER = Set.of(
            "a",
            "ache",
            "achy",
            "and",
            "for",
            "hurt",
            "in",
            "my",
            "of",
            "pain",
            "painful",
            "sore",
            "stiff",
            "stiffness",
            "the",
            "tight",
            "with");

    /// The words to look for, each without the s of a plural. Words such as "stiff" and "pain" are passed over, unless
    /// there is nothing else.
    public static List<String> wordsOf(String search) {
        String folded = Folded.of(search);
        if (folded.isEmpty()) {
            return List.of();
        }
        List<String> words =
                Stream.of(folded.split(" ", -1)).map(SearchText::singular).toList();
        List<String> telling =
                words.stream().filter(word -> !PASSED_OVER.contains(word)).toList();
        return telling.isEmpty() ? words : telling;
    }

    private static String singular(String word) {
        boolean plural = word.length() >= SHORTEST_WITH_PLURAL && word.endsWith("s");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /// How well this fits, 0 best: every word in the name, every word in name or places, every word
    /// somewhere. Empty when a word is nowhere. The order of the words does not matter.
    public OptionalInt rank(List<String> words) {
        if (allIn(words, name)) {
            return OptionalInt.of(0);
        }
        if (allIn(words, name + " " + places)) {
            return OptionalInt.of(1);
        }
        return allIn(words, name + " " + places + " " + rest) ? OptionalInt.of(2) : OptionalInt.empty();
    }

    private static boolean allIn(List<String> words, String text) {
        return words.stream().allMatch(text::contains);
    }
}
