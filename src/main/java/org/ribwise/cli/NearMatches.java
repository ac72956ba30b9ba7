package org.ribwise.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Finds what a person may have meant.
final class NearMatches {

    private static final int MOST = 3;

    private NearMatches() {}

    /// Those of the known words that are near to what was typed, the nearest first; may be empty.
    ///
    /// @param typed what was typed
    /// @param known what there is
    static List<String> of(String typed, Collection<String> known) {
        // a third of the letters may differ: more is another word
        int farthest = Math.max(2, typed.length() / 3);
        return known.stream()
                .filter(word -> word.contains(typed) || distance(typed, word) <= farthest)
                .sorted(Comparator.comparingInt((String word) -> distance(typed, word))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    /// How many letters have to be put in, left out or changed (Levenshtein 1966).
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
