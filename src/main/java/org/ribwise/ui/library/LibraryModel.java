package org.ribwise.ui.library;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.SearchText;
import org.ribwise.ui.kit.Work;

/// What the library shows: what was looked for, what was found, and what is looked at.
///
/// It knows no control. Whether something suits the person is asked anew whenever they say something about
/// themselves, see `refresh`.
public final class LibraryModel {

    private final LibraryShelf shelf;
    private List<LibraryEntry> entries = List.of();
    private final ObservableList<LibraryEntry> found = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<LibraryFilter> filter =
            new ReadOnlyObjectWrapper<>(this, "filter", LibraryFilter.NONE);
    private final ReadOnlyObjectWrapper<Optional<LibraryEntry>> chosen =
            new ReadOnlyObjectWrapper<>(this, "chosen", Optional.empty());
    private final ReadOnlyObjectWrapper<Boolean> asked = new ReadOnlyObjectWrapper<>(this, "asked", false);
    private final ReadOnlyIntegerWrapper refreshed = new ReadOnlyIntegerWrapper(this, "refreshed");

    /// @param library what was read
    /// @param fit asks the safety envelope, for the person as they are now
    /// @param words the words, which are searched
    public LibraryModel(ExerciseLibrary library, Function<Routine, FittedRoutine> fit, Messages words) {
        shelf = new LibraryShelf(library, fit, words);
    }

    /// Asks the envelope about everything again; what is looked for and looked at stays.
    ///
    /// @param personWasAsked whether the person has said what applies to them
    public void refresh(boolean personWasAsked) {
        refresh(personWasAsked, Work.atOnce());
    }

    /// The same away from the screen: until the answers are there, the list says so, or shows what was
    /// known before.
    ///
    /// @param personWasAsked whether the person has said what applies to them
    /// @param work asks the envelope
    public void refresh(boolean personWasAsked, Work work) {
        asked.set(personWasAsked);
        work.run(shelf::entries, this::fill, trouble -> {
            throw trouble;
        });
    }

    private void fill(List<LibraryEntry> fitting) {
        entries = fitting;
        chosen.set(chosen.get().flatMap(entry -> entry(entry.id())));
        find(filter.get());
        refreshed.set(refreshed.get() + 1);
    }

    /// Whether the person has said what applies to them.
    ReadOnlyObjectProperty<Boolean> asked() {
        return asked.getReadOnlyProperty();
    }

    /// Counts how often the envelope was asked about everything.
    ReadOnlyIntegerProperty refreshed() {
        return refreshed.getReadOnlyProperty();
    }

    /// What was found, best first; what cannot be begun comes last.
    ObservableList<LibraryEntry> found() {
        return found;
    }

    /// What is looked for.
    ReadOnlyObjectProperty<LibraryFilter> filter() {
        return filter.getReadOnlyProperty();
    }

    /// What is looked at.
    ReadOnlyObjectProperty<Optional<LibraryEntry>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// How many there are in all.
    int size() {
        return entries.size();
    }

    /// The entry of this id, also when it is not among those found.
    Optional<LibraryEntry> entry(ExerciseId id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    void search(String text) {
        look(filter.get().searching(text));
    }

    void toggle(Enum<?> choice) {
        look(filter.get().toggled(choice));
    }

    /// Keeps the words and drops all choices.
    void clearChoices() {
        look(filter.get().withoutChoices());
    }

    /// Also shows what cannot be begun, with the reason, or no longer.
    void showUnsuitable(boolean shown) {
        look(filter.get().withUnsuitable(shown));
    }

    /// How many of what is looked for cannot be begun.
    long unsuitable() {
        LibraryFilter all = filter.get().withUnsuitable(true);
        return entries.stream()
                .filter(all.finder())
                .filter(entry -> !entry.suits().canBegin())
                .count();
    }

    /// Shows everything.
    void clear() {
        look(LibraryFilter.NONE);
    }

    void choose(LibraryEntry entry) {
        chosen.set(Optional.of(entry));
    }

    /// How many would be found with this choice as the only one of its sort.
    long count(Enum<?> choice) {
        LibraryFilter with = filter.get().withOnly(choice);
        return entries.stream().filter(with.finder()).count();
    }

    private void look(LibraryFilter next) {
        if (!next.equals(filter.get())) {
            find(next);
            // what is no longer in the list is no longer looked at
            chosen.set(chosen.get().filter(found::contains));
            // last: whoever hears of it also asks what was found
            filter.set(next);
        }
    }

    private void find(LibraryFilter next) {
        List<String> words = SearchText.wordsOf(next.search());
        found.setAll(entries.stream()
                .filter(next.finder())
                .sorted(Comparator.comparing(
                                (LibraryEntry entry) -> !entry.suits().canBegin())
                        .thenComparingInt(entry -> entry.text().rank(words).orElse(0)))
                .toList());
    }
}
