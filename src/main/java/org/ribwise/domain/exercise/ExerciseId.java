package org.ribwise.domain.exercise;

import java.util.regex.Pattern;

/// Stable name of an exercise or routine, for instance `br-control`, `st-cat-cow` or `rt-chair-calm-short`.
///
/// @param value two letters, a dash, then words of small letters and digits with dashes; at most 60 characters
public record ExerciseId(String value) implements Comparable<ExerciseId> {

    private static final Pattern FORM = Pattern.compile("[a-z]{2}(-[a-z0-9]+)+");
    private static final int LONGEST = 60;

    /// @throws IllegalArgumentException if the value does not have that form
    public ExerciseId {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an exercise id: " + value);
        }
    }

    @Override
    public int compareTo(ExerciseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
