package org.ribwise.ui.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.progress.BeforeAfter;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.progress.Measure;
import org.ribwise.domain.progress.Progress;
import org.ribwise.domain.progress.ProgressSummary;
import org.ribwise.domain.progress.RangeChoice;
import org.ribwise.domain.progress.Series;
import org.ribwise.domain.progress.SessionDays;
import org.ribwise.domain.record.PastSession;
import org.ribwise.ui.kit.Messages;

/// The Progress screen without its controls: what is chosen, and the page that follows from it.
///
/// It starts with the measure that has most ratings and stays with what the person chose.
public final class ProgressModel {

    /// The tiles look back over so many days, today included.
    public static final int DAYS_OF_TILES = 7;

    private final Messages words;
    private final Supplier<LocalDate> today;
    private final ReadOnlyObjectWrapper<Measure> measure;
    private final ReadOnlyObjectWrapper<RangeChoice> range;
    private final ReadOnlyObjectWrapper<ProgressPage> page;
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(this, "empty", true);
    private final ObservableList<MeasureChoice> choices = FXCollections.observableArrayList();

    private Progress progress = new Progress(List.of());
    private boolean measureChosen;

    /// @param today the local date; asked whenever the page is made
    public ProgressModel(Messages words, Supplier<LocalDate> today) {
        this.words = words;
        this.today = today;
        Measure start = new Measure.Pain(BodyRegion.LOWER_BACK);
        measure = new ReadOnlyObjectWrapper<>(this, "measure", start);
        range = new ReadOnlyObjectWrapper<>(this, "range", RangeChoice.TWELVE_WEEKS);
        page = new ReadOnlyObjectWrapper<>(this, "page", page(start, RangeChoice.TWELVE_WEEKS));
        choices.setAll(measureChoices());
    }

    /// Shows these sessions from now on.
    ///
    /// @param sessions all sessions of the record
    public void show(List<PastSession> sessions) {
        progress = new Progress(sessions);
        empty.set(progress.sessions().isEmpty());
        if (!measureChosen) {
            progress.mostRated().ifPresent(measure::set);
        }
        choices.setAll(measureChoices());
        turnPage();
    }

    /// The person chooses a measure.
    public void choose(Measure chosen) {
        measureChosen = true;
        measure.set(chosen);
        turnPage();
    }

    /// The person chooses a range.
    public void choose(RangeChoice chosen) {
        range.set(chosen);
        turnPage();
    }

    private void turnPage() {
        page.set(page(measure.get(), range.get()));
    }

    private ProgressPage page(Measure shown, RangeChoice back) {
        LocalDate day = today.get();
        DaySpan span = progress.span(back, day);
        Series series = progress.series(shown, span);
        SessionDays days = progress.sessionDays();
        DaySpan lastWeek = DaySpan.ending(day, DAYS_OF_TILES);
        return new ProgressPage(
                series,
                name(shown),
                inWords(progress.summary(series)),
                inWords(progress.beforeAfter(shown, span)),
                days,
                days.within(lastWeek),
                days.daysWithSession(lastWeek));
    }

    private List<MeasureChoice> measureChoices() {
        return Measure.all().stream()
                .map(choice -> new MeasureChoice(choice, name(choice), progress.ratingCount(choice)))
                .toList();
    }

    private String name(Measure named) {
        return switch (named) {
            case Measure.Pain(BodyRegion region) -> words.get("progress.measure.pain", words.name(region));
            case Measure.Breathlessness() -> words.get("progress.measure.breathlessness");
        };
    }

    private String inWords(ProgressSummary summary) {
        if (summary.baseline().isEmpty()) {
            return words.get("progress.summary.none");
        }
        double last = summary.last().orElseThrow();
        if (summary.ratings() == 1) {
            return words.get("progress.summary.one", last, summary.missingDays());
        }
        return words.get(
                "progress.summary",
                summary.baseline().orElseThrow().median(),
                last,
                summary.best().orElseThrow(),
                summary.ratings(),
                summary.missingDays());
    }

    private String inWords(BeforeAfter compared) {
        if (!compared.isEnough()) {
            return words.get("progress.compare.few", BeforeAfter.ENOUGH_SESSIONS, compared.sessions());
        }
        double median = compared.median().orElseThrow();
        String counts = words.get(
                "progress.compare.counts", compared.sessions(), compared.lower(), compared.same(), compared.higher());
        String middle = median == 0
                ? words.get("progress.compare.same")
                : median < 0
                        ? words.get("progress.compare.lower", -median)
                        : words.get("progress.compare.higher", median);
        return middle + " " + counts;
    }

    /// What is chosen to be looked at.
    public ReadOnlyObjectProperty<Measure> measureProperty() {
        return measure.getReadOnlyProperty();
    }

    /// How far back is chosen to be looked at.
    public ReadOnlyObjectProperty<RangeChoice> rangeProperty() {
        return range.getReadOnlyProperty();
    }

    /// What the screen shows.
    public ReadOnlyObjectProperty<ProgressPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// Whether there is no session yet.
    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /// Every measure with its number of ratings.
    public ObservableList<MeasureChoice> choices() {
        return FXCollections.unmodifiableObservableList(choices);
    }
}
