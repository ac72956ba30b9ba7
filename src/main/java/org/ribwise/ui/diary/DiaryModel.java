package org.ribwise.ui.diary;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.diary.DiaryEvent;
import org.ribwise.domain.diary.DiaryHistory;
import org.ribwise.domain.diary.DiaryLog;
import org.ribwise.ui.kit.Work;

/// The diary on the screen: what was written, what of it is shown, and what was done last, which can be undone. What
/// is shown as written is on the disk.
public final class DiaryModel {

    /// How far the diary has been read.
    public enum State {
        READING,
        READ,
        /// The record cannot be read.
        UNREADABLE
    }

    /// What was done last.
    public sealed interface Said {

        /// Nothing yet, or it was undone.
        record Nothing() implements Said {}

        /// An entry was written.
        record Added(DiaryEntry entry) implements Said {}

        /// An entry was changed.
        record Changed(DiaryEntry before, DiaryEntry now) implements Said {}

        /// An entry was deleted.
        record Deleted(DiaryEntry entry) implements Said {}

        /// Something could not be saved; nothing has changed.
        record NotSaved() implements Said {}
    }

    private static final Comparator<DiaryEntry> NEWEST_FIRST = Comparator.comparing(DiaryEntry::day)
            .thenComparing(entry -> entry.at().toInstant())
            .reversed();

    private final DiaryLog log;
    private final DiaryHistory history;
    private final Work work;
    private final Supplier<OffsetDateTime> now;
    private final Supplier<UUID> newId;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.READING);
    private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(new Said.Nothing());
    private final ReadOnlyObjectWrapper<List<DiaryEvent>> favourites;
    private final ObjectProperty<Optional<DiaryKind>> filter = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<DiaryRow> rows = FXCollections.observableArrayList();
    private List<DiaryEntry> entries = List.of();

    /// @param log where the diary is written
    /// @param history where it is read
    /// @param work runs what waits for the disk
    /// @param now the person's time
    /// @param newId makes the identity of an entry
    public DiaryModel(
            DiaryLog log, DiaryHistory history, Work work, Supplier<OffsetDateTime> now, Supplier<UUID> newId) {
        this.log = log;
        this.history = history;
        this.work = work;
        this.now = now;
        this.newId = newId;
        favourites = new ReadOnlyObjectWrapper<>(Favourites.of(entries, now.get()));
        filter.subscribe(kind -> fill());
    }

    /// Reads the diary again. What is shown stays until it was read.
    public void refresh() {
        work.run(
                () -> history.entries().stream().sorted(NEWEST_FIRST).toList(),
                read -> {
                    show(read);
                    state.set(State.READ);
                    // only here: a button does not change under the hand that presses it
                    favourites.set(Favourites.of(read, now.get()));
                },
                trouble -> state.set(State.UNREADABLE));
    }

    /// Forgets what was done last, when the person comes back to the screen later.
    public void forgetSaid() {
        said.set(new Said.Nothing());
    }

    /// How far the diary has been read.
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// What was done last.
    public ReadOnlyObjectProperty<Said> said() {
        return said.getReadOnlyProperty();
    }

    /// What is offered as one click.
    public ReadOnlyObjectProperty<List<DiaryEvent>> favourites() {
        return favourites.getReadOnlyProperty();
    }

    /// Which kind is shown; empty for all.
    public ObjectProperty<Optional<DiaryKind>> filter() {
        return filter;
    }

    /// Days and entries that are shown, newest first.
    public ObservableList<DiaryRow> rows() {
        return rows;
    }

    /// Every entry, newest first.
    public List<DiaryEntry> entries() {
        return entries;
    }

    /// Writes that something happens now.
    public void add(DiaryEvent event) {
        keep(new DiaryEntry(newId.get(), now.get(), event), kept -> {});
    }

    /// Writes a new entry, or an old one anew.
    ///
    /// @param then is told whether it is on the disk
    public void keep(DiaryEntry entry, Consumer<Boolean> then) {
        Optional<DiaryEntry> before =
                entries.stream().filter(known -> known.id().equals(entry.id())).findFirst();
        run(
                () -> log.write(entry),
                () -> {
                    put(entry);
                    said.set(before.<Said>map(old -> new Said.Changed(old, entry))
                            .orElseGet(() -> new Said.Added(entry)));
                    then.accept(true);
                },
                () -> then.accept(false));
    }

    /// Deletes an entry; it can be brought back.
    public void delete(DiaryEntry entry) {
        run(
                () -> log.delete(entry.id()),
                () -> {
                    take(entry.id());
                    said.set(new Said.Deleted(entry));
                },
                () -> {});
    }

    /// Undoes what was done last.
    public void undo() {
        switch (said.get()) {
            case Said.Nothing(), Said.NotSaved() -> {}
            case Said.Added(DiaryEntry entry) -> back(() -> log.delete(entry.id()), () -> take(entry.id()));
            case Said.Changed(DiaryEntry before, DiaryEntry _) -> back(() -> log.write(before), () -> put(before));
            case Said.Deleted(DiaryEntry entry) -> back(() -> log.restore(entry.id()), () -> put(entry));
        }
    }

    private void back(Runnable write, Runnable show) {
        run(
                write,
                () -> {
                    show.run();
                    forgetSaid();
                },
                () -> {});
    }

    private void run(Runnable write, Runnable done, Runnable otherwise) {
        work.run(
                () -> {
                    write.run();
                    return true;
                },
                written -> done.run(),
                trouble -> {
                    said.set(new Said.NotSaved());
                    otherwise.run();
                });
    }

    private void put(DiaryEntry entry) {
        List<DiaryEntry> all = new ArrayList<>(entries.size() + 1);
        entries.stream().filter(known -> !known.id().equals(entry.id())).forEach(all::add);
        all.add(entry);
        all.sort(NEWEST_FIRST);
        show(List.copyOf(all));
    }

    private void take(UUID id) {
        show(entries.stream().filter(known -> !known.id().equals(id)).toList());
    }

    private void show(List<DiaryEntry> all) {
        entries = all;
        fill();
    }

    private void fill() {
        List<DiaryRow> shown = new ArrayList<>();
        LocalDate day = LocalDate.MAX;
        for (DiaryEntry entry : entries) {
            if (filter.get().map(kind -> kind == DiaryKind.of(entry.event())).orElse(true)) {
                if (!entry.day().equals(day)) {
                    day = entry.day();
                    shown.add(new DiaryRow.Day(day));
                }
                shown.add(new DiaryRow.Line(entry));
            }
        }
        // the list keeps its place when nothing has changed
        if (!rows.equals(shown)) {
            rows.setAll(shown);
        }
    }
}
