package org.ribwise.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ribwise.domain.plan.ProgressionNumber;
import org.ribwise.domain.plan.ProgressionNumbers;
import org.ribwise.ui.kit.Messages;

/// The numbers of the rules for steps up and down in a plan. All are proposals of the reference, because clinics use
/// different traffic lights (clinical reference 3.5).
///
/// @param now those that hold
/// @param keep keeps others
public record StepNumbers(Supplier<ProgressionNumbers> now, Consumer<ProgressionNumbers> keep)
        implements Numbers<ProgressionNumber> {

    @Override
    public List<ProgressionNumber> all() {
        return List.of(ProgressionNumber.values());
    }

    @Override
    public Bounds bounds(ProgressionNumber number) {
        return new Bounds(number.usual(), number.lowest(), number.highest(), true);
    }

    @Override
    public int value(ProgressionNumber number) {
        return now.get().of(number);
    }

    @Override
    public boolean goesWithTheOthers(ProgressionNumber number, int value) {
        try {
            now.get().with(number, value);
            return true;
        } catch (IllegalArgumentException outOfOrder) {
            return false;
        }
    }

    @Override
    public void keep(ProgressionNumber number, int value) {
        keep.accept(now.get().with(number, value));
    }

    @Override
    public void keepUsual() {
        keep.accept(ProgressionNumbers.USUAL);
    }

    @Override
    public String doesNotGo(Messages words, int holds) {
        return words.get("settings.stepCross", holds);
    }
}
