package org.ribwise.export.pdf;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// Arabic letters have up to four shapes, by what stands beside them. Unicode has a letter of its own for each
/// (presentation forms A and B): a text of these needs no shaping when it is drawn.
final class ArabicForms {

    private static final Pattern ANY = Pattern.compile("[\\u0600-\\u06FF\\u0750-\\u077F]");
    private static final char LAM = '\u0644';

    /// How a letter is joined. The names are those that Unicode calls its shapes.
    private enum Form {
        ISOLATED,
        FINAL,
        INITIAL,
        MEDIAL
    }

    /// Filled the first time that somebody writes in Arabic.
    private static final class Shapes {

        private static final Map<String, Map<Form, String>> ALL = shapes();

        private Shapes() {}

        private static Map<String, Map<Form, String>> shapes() {
            Map<String, Map<Form, String>> shapes = new HashMap<>();
            for (char shape = '\uFB50'; shape <= '\uFBFF'; shape++) {
                put(shape, shapes);
            }
            for (char shape = '\uFE80'; shape <= '\uFEFC'; shape++) {
                put(shape, shapes);
            }
            return shapes;
        }

        private static void put(char shape, Map<String, Map<Form, String>> shapes) {
            String name = Objects.requireNonNullElse(Character.getName(shape), "");
            String letters = Normalizer.normalize(String.valueOf(shape), Normalizer.Form.NFKC);
            boolean lamAlef = letters.length() == 2 && letters.charAt(0) == LAM;
            for (Form form : Form.values()) {
                if (name.endsWith(form + " FORM") && (letters.length() == 1 || lamAlef) && Face.ARABIC.has(shape)) {
                    shapes.computeIfAbsent(letters, _ -> new EnumMap<>(Form.class))
                            .put(form, String.valueOf(shape));
                }
            }
        }
    }

    private ArabicForms() {}

    /// The text with each Arabic letter in the shape that its neighbours ask for.
    static String joined(String text) {
        return ANY.matcher(text).find() ? join(text) : text;
    }

    private static String join(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        boolean before = false;
        int at = 0;
        while (at < text.length()) {
            String letter = letterAt(text, at);
            at += letter.length();
            if (isMark(letter.charAt(0))) {
                joined.append(letter);
            } else {
                boolean after = joinsForward(letter) && joinsBackward(next(text, at));
                joined.append(shape(letter, before && joinsBackward(letter), after));
                before = joinsForward(letter);
            }
        }
        return joined.toString();
    }

    /// One letter, or two that are written as one.
    private static String letterAt(String text, int at) {
        String pair = text.substring(at, Math.min(text.length(), at + 2));
        return pair.length() == 2 && Shapes.ALL.containsKey(pair) ? pair : pair.substring(0, 1);
    }

    private static String shape(String letter, boolean before, boolean after) {
        Form form = before ? after ? Form.MEDIAL : Form.FINAL : after ? Form.INITIAL : Form.ISOLATED;
        return Shapes.ALL.getOrDefault(letter, Map.of()).getOrDefault(form, letter);
    }

    private static String next(String text, int from) {
        int at = from;
        while (at < text.length() && isMark(text.charAt(at))) {
            at++;
        }
        return text.substring(Math.min(at, text.length()), Math.min(at + 1, text.length()));
    }

    /// Points above and below: they join nothing and part nothing.
    private static boolean isMark(char letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static boolean joinsForward(String letter) {
        return isStroke(letter) || Shapes.ALL.getOrDefault(letter, Map.of()).containsKey(Form.INITIAL);
    }

    private static boolean joinsBackward(String letter) {
        return isStroke(letter) || Shapes.ALL.getOrDefault(letter, Map.of()).containsKey(Form.FINAL);
    }

    /// The line that words are lengthened with.
    private static boolean isStroke(String letter) {
        return letter.equals("\u0640");
    }
}
