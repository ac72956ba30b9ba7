package org.ribwise.ui.library;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// The words of an entry, made comparable: without accents, capitals and punctuation.
///
/// @param name the entry's name
/// @param places where it helps
/// @param rest everything else that is said of it
record SearchText(String name, String places, String rest) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST_WITH_PLURAL = 4;

    /// A text made comparable.
    static String folded(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return NO_LETTERS
                .matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /// The words to look for, each without the s of a plural.
    static List<String> wordsOf(String search) {
        String folded = folded(search);
        return folded.isEmpty()
                ? List.of()
                : List.of(folded.split(" ")).stream().map(SearchText::singular).toList();
    }

    private static String singular(String word) {
        boolean plural = word.length() >= SHORTEST_WITH_PLURAL && word.endsWith("s");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /// How well this fits, 0 best: every word in the name, every word in name or places, every word somewhere. Empty
    /// when a word is nowhere. The order of the words does not matter.
    OptionalInt rank(List<String> words) {
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
