package org.ribwise.ui.measures;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.ribwise.domain.measure.Instrument;
import org.ribwise.domain.measure.MeasureResult;
import org.ribwise.domain.record.MeasureEntry;
import org.ribwise.domain.record.ScoreLog;
import org.ribwise.ui.kit.Work;

/// The measures that were taken, and when each is due again. Nothing is due that was never taken: nobody is nagged.
public final class MeasuresModel {

    /// A measure is due so many days after the last one: every four weeks (clinical reference 4.1 for Roland–Morris and
    /// sit-to-stand; for the others a design value, needs sign-off).
    public static final int DUE_AFTER_DAYS = 28;

    private final ScoreLog log;
    private final Work work;
    private final Supplier<OffsetDateTime> now;
    private final Supplier<UUID> newId;
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private List<MeasureEntry> newestFirst = List.of();

    /// @param log where measures are kept
    /// @param work runs what waits for the disk
    /// @param now the person's time
    /// @param newId makes the identity of an entry
    public MeasuresModel(ScoreLog log, Work work, Supplier<OffsetDateTime> now, Supplier<UUID> newId) {
        this.log = log;
        this.work = work;
        this.now = now;
        this.newId = newId;
    }

    /// Reads the measures again. What is shown stays when they cannot be read.
    public void refresh() {
        work.run(log::measures, this::show, trouble -> {});
    }

    /// Grows whenever there is something new to show.
    public ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /// Everything that was measured, newest first.
    public List<MeasureEntry> results() {
        return newestFirst;
    }

    /// The last time.
    public Optional<MeasureEntry> last(Instrument instrument) {
        return newestFirst.stream()
                .filter(entry -> entry.result().instrument() == instrument)
                .findFirst();
    }

    /// From which day on it is due again; empty when it was never taken.
    public Optional<LocalDate> dueFrom(Instrument instrument) {
        return last(instrument).map(entry -> entry.at().toLocalDate().plusDays(DUE_AFTER_DAYS));
    }

    /// What was taken before and is due again.
    public List<Instrument> due() {
        LocalDate today = now.get().toLocalDate();
        return Stream.of(Instrument.values())
                .filter(instrument ->
                        dueFrom(instrument).filter(day -> !day.isAfter(today)).isPresent())
                .toList();
    }

    /// Keeps a new result with the time now.
    ///
    /// @param then is told whether it is on the disk
    public void keep(MeasureResult result, Consumer<Boolean> then) {
        keep(new MeasureEntry(newId.get(), now.get(), result), then);
    }

    /// Keeps a result in the place of the one with the same identity: a correction.
    ///
    /// @param then is told whether it is on the disk
    public void keep(MeasureEntry entry, Consumer<Boolean> then) {
        work.run(
                () -> {
                    log.measured(entry);
                    return log.measures();
                },
                read -> {
                    show(read);
                    then.accept(true);
                },
                trouble -> then.accept(false));
    }

    private void show(List<MeasureEntry> oldestFirst) {
        List<MeasureEntry> all = new ArrayList<>(oldestFirst);
        all.sort(Comparator.comparing((MeasureEntry entry) -> entry.at().toInstant())
                .reversed());
        newestFirst = List.copyOf(all);
        changes.set(changes.get() + 1);
    }
}
