package org.ribwise.domain.text;

import java.text.Normalizer;

/// Text made comparable, for searches and for orders: without accents, capitals and punctuation.
public final class Folded {

    private static final int ASCII = 128;

    private Folded() {}

    /// A text made comparable: words in small letters with one blank between them.
    public static String of(String text) {
        boolean plain = text.chars().allMatch(letter -> letter < ASCII);
        StringBuilder folded = new StringBuilder(text.length());
        (plain ? text : Normalizer.normalize(text, Normalizer.Form.NFKD))
                .codePoints()
                .forEach(letter -> add(letter, folded));
        int length = folded.length();
        return length > 0 && folded.charAt(length - 1) == ' ' ? folded.substring(0, length - 1) : folded.toString();
    }

    /// By hand, a letter at a time: a list of thousands is folded before it is shown.
    private static void add(int letter, StringBuilder folded) {
        if (isLetterOrNumber(letter)) {
            folded.appendCodePoint(Character.toLowerCase(letter));
        } else if (!isMark(letter) && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }

    private static boolean isLetterOrNumber(int letter) {
        return Character.isLetterOrDigit(letter)
                || Character.getType(letter) == Character.LETTER_NUMBER
                || Character.getType(letter) == Character.OTHER_NUMBER;
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
