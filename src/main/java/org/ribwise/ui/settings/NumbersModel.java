package org.ribwise.ui.settings;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.ribwise.domain.alarm.SafetyNumber;
import org.ribwise.domain.alarm.SafetyThresholds;

/// The numbers of the safety rules, while they are changed. A change is asked about before it holds.
public final class NumbersModel {

    private final Supplier<SafetyThresholds> now;
    private final Consumer<SafetyThresholds> keep;
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper(this, "changes");

    /// What became of a number that was written.
    public sealed interface Written {

        /// It is the one that holds.
        record Same() implements Written {}

        /// It is out of the range, or no whole number.
        record OutOfRange() implements Written {}

        /// Yellow would not begin below green.
        record ZonesCross() implements Written {}

        /// It can hold once the person says that their care team agreed.
        record Asks(int value) implements Written {}
    }

    /// @param now the numbers that hold
    /// @param keep keeps other numbers
    public NumbersModel(Supplier<SafetyThresholds> now, Consumer<SafetyThresholds> keep) {
        this.now = now;
        this.keep = keep;
    }

    /// Counts the changes.
    ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    int value(SafetyNumber number) {
        return now.get().of(number);
    }

    boolean isUsual(SafetyNumber number) {
        return value(number) == number.usual();
    }

    /// Looks at what was written; nothing changes.
    Written written(SafetyNumber number, String text) {
        Optional<Integer> value = whole(text);
        if (value.isEmpty() || value.get() < number.lowest() || value.get() > number.highest()) {
            return new Written.OutOfRange();
        }
        if (value.get() == value(number)) {
            return new Written.Same();
        }
        try {
            now.get().with(number, value.get());
        } catch (IllegalArgumentException zones) {
            return new Written.ZonesCross();
        }
        return new Written.Asks(value.get());
    }

    /// The person says that their care team agreed.
    ///
    /// @throws IllegalArgumentException if it cannot hold
    void agreed(SafetyNumber number, int value) {
        keep.accept(now.get().with(number, value));
        changes.set(changes.get() + 1);
    }

    boolean areAllUsual() {
        return now.get().equals(SafetyThresholds.USUAL);
    }

    /// The person says that their care team agreed: every number is as the reference says again.
    void allAsUsual() {
        keep.accept(SafetyThresholds.USUAL);
        changes.set(changes.get() + 1);
    }

    private static Optional<Integer> whole(String text) {
        try {
            return Optional.of(Integer.valueOf(text.strip()));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
