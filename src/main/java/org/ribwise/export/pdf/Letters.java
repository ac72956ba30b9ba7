package org.ribwise.export.pdf;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.stream.Stream;

/// Text as it can be printed: every letter that is left has a shape.
final class Letters {

    /// Stands for a letter that no face has.
    static final String MISSING = "?";

    private static final int LEFT_TO_RIGHT_MARK = 0x200E;
    private static final int RIGHT_TO_LEFT_MARK = 0x200F;

    private Letters() {}

    /// The text with Arabic letters joined, and with a plain sign for every letter that no face has. What only joins or
    /// colours other signs, as in some emoji, is left out; what says the direction stays.
    static String readable(String text) {
        String whole = ArabicForms.joined(Normalizer.normalize(text, Normalizer.Form.NFC));
        StringBuilder readable = new StringBuilder(whole.length());
        whole.codePoints().filter(letter -> !isInvisible(letter)).forEach(letter -> {
            if (Character.isWhitespace(letter)) {
                readable.append(' ');
            } else if (Stream.of(Face.values()).anyMatch(face -> face.has(letter))) {
                readable.appendCodePoint(letter);
            } else {
                readable.append(MISSING);
            }
        });
        return readable.toString();
    }

    /// Whether some letter of a text has to be replaced.
    static boolean lacks(String text) {
        return readable(text)
                        .chars()
                        .filter(letter -> letter == MISSING.charAt(0))
                        .count()
                > text.chars().filter(letter -> letter == MISSING.charAt(0)).count();
    }

    /// Whether a text begins from the right.
    static boolean isRightToLeft(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /// A text that does not pull what stands beside it to its side.
    static String apart(String text) {
        return isRightToLeft(text) ? text + Character.toString(LEFT_TO_RIGHT_MARK) : text;
    }

    private static boolean isInvisible(int letter) {
        int type = Character.getType(letter);
        boolean control = type == Character.CONTROL && !Character.isWhitespace(letter);
        boolean format = type == Character.FORMAT && letter != LEFT_TO_RIGHT_MARK && letter != RIGHT_TO_LEFT_MARK;
        return control || format || isVariationSelector(letter) || isSkinTone(letter);
    }

    private static boolean isVariationSelector(int letter) {
        return letter >= 0xFE00 && letter <= 0xFE0F;
    }

    private static boolean isSkinTone(int letter) {
        return letter >= 0x1F3FB && letter <= 0x1F3FF;
    }
}
