package org.ribwise.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Peak flow and its zones, clinical reference 4.4.
class PeakFlowZonesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final PeakFlowZones USUAL = new PeakFlowZones(80, 50, 12);
    private static final Optional<PersonalBest> BEST =
            Optional.of(new PersonalBest(new PeakFlow(500), TODAY.minusMonths(3)));

    @ParameterizedTest
    @CsvSource({"900, GREEN", "400, GREEN", "399, YELLOW", "250, YELLOW", "249, RED", "50, RED"})
    void greenFromEightyPercentYellowFromFiftyRedBelow(int litres, PeakFlowZone zone) {
        assertThat(USUAL.zone(new PeakFlow(litres), BEST, TODAY)).contains(zone);
    }

    @Test
    void anotherPlansCutOffsAreUsed() {
        PeakFlowZones plan = new PeakFlowZones(85, 60, 12);

        assertThat(plan.zone(new PeakFlow(420), BEST, TODAY)).contains(PeakFlowZone.YELLOW);
        assertThat(plan.zone(new PeakFlow(299), BEST, TODAY)).contains(PeakFlowZone.RED);
    }

    @Test
    void thereAreNoZonesWithoutAPersonalBest() {
        assertThat(USUAL.zone(new PeakFlow(100), Optional.empty(), TODAY)).isEmpty();
    }

    @Test
    void thereAreNoZonesWhenThePersonalBestIsOlderThanTwelveMonthsOrFromTheFuture() {
        assertThat(zoneWithBestOf(TODAY.minusMonths(12))).isPresent();
        assertThat(zoneWithBestOf(TODAY.minusMonths(12).minusDays(1))).isEmpty();
        assertThat(zoneWithBestOf(TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void theBestOfThreeBlowsCounts() {
        PeakFlowBlows blows = new PeakFlowBlows(List.of(new PeakFlow(310), new PeakFlow(350), new PeakFlow(340)));

        assertThat(blows.best()).isEqualTo(new PeakFlow(350));
        assertThatThrownBy(() -> new PeakFlowBlows(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PeakFlowBlows(java.util.Collections.nCopies(4, new PeakFlow(300))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {49, 901, 0, -1})
    void aPeakFlowOutsideFiftyToNineHundredIsRefused(int litres) {
        assertThatThrownBy(() -> new PeakFlow(litres)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {49, 101, 0})
    void anOxygenSaturationOutsideFiftyToAHundredIsRefused(int percent) {
        assertThatThrownBy(() -> new OxygenSaturation(percent)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<PeakFlowZone> zoneWithBestOf(LocalDate day) {
        return USUAL.zone(new PeakFlow(300), Optional.of(new PersonalBest(new PeakFlow(500), day)), TODAY);
    }
}
