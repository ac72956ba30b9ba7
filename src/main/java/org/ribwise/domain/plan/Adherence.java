package org.ribwise.domain.plan;

import java.util.OptionalInt;

/// How much of what was asked for was done. A week's exercise counts in its week, also on another day of it.
///
/// @param asked how often the plan asked for it; days off with an excuse are not asked for
/// @param done how often of these it was done, at most `asked`
/// @param excusedDays days on which it would have been asked for without the excuse
public record Adherence(int asked, int done, int excusedDays) {

    /// Nothing was asked for.
    public static final Adherence NOTHING = new Adherence(0, 0, 0);

    private static final double WHOLE_PERCENT = 100;

    /// @throws IllegalArgumentException if the numbers do not fit
    public Adherence {
        if (done < 0 || asked < done || excusedDays < 0) {
            throw new IllegalArgumentException(done + " of " + asked + ", " + excusedDays + " excused");
        }
    }

    /// Both together. Excused days of several exercises are the same days: the larger number is kept.
    public Adherence plus(Adherence other) {
        return new Adherence(asked + other.asked, done + other.done, Math.max(excusedDays, other.excusedDays));
    }

    /// Done of asked, percent, rounded; empty when nothing was asked for, which is not 0 %.
    public OptionalInt percent() {
        return asked == 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.round(done * WHOLE_PERCENT / asked));
    }
}
