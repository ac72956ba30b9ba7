package org.ribwise.ui.settings;

import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// Numbers of one kind, while they are changed. A change is asked about before it holds.
///
/// @param <N> which numbers
public final class NumbersModel<N extends Enum<N>> {

    private final Numbers<N> numbers;
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper(this, "changes");

    /// What became of a number that was written.
    public sealed interface Written {

        /// It is the one that holds.
        record Same() implements Written {}

        /// It is out of the range, or no whole number.
        record OutOfRange() implements Written {}

        /// It does not go with the others: yellow would not begin below green, for instance.
        record DoesNotGo() implements Written {}

        /// It can hold once the person says that their care team agreed.
        record Asks(int value) implements Written {}
    }

    /// @param numbers which, and what holds
    public NumbersModel(Numbers<N> numbers) {
        this.numbers = numbers;
    }

    Numbers<N> numbers() {
        return numbers;
    }

    /// Counts the changes.
    ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    int value(N number) {
        return numbers.value(number);
    }

    boolean isUsual(N number) {
        return value(number) == numbers.bounds(number).usual();
    }

    /// Looks at what was written; nothing changes.
    Written written(N number, String text) {
        Optional<Integer> value = whole(text);
        Numbers.Bounds bounds = numbers.bounds(number);
        if (value.isEmpty() || value.get() < bounds.lowest() || value.get() > bounds.highest()) {
            return new Written.OutOfRange();
        }
        if (value.get() == value(number)) {
            return new Written.Same();
        }
        return numbers.goesWithTheOthers(number, value.get()) ? new Written.Asks(value.get()) : new Written.DoesNotGo();
    }

    /// The person says that their care team agreed.
    ///
    /// @throws IllegalArgumentException if it cannot hold
    void agreed(N number, int value) {
        numbers.keep(number, value);
        changes.set(changes.get() + 1);
    }

    boolean areAllUsual() {
        return numbers.all().stream().allMatch(this::isUsual);
    }

    /// The person says that their care team agreed: every number is as the reference says again.
    void allAsUsual() {
        numbers.keepUsual();
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
