package org.ribwise.ui.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.diary.DiaryEvent;
import org.ribwise.domain.diary.DiaryEvent.Pack;
import org.ribwise.domain.diary.DiaryEvent.Purpose;
import org.ribwise.domain.diary.DiaryEvent.Strength;

/// What is offered as one click.
class FavouritesTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T09:05:30Z");

    private final List<DiaryEntry> newestFirst = new ArrayList<>();

    private void write(int times, int daysAgo, DiaryEvent event) {
        for (int i = 0; i < times; i++) {
            newestFirst.add(new DiaryEntry(UUID.randomUUID(), NOW.minusDays(daysAgo), event));
        }
    }

    @Test
    void inAnEmptyDiaryTheUsualSixAreOffered() {
        assertThat(Favourites.of(List.of(), NOW))
                .containsExactly(
                        new DiaryEvent.CoughDay(),
                        new DiaryEvent.Reliever(1, Purpose.SYMPTOMS),
                        new DiaryEvent.Reliever(1, Purpose.BEFORE_EXERCISE),
                        new DiaryEvent.NightWaking(1),
                        new DiaryEvent.Pack(Pack.Kind.HEAT),
                        new DiaryEvent.Pack(Pack.Kind.COOL));
    }

    @Test
    void whatIsWrittenOftenTakesThePlaceOfTheUsualOneOfItsKind() {
        write(3, 1, new DiaryEvent.Reliever(2, Purpose.SYMPTOMS));
        write(2, 2, new DiaryEvent.PainMedicine("ibuprofen"));
        assertThat(Favourites.of(newestFirst, NOW))
                .hasSize(Favourites.OFFERED)
                .contains(new DiaryEvent.Reliever(2, Purpose.SYMPTOMS), new DiaryEvent.PainMedicine("ibuprofen"))
                .doesNotContain(new DiaryEvent.Reliever(1, Purpose.SYMPTOMS));
    }

    @Test
    void neverAnAttackOrAPeakFlowBecauseTheyHaveToBeJudgedAnew() {
        write(50, 1, new DiaryEvent.Attack(Strength.SEVERE, Set.of()));
        assertThat(Favourites.of(newestFirst, NOW)).isEqualTo(Favourites.of(List.of(), NOW));
    }

    @Test
    void whatIsThreeMonthsOldNoLongerCounts() {
        write(50, 91, new DiaryEvent.PainMedicine("ibuprofen"));
        assertThat(Favourites.of(newestFirst, NOW)).isEqualTo(Favourites.of(List.of(), NOW));
    }

    @Test
    void sixAtMostAndTheMostUsedOfThem() {
        for (int puffs = 1; puffs <= 9; puffs++) {
            write(puffs, 1, new DiaryEvent.Reliever(puffs, Purpose.SYMPTOMS));
        }
        assertThat(Favourites.of(newestFirst, NOW))
                .extracting(event -> ((DiaryEvent.Reliever) event).puffs())
                .containsExactly(9, 8, 7, 6, 5, 4);
    }
}
