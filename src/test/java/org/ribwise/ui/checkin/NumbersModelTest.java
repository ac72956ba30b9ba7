package org.ribwise.ui.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.measure.PeakFlow;
import org.ribwise.domain.measure.PeakFlowZone;
import org.ribwise.domain.measure.PersonalBest;
import org.ribwise.ui.checkin.NumbersModel.Field;

/// Peak flow, oxygen saturation and pulse as they are written (clinical reference 4.4 and 5.7, case 9).
class NumbersModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final PersonalBest BEST = new PersonalBest(new PeakFlow(400), LocalDate.of(2026, 3, 1));

    private final NumbersModel model =
            new NumbersModel(new KnownBest(Optional.of(BEST), SafetyThresholds.USUAL.zones(), TODAY));

    private void write(Field field, String text) {
        model.text(field).set(text);
    }

    @Test
    void whatIsLeftOutIsMissingAndFits() {
        assertThat(model.fits()).isTrue();
        assertThat(model.peakFlow()).isEmpty();
        assertThat(model.oxygen()).isEmpty();
        assertThat(model.pulse()).isEmpty();
        assertThat(model.zone()).isEmpty();
    }

    @Test
    void threeBlowsAreKeptAndTheBestCounts() {
        write(Field.BLOW_1, "280");
        write(Field.BLOW_2, " 330 ");
        write(Field.BLOW_3, "310");

        assertThat(model.peakFlow().orElseThrow().blows())
                .isEqualTo(List.of(new PeakFlow(280), new PeakFlow(330), new PeakFlow(310)));
        assertThat(model.peakFlow().orElseThrow().best()).isEqualTo(new PeakFlow(330));
    }

    @ParameterizedTest
    @CsvSource({"320,GREEN", "319,YELLOW", "200,YELLOW", "199,RED"})
    void theZoneComesFromTheShareOfThePersonalBest(String blown, PeakFlowZone zone) {
        write(Field.BLOW_2, blown);

        assertThat(model.zone()).contains(zone);
    }

    @Test
    void withoutAPersonalBestOrWithAnOldOneThereIsNoZone() {
        NumbersModel none = new NumbersModel(KnownBest.none(TODAY));
        none.text(Field.BLOW_1).set("300");
        assertThat(none.peakFlow()).isPresent();
        assertThat(none.zone()).isEmpty();

        PersonalBest old =
                new PersonalBest(new PeakFlow(400), TODAY.minusMonths(12).minusDays(1));
        NumbersModel late = new NumbersModel(new KnownBest(Optional.of(old), SafetyThresholds.USUAL.zones(), TODAY));
        late.text(Field.BLOW_1).set("300");
        assertThat(late.zone()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"BLOW_1,49,50", "BLOW_3,901,900", "OXYGEN,49,50", "OXYGEN,101,100", "PULSE,29,30", "PULSE,221,220"})
    void whatIsOutOfRangeDoesNotFitAndTheLimitDoes(Field field, String outside, String limit) {
        write(field, outside);
        assertThat(model.fits(field)).isFalse();
        assertThat(model.fits()).isFalse();
        write(field, limit);
        assertThat(model.fits()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"96.5", "-96", "many", "9 6", "99999999999", "٩٦"})
    void onlyWholeNumbersFitAndWhatWasWrittenStays(String written) {
        write(Field.OXYGEN, written);

        assertThat(model.fits(Field.OXYGEN)).isFalse();
        assertThat(model.oxygen()).isEmpty();
        assertThat(model.text(Field.OXYGEN).get()).isEqualTo(written);
    }
}
