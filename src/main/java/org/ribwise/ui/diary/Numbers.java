package org.ribwise.ui.diary;

import java.util.Optional;

/// Reads numbers that a person has typed.
final class Numbers {

    private static final int MOST_DIGITS = 6;

    private Numbers() {}

    /// A whole number in a range; empty when it is none.
    static Optional<Integer> whole(String text, int least, int most) {
        String digits = text.strip();
        boolean number = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(Character::isDigit);
        return Optional.of(digits)
                .filter(typed -> number)
                .map(Integer::valueOf)
                .filter(value -> value >= least && value <= most);
    }
}
