package org.ribwise.ui.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.diary.DiaryEvent;
import org.ribwise.domain.diary.DiaryEvent.Purpose;
import org.ribwise.ui.diary.DiaryModel.Said;
import org.ribwise.ui.kit.Work;

/// The diary on the screen, without a screen.
class DiaryModelTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T14:05:00Z");
    private static final DiaryEvent COUGH = new DiaryEvent.CoughDay();

    private final DiaryInMemory diary = new DiaryInMemory();
    private final DiaryModel model = new DiaryModel(diary, diary, Work.atOnce(), () -> NOW, UUID::randomUUID);

    private DiaryEntry written(String at, DiaryEvent event) {
        DiaryEntry entry = new DiaryEntry(UUID.randomUUID(), OffsetDateTime.parse(at), event);
        diary.write(entry);
        return entry;
    }

    private static DiaryRow.Day day(String day) {
        return new DiaryRow.Day(LocalDate.parse(day));
    }

    private DiaryEntry only() {
        assertThat(diary.entries).hasSize(1);
        return diary.entries.values().iterator().next();
    }

    @Test
    void oneClickIsOnTheDiskWithTheTimeNow() {
        model.add(COUGH);
        assertThat(only().event()).isEqualTo(COUGH);
        assertThat(only().at()).isEqualTo(NOW);
        assertThat(model.said().get()).isEqualTo(new Said.Added(only()));
    }

    @Test
    void entriesStandByDayNewestFirst() {
        DiaryEntry early = written("2026-11-21T02:00:00Z", COUGH);
        DiaryEntry late = written("2026-11-21T23:30:00Z", COUGH);
        DiaryEntry today = written("2026-11-22T08:00:00Z", COUGH);
        model.refresh();
        assertThat(model.rows())
                .containsExactly(
                        day("2026-11-22"),
                        new DiaryRow.Line(today),
                        day("2026-11-21"),
                        new DiaryRow.Line(late),
                        new DiaryRow.Line(early));
    }

    @Test
    void aDayStandsOnceWhateverTheOffsetsOfItsEntriesAre() {
        written("2026-11-21T23:00:00-08:00", COUGH);
        written("2026-11-22T08:00:00+01:00", COUGH);
        written("2026-11-21T10:00:00+01:00", COUGH);
        model.refresh();
        assertThat(model.rows().stream().filter(DiaryRow.Day.class::isInstance))
                .containsExactly(day("2026-11-22"), day("2026-11-21"));
    }

    @Test
    void theFilterShowsOneKindAndOnlyDaysThatHaveIt() {
        written("2026-11-21T10:00:00Z", COUGH);
        DiaryEntry puffs = written("2026-11-20T10:00:00Z", new DiaryEvent.Reliever(2, Purpose.SYMPTOMS));
        model.refresh();
        model.filter().set(Optional.of(DiaryKind.RELIEVER));
        assertThat(model.rows()).containsExactly(day("2026-11-20"), new DiaryRow.Line(puffs));
        model.filter().set(Optional.empty());
        assertThat(model.rows()).hasSize(4);
    }

    @Test
    void whatWasAddedChangedOrDeletedIsUndone() {
        model.add(COUGH);
        model.undo();
        assertThat(diary.entries).isEmpty();
        assertThat(model.rows()).isEmpty();

        model.add(COUGH);
        DiaryEntry before = only();
        DiaryEntry now = new DiaryEntry(before.id(), NOW.minusHours(3), new DiaryEvent.NightWaking(2));
        model.keep(now, kept -> {});
        assertThat(only()).isEqualTo(now);
        assertThat(model.said().get()).isEqualTo(new Said.Changed(before, now));
        model.undo();
        assertThat(only()).isEqualTo(before);

        model.delete(before);
        assertThat(diary.entries).isEmpty();
        assertThat(model.said().get()).isEqualTo(new Said.Deleted(before));
        model.undo();
        assertThat(only()).isEqualTo(before);
        assertThat(model.rows()).containsExactly(day("2026-11-22"), new DiaryRow.Line(before));
        assertThat(model.said().get()).isEqualTo(new Said.Nothing());
    }

    @Test
    void whatCannotBeWrittenIsNotShownAsWritten() {
        List<Boolean> told = new ArrayList<>();
        diary.broken = true;
        model.keep(new DiaryEntry(UUID.randomUUID(), NOW, COUGH), told::add);
        assertThat(told).containsExactly(false);
        assertThat(model.rows()).isEmpty();
        assertThat(model.said().get()).isEqualTo(new Said.NotSaved());
    }

    @Test
    void aDiaryThatCannotBeReadIsNotAnEmptyOne() {
        assertThat(model.state().get()).isEqualTo(DiaryModel.State.READING);
        diary.broken = true;
        model.refresh();
        assertThat(model.state().get()).isEqualTo(DiaryModel.State.UNREADABLE);
    }

    @Test
    void theButtonsStayAsTheyAreUnderTheHandThatPressesThem() {
        written("2026-11-21T10:00:00Z", new DiaryEvent.PainMedicine("ibuprofen"));
        model.refresh();
        List<DiaryEvent> offered = model.favourites().get();
        for (int click = 0; click < 9; click++) {
            model.add(new DiaryEvent.Reliever(7, Purpose.SYMPTOMS));
        }
        assertThat(model.favourites().get()).isSameAs(offered);
        model.refresh();
        assertThat(model.favourites().get()).contains(new DiaryEvent.Reliever(7, Purpose.SYMPTOMS));
    }
}
