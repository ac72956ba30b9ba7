package org.ribwise.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ribwise.domain.alarm.SafetyNumber;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.ui.kit.Messages;

/// The numbers of the safety rules.
///
/// @param now those that hold
/// @param keep keeps others
public record SafetyNumbers(Supplier<SafetyThresholds> now, Consumer<SafetyThresholds> keep)
        implements Numbers<SafetyNumber> {

    @Override
    public List<SafetyNumber> all() {
        return List.of(SafetyNumber.values());
    }

    @Override
    public Bounds bounds(SafetyNumber number) {
        return new Bounds(number.usual(), number.lowest(), number.highest(), number.needsSignOff());
    }

    @Override
    public int value(SafetyNumber number) {
        return now.get().of(number);
    }

    @Override
    public boolean goesWithTheOthers(SafetyNumber number, int value) {
        try {
            now.get().with(number, value);
            return true;
        } catch (IllegalArgumentException zonesCross) {
            return false;
        }
    }

    @Override
    public void keep(SafetyNumber number, int value) {
        keep.accept(now.get().with(number, value));
    }

    @Override
    public void keepUsual() {
        keep.accept(SafetyThresholds.USUAL);
    }

    @Override
    public String doesNotGo(Messages words, int holds) {
        return words.get("settings.numberCross", holds);
    }
}
