package org.ribwise.ui.plan;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ribwise.domain.exchange.Results;
import org.ribwise.domain.exchange.ResultsPart;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.ui.kit.Work;

/// Results for the physiotherapist before they are saved: which days, which parts, sealed or open.
public final class ResultsModel {

    /// Days that can be chosen.
    public enum Days {
        WEEK(7),
        FOUR_WEEKS(28),
        ALL(0);

        private final int count;

        Days(int count) {
            this.count = count;
        }

        DaySpan until(LocalDate today) {
            return count == 0 ? new DaySpan(LocalDate.EPOCH, today) : DaySpan.ending(today, count);
        }
    }

    /// Where results come from and go to; calls wait for the disk.
    public interface Desk {

        /// Everything that belongs to some days.
        Results make(DaySpan days);

        /// Every word of the file, before it is sealed.
        String text(Results results);

        /// For whom a file can be sealed, as the present plan says; empty when it does not say.
        Optional<String> reader();

        /// Writes the signed file, whole or not at all.
        ///
        /// @param sealed whether only the reader can open it
        /// @return the words of the key that it is signed with
        String save(Results results, boolean sealed, Path file);
    }

    /// What became of it.
    public sealed interface State {

        /// Nothing was saved yet.
        record Open() implements State {}

        /// It was saved.
        ///
        /// @param file where
        /// @param words of the key that it is signed with
        record Saved(Path file, String words) implements State {}

        /// It could not be saved. Nothing half is left.
        record NotSaved() implements State {}

        /// The record cannot be read.
        record Unreadable() implements State {}
    }

    private final Desk desk;
    private final Work work;
    private final LocalDate today;
    private final Set<ResultsPart> parts = EnumSet.allOf(ResultsPart.class);
    private final ReadOnlyObjectWrapper<Optional<Results>> all = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Open());
    private Optional<String> reader = Optional.empty();
    private boolean sealed;
    private int askedForText;

    /// @param today the person's date
    public ResultsModel(Desk desk, Work work, LocalDate today) {
        this.desk = desk;
        this.work = work;
        this.today = today;
    }

    /// Reads what belongs to some days.
    public void choose(Days days) {
        record Read(Results results, Optional<String> reader) {}
        work.run(
                () -> new Read(desk.make(days.until(today)), desk.reader()),
                read -> {
                    if (all.get().isEmpty()) {
                        // who has a reader is safer with a file that nobody else can open
                        sealed = read.reader().isPresent();
                    }
                    reader = read.reader();
                    all.set(Optional.of(read.results()));
                    state.set(new State.Open());
                },
                trouble -> state.set(new State.Unreadable()));
    }

    /// Everything of the chosen days; empty until it is read.
    ReadOnlyObjectProperty<Optional<Results>> all() {
        return all.getReadOnlyProperty();
    }

    /// What became of it.
    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Parts that are chosen.
    Set<ResultsPart> parts() {
        return Set.copyOf(parts);
    }

    /// Takes a part in or leaves it out.
    void take(ResultsPart part, boolean in) {
        if (in) {
            parts.add(part);
        } else {
            parts.remove(part);
        }
        state.set(new State.Open());
    }

    /// For whom it can be sealed.
    Optional<String> reader() {
        return reader;
    }

    boolean isSealed() {
        return sealed && reader.isPresent();
    }

    void seal(boolean only) {
        sealed = only;
        state.set(new State.Open());
    }

    /// What goes into the file.
    Optional<Results> chosen() {
        return all.get().map(results -> results.only(parts));
    }

    /// Every line of the text of the file, before it is sealed, worked out away from the screen.
    ///
    /// @param shown gets the lines on the screen's thread, unless they were asked for once more meanwhile
    void text(Consumer<List<String>> shown) {
        int asked = ++askedForText;
        Optional<Results> chosen = chosen();
        work.run(
                () -> chosen.map(results -> desk.text(results).lines().toList()).orElse(List.of()),
                lines -> {
                    if (asked == askedForText) {
                        shown.accept(lines);
                    }
                },
                trouble -> state.set(new State.Unreadable()));
    }

    /// How the file is called at first: nobody's name is in it.
    String name() {
        return today + ".ribwise-results";
    }

    /// Saves what is chosen.
    void save(Path file) {
        boolean only = isSealed();
        chosen().ifPresent(results -> work.run(
                () -> desk.save(results, only, file),
                words -> state.set(new State.Saved(file, words)),
                trouble -> state.set(new State.NotSaved())));
    }
}
