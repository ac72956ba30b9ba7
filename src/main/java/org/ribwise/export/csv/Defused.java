package org.ribwise.export.csv;

/// Text that a spreadsheet must not take for a formula. A text that begins like one gets an apostrophe in front, and so
/// does a text that begins with an apostrophe: then a reader gets every text back as it was by taking one apostrophe
/// away where there is one.
final class Defused {

    private static final char MARK = '\'';

    /// What a formula begins with, also in the wide letters of East Asian keyboards.
    private static final String BEGINNINGS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private Defused() {}

    static String text(String text) {
        return isSuspicious(text) ? MARK + text : text;
    }

    private static boolean isSuspicious(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        if (first > '@' && first < '\u0080') {
            return false;
        }
        if (first == MARK || first == '\t' || first == '\r' || first == '\n') {
            return true;
        }
        // some spreadsheets take blanks and what is invisible away first
        int visible = 0;
        while (visible < text.length() && isInvisible(text.charAt(visible))) {
            visible++;
        }
        return visible < text.length() && BEGINNINGS.indexOf(text.charAt(visible)) >= 0;
    }

    private static boolean isInvisible(char letter) {
        return letter <= ' '
                || Character.isISOControl(letter)
                || Character.isSpaceChar(letter)
                || Character.getType(letter) == Character.FORMAT;
    }
}
