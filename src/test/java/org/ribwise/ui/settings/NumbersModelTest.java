package org.ribwise.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribwise.domain.alarm.SafetyNumber;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.plan.ProgressionNumber;
import org.ribwise.domain.plan.ProgressionNumbers;
import org.ribwise.ui.settings.NumbersModel.Written;

class NumbersModelTest {

    private final List<SafetyThresholds> kept = new ArrayList<>(List.of(SafetyThresholds.USUAL));
    private final NumbersModel<SafetyNumber> model = new NumbersModel<>(new SafetyNumbers(kept::getLast, kept::add));

    @Test
    void whatIsWrittenHoldsOnlyAfterTheCareTeamAgreed() {
        assertThat(model.written(SafetyNumber.STOP_BREATHLESS_FROM, " 6 ")).isEqualTo(new Written.Asks(6));
        assertThat(kept).hasSize(1);

        model.agreed(SafetyNumber.STOP_BREATHLESS_FROM, 6);
        assertThat(kept.getLast().of(SafetyNumber.STOP_BREATHLESS_FROM)).isEqualTo(6);
        model.allAsUsual();
        assertThat(kept.getLast()).isEqualTo(SafetyThresholds.USUAL);
    }

    @ParameterizedTest
    @EnumSource(SafetyNumber.class)
    void outsideItsRangeNoNumberCanBeAsked(SafetyNumber number) {
        assertThat(model.written(number, "" + (number.lowest() - 1))).isEqualTo(new Written.OutOfRange());
        assertThat(model.written(number, "" + (number.highest() + 1))).isEqualTo(new Written.OutOfRange());
        assertThat(model.written(number, "" + number.usual())).isEqualTo(new Written.Same());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "seven", "6.5", "99999999999"})
    void whatIsNoWholeNumberIsOutOfRange(String text) {
        assertThat(model.written(SafetyNumber.STOP_PAIN_FROM, text)).isEqualTo(new Written.OutOfRange());
    }

    @Test
    void theTrafficLightsOfAPlanAreSetInTheSameWayAndStayInOrder() {
        List<ProgressionNumbers> steps = new ArrayList<>(List.of(ProgressionNumbers.USUAL));
        NumbersModel<ProgressionNumber> lights = new NumbersModel<>(new StepNumbers(steps::getLast, steps::add));
        assertThat(lights.written(ProgressionNumber.GREEN_PAIN_UP_TO, "4")).isEqualTo(new Written.Asks(4));
        lights.agreed(ProgressionNumber.RED_PAIN_FROM, 4);
        assertThat(lights.written(ProgressionNumber.GREEN_PAIN_UP_TO, "4")).isEqualTo(new Written.DoesNotGo());
        assertThat(steps.getLast().of(ProgressionNumber.RED_PAIN_FROM)).isEqualTo(4);
        lights.allAsUsual();
        assertThat(lights.areAllUsual()).isTrue();
    }

    @Test
    void yellowHasToBeginBelowGreen() {
        model.agreed(SafetyNumber.GREEN_FROM_PERCENT, 60);

        assertThat(model.written(SafetyNumber.YELLOW_FROM_PERCENT, "70")).isEqualTo(new Written.DoesNotGo());
    }
}
