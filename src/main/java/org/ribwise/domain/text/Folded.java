package org.ribwise.domain.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text made comparable, for searches and for orders: without accents, capitals and punctuation.
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folded() {}

    /// A text made comparable: words in small letters with one blank between them.
    public static String of(String text) {
        String plain = text.chars().allMatch(letter -> letter < 128)
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll("");
        return NO_LETTERS
                .matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
