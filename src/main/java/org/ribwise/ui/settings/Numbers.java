package org.ribwise.ui.settings;

import java.util.List;
import org.ribwise.ui.kit.Messages;

/// One kind of numbers that a person can set, with what holds now.
///
/// @param <N> which numbers
public interface Numbers<N extends Enum<N>> {

    /// All of them, in the order in which they are shown.
    List<N> all();

    /// What is usual, and from where to where a number can be set.
    ///
    /// @param usual the default
    /// @param lowest lowest value
    /// @param highest highest value
    /// @param needsSignOff whether the default needs a physiotherapist's sign-off
    record Bounds(int usual, int lowest, int highest, boolean needsSignOff) {}

    /// The bounds of a number.
    Bounds bounds(N number);

    /// What holds.
    int value(N number);

    /// Whether a value goes with the other numbers.
    boolean goesWithTheOthers(N number, int value);

    /// Keeps a value.
    void keep(N number, int value);

    /// Keeps every number as usual.
    void keepUsual();

    /// Says that a value does not go with the others.
    ///
    /// @param holds the value that still holds
    String doesNotGo(Messages words, int holds);
}
