package org.ribwise.catalog.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/// How near two names are to each other.
public final class Spelling {

    private Spelling() {}

    /// The allowed names as a list in words, those that were most likely meant first.
    ///
    /// @param written what the file says
    /// @param allowed what it may say
    public static String nearestFirst(String written, Collection<String> allowed) {
        return allowed.stream()
                .sorted(Comparator.comparingInt(name -> slips(name, written)))
                .collect(Collectors.joining(", "));
    }

    /// How many letters must be added, left out or changed (Levenshtein's distance).
    static int slips(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[other.length()];
    }
}
