package org.ribwise.ui.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ribwise.domain.measure.Instrument;
import org.ribwise.domain.measure.MeasureResult;
import org.ribwise.domain.measure.MeasureResult.Activity;
import org.ribwise.domain.measure.MeasureResult.Strain;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.ui.measures.MeasureDraft.Lack;
import org.ribwise.ui.measures.MeasureDraft.Outcome;

/// What is answered becomes a result, or says what is missing.
class MeasureDraftTest {

    static Stream<MeasureResult> results() {
        return Stream.of(
                new MeasureResult.Mrc(3),
                new MeasureResult.RolandMorris(new TreeSet<>(List.of(1, 9, 24))),
                new MeasureResult.RolandMorris(new TreeSet<>()),
                new MeasureResult.Psfs(List.of(
                        new Activity("Stairs", Optional.of(new Nrs(4))), new Activity("Garden", Optional.empty()))),
                new MeasureResult.SitToStand(
                        21,
                        new Strain(
                                Optional.of(new Nrs(1)),
                                Optional.empty(),
                                Optional.of(new OxygenSaturation(96)),
                                Optional.empty()),
                        new Strain(
                                Optional.of(new Nrs(4)), Optional.of(new Nrs(5)), Optional.empty(), Optional.empty()),
                        Optional.of(new OxygenSaturation(91))),
                new MeasureResult.Total(Instrument.ACT, 19),
                new MeasureResult.Total(Instrument.ACQ, 1.29));
    }

    @ParameterizedTest
    @MethodSource("results")
    void aResultThatIsOpenedAndSavedUntouchedIsTheSame(MeasureResult result) {
        MeasureDraft draft = new MeasureDraft(result.instrument());
        draft.fill(result);
        assertThat(draft.outcome()).isEqualTo(new Outcome.Complete(result));
    }

    @ParameterizedTest
    @CsvSource({
        "CAT, 0",
        "CAT, 40",
        "ACT, 5",
        "ACT, 25",
        "ACQ, 0",
        "ACQ, 6",
        "ACQ, '1,29'",
        "ODI, 100",
        "SIT_TO_STAND, 0",
    })
    void aTotalInItsRangeIsKept(Instrument instrument, String typed) {
        MeasureDraft draft = new MeasureDraft(instrument);
        draft.number.set(typed);
        assertThat(draft.outcome()).isInstanceOf(Outcome.Complete.class);
    }

    @ParameterizedTest
    @CsvSource({
        "CAT, 41",
        "CAT, 7.5",
        "CAT, -1",
        "CAT, ''",
        "CAT, many",
        "ACT, 4",
        "ACT, 26",
        "ACQ, 6.1",
        "ODI, 101",
        "SIT_TO_STAND, 101",
        "CAT, 1e1",
    })
    void aTotalOutOfItsRangeIsRefusedAndStays(Instrument instrument, String typed) {
        MeasureDraft draft = new MeasureDraft(instrument);
        draft.number.set(typed);
        assertThat(draft.outcome()).isEqualTo(new Outcome.Incomplete(Lack.OUT_OF_RANGE));
        assertThat(draft.number.get()).isEqualTo(typed);
    }

    @Test
    void activitiesAreRememberedAndTheirRatingsAreNot() {
        MeasureDraft draft = new MeasureDraft(Instrument.PSFS);
        draft.remember(new MeasureResult.Psfs(List.of(new Activity("Stairs", Optional.of(new Nrs(4))))));
        assertThat(draft.outcome())
                .isEqualTo(new Outcome.Complete(
                        new MeasureResult.Psfs(List.of(new Activity("Stairs", Optional.empty())))));
    }

    @Test
    void withoutAnActivityOrAGradeNothingIsKept() {
        assertThat(new MeasureDraft(Instrument.PSFS).outcome()).isEqualTo(new Outcome.Incomplete(Lack.NO_ACTIVITY));
        assertThat(new MeasureDraft(Instrument.MRC).outcome()).isEqualTo(new Outcome.Incomplete(Lack.NO_GRADE));
        MeasureDraft sit = new MeasureDraft(Instrument.SIT_TO_STAND);
        sit.counted(12);
        sit.oxygen.set("101");
        assertThat(sit.outcome()).isEqualTo(new Outcome.Incomplete(Lack.OXYGEN_OUT_OF_RANGE));
    }
}
