package org.ribwise.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribwise.domain.measure.AsthmaCheck.Control;
import org.ribwise.domain.measure.MeasureResult.Activity;

/// Ranges, scoring and the change that matters, written from clinical reference 4.1 by hand.
class MeasureResultTest {

    @ParameterizedTest
    @CsvSource({
        "MRC, 1, 5, LOWER, 1",
        "RMDQ_24, 0, 24, LOWER, 5",
        "PSFS, 0, 10, HIGHER, 2",
        "CAT, 0, 40, LOWER, 2",
        "ACT, 5, 25, HIGHER, 3",
        "ACQ, 0, 6, LOWER, 0.5",
        "ODI, 0, 100, LOWER, 10",
    })
    void rangeDirectionAndMeaningfulChangeAreThoseOfTheReference(
            Instrument instrument, double lowest, double highest, Instrument.Better better, double change) {
        assertThat(instrument.lowest()).isEqualTo(lowest);
        assertThat(instrument.highest()).isEqualTo(highest);
        assertThat(instrument.better()).isEqualTo(better);
        assertThat(instrument.meaningfulChange().points()).isEqualTo(change);
        assertThat(instrument.meaningfulChange().source()).isNotBlank();
        assertThat(instrument.allows(lowest) && instrument.allows(highest)).isTrue();
        assertThat(instrument.allows(lowest - 1) || instrument.allows(highest + 1))
                .isFalse();
        assertThat(Instrument.of(instrument.id(), instrument.version())).contains(instrument);
    }

    @Test
    void sitToStandMattersFromThreeRepetitions() {
        assertThat(Instrument.SIT_TO_STAND.matters(20, 22)).isFalse();
        assertThat(Instrument.SIT_TO_STAND.matters(20, 23)).isTrue();
    }

    @Test
    void rolandMorrisMattersFromFivePointsOrThirtyPercent() {
        assertThat(Instrument.RMDQ_24.matters(20, 16)).isFalse();
        assertThat(Instrument.RMDQ_24.matters(20, 15)).isTrue();
        assertThat(Instrument.RMDQ_24.matters(10, 7)).isTrue();
        assertThat(Instrument.RMDQ_24.matters(0, 4)).isFalse();
    }

    @Test
    void rolandMorrisCountsTheSentencesThatApply() {
        assertThat(roland(1, 5, 24).value()).hasValue(3);
        assertThat(roland().value()).hasValue(0);
        assertThat(roland(IntStream.rangeClosed(1, 24).toArray()).value()).hasValue(24);
        assertThatThrownBy(() -> roland(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> roland(25)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theModifiedMrcGradeIsOneLess() {
        assertThat(new MeasureResult.Mrc(1).modifiedGrade()).isZero();
        assertThat(new MeasureResult.Mrc(5).modifiedGrade()).isEqualTo(4);
        assertThatThrownBy(() -> new MeasureResult.Mrc(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MeasureResult.Mrc(6)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePsfsIsTheMeanOfThreeToFiveActivitiesThatWereAllRated() {
        assertThat(psfs(4, 5, 9).value()).isEqualTo(OptionalDouble.of(6));
        assertThat(psfs(4, 5).value()).isEmpty();
        assertThat(psfs(4, 5, null).value()).as("missing is not 0").isEmpty();
        assertThatThrownBy(() -> psfs(1, 2, 3, 4, 5, 6)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyLicensedInstrumentsAreEnteredAsTotals() {
        assertThat(new MeasureResult.Total(Instrument.ACQ, 0.83).value()).hasValue(0.83);
        assertThatThrownBy(() -> new MeasureResult.Total(Instrument.ACT, 4))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MeasureResult.Total(Instrument.CAT, 10.5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MeasureResult.Total(Instrument.RMDQ_24, 4))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, WELL", "1, PARTLY", "2, PARTLY", "3, UNCONTROLLED", "4, UNCONTROLLED"})
    void theWeeklyAsthmaCheckCountsItsYesAnswers(int yes, Control control) {
        List<Reply> replies = IntStream.range(0, 4)
                .mapToObj(i -> i < yes ? Reply.YES : Reply.NO)
                .collect(Collectors.toList());
        AsthmaCheck check = new AsthmaCheck(replies.get(0), replies.get(1), replies.get(2), replies.get(3));

        assertThat(check.yesCount()).isEqualTo(yes);
        assertThat(check.control()).contains(control);
    }

    @Test
    void anIncompleteAsthmaCheckSaysNothing() {
        assertThat(new AsthmaCheck(Reply.NO, Reply.NO, Reply.NO, Reply.NOT_ASKED).control())
                .isEmpty();
        assertThat(new AsthmaCheck(Reply.NO, Reply.NO, Reply.NO, Reply.NOT_SURE).control())
                .isEmpty();
    }

    private static MeasureResult.RolandMorris roland(int... ticked) {
        return new MeasureResult.RolandMorris(
                Arrays.stream(ticked).boxed().collect(Collectors.toCollection(TreeSet::new)));
    }

    private static MeasureResult.Psfs psfs(@org.jspecify.annotations.Nullable Integer... abilities) {
        return new MeasureResult.Psfs(Arrays.stream(abilities)
                .map(ability ->
                        new Activity("something", Optional.ofNullable(ability).map(Nrs::new)))
                .toList());
    }
}
