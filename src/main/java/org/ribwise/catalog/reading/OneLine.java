package org.ribwise.catalog.reading;

import java.util.regex.Pattern;

/// Text from elsewhere made fit for one line of a problem.
final class OneLine {

    private static final int LONGEST = 600;
    /// Blanks, line ends, and letters that cannot be seen or that turn the writing direction round.
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+");

    private OneLine() {}

    /// The text in one line of at most 600 letters.
    static String of(String text) {
        String line = GAP.matcher(text).replaceAll(" ").strip();
        return line.length() <= LONGEST ? line : shortened(line);
    }

    private static String shortened(String line) {
        int end = LONGEST - 1;
        // never half of a letter that takes two chars
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
