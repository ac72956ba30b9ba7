package org.ribwise.domain.plan;

/// Words that people write into a plan: within a length, on one line or several, and nothing in them that is no
/// text. They come from files of others, so they are checked before anything shows them.
final class PlanText {

    private PlanText() {}

    /// A name or title, on one line.
    ///
    /// @throws IllegalArgumentException if it is blank, too long, or not one line of text
    static void requireName(String text, int longest, String what) {
        requireLine(text, longest, what);
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " is blank");
        }
    }

    /// One line, or nothing.
    ///
    /// @throws IllegalArgumentException if it is too long or not one line of text
    static void requireLine(String text, int longest, String what) {
        requireText(text, longest, what);
        if (text.indexOf('\n') >= 0) {
            throw new IllegalArgumentException(what + " has several lines");
        }
    }

    /// Several lines, or nothing.
    ///
    /// @throws IllegalArgumentException if it is too long or has control characters
    static void requireText(String text, int longest, String what) {
        if (text.length() > longest) {
            throw new IllegalArgumentException(what + " of " + text.length() + " characters, at most " + longest);
        }
        if (text.codePoints().anyMatch(PlanText::isNoText)) {
            throw new IllegalArgumentException(what + " has characters that are no text");
        }
    }

    /// Control characters, halves of characters, and marks that turn the direction of reading: with those a name
    /// can be made to look like another.
    private static boolean isNoText(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint != '\n';
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
            default -> isDirectionMark(codePoint);
        };
    }

    private static boolean isDirectionMark(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
