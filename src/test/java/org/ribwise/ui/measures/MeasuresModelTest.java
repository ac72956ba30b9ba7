package org.ribwise.ui.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.measure.Instrument;
import org.ribwise.domain.measure.MeasureResult;
import org.ribwise.domain.record.MeasureEntry;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.record.ScoreLog;
import org.ribwise.domain.record.ScoreSheet;
import org.ribwise.ui.kit.Work;

/// What was measured and what is due, without a screen.
class MeasuresModelTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T14:05:00Z");

    private final Log log = new Log();
    private final MeasuresModel model = new MeasuresModel(log, Work.atOnce(), () -> NOW, UUID::randomUUID);

    @Test
    void whatWasNeverTakenIsNeverDue() {
        model.refresh();
        assertThat(model.due()).isEmpty();
        assertThat(model.dueFrom(Instrument.MRC)).isEmpty();
    }

    @Test
    void fourWeeksAfterTheLastTimeItIsDue() {
        log.entries.add(taken(28, new MeasureResult.Mrc(2)));
        log.entries.add(taken(27, new MeasureResult.Total(Instrument.CAT, 12)));
        model.refresh();
        assertThat(model.due()).containsExactly(Instrument.MRC);
        assertThat(model.dueFrom(Instrument.CAT)).contains(LocalDate.of(2026, 11, 23));
    }

    @Test
    void aCorrectionTakesThePlaceOfTheResult() {
        model.keep(new MeasureResult.Mrc(2), kept -> assertThat(kept).isTrue());
        MeasureEntry first = model.last(Instrument.MRC).orElseThrow();
        model.keep(new MeasureEntry(first.id(), first.at(), new MeasureResult.Mrc(3)), kept -> {});
        assertThat(model.results()).containsExactly(new MeasureEntry(first.id(), first.at(), new MeasureResult.Mrc(3)));
        assertThat(model.due()).isEmpty();
    }

    @Test
    void whatCannotBeWrittenIsSaid() {
        List<Boolean> told = new ArrayList<>();
        log.broken = true;
        model.keep(new MeasureResult.Mrc(2), told::add);
        assertThat(told).containsExactly(false);
        assertThat(model.results()).isEmpty();
    }

    private static MeasureEntry taken(int daysAgo, MeasureResult result) {
        return new MeasureEntry(UUID.randomUUID(), NOW.minusDays(daysAgo), result);
    }

    private static final class Log implements ScoreLog {

        private final List<MeasureEntry> entries = new ArrayList<>();
        private boolean broken;

        @Override
        public void scored(ScoreSheet sheet) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void measured(MeasureEntry entry) {
            if (broken) {
                throw new RecordUnavailable(RecordUnavailable.Cause.NOT_WRITABLE);
            }
            entries.removeIf(known -> known.id().equals(entry.id()));
            entries.add(entry);
        }

        @Override
        public List<ScoreSheet> sheets() {
            return List.of();
        }

        @Override
        public List<MeasureEntry> measures() {
            return List.copyOf(entries);
        }
    }
}
