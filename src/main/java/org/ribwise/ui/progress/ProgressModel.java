package org.ribwise.ui.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.progress.Findings;
import org.ribwise.domain.progress.Measure;
import org.ribwise.domain.progress.Progress;
import org.ribwise.domain.progress.ProgressCharts;
import org.ribwise.domain.progress.RangeChoice;
import org.ribwise.domain.progress.SessionDays;
import org.ribwise.domain.progress.Topic;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.report.PastPlans;
import org.ribwise.domain.report.PlanCalendar;
import org.ribwise.ui.control.ChartView;
import org.ribwise.ui.control.TopicWords;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Work;

/// The Progress screen without its controls: what is chosen, and the page that follows from it.
///
/// It starts with the measure that has most ratings and stays with what the person chose.
public final class ProgressModel {

    /// The tiles look back over so many days, today included.
    public static final int DAYS_OF_TILES = 7;

    private final FindingWords findings;
    private final TopicWords topics;
    private final Supplier<LocalDate> today;
    private final Work work;
    private final ReadOnlyObjectWrapper<Topic> topic;
    private final ReadOnlyObjectWrapper<RangeChoice> range;
    private final ReadOnlyObjectWrapper<ProgressPage> page;
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(this, "empty", true);
    private final ObservableList<TopicChoice> choices = FXCollections.observableArrayList();

    private Progress progress = new Progress(List.<PastSession>of());
    private Optional<DaySpan> own = Optional.empty();
    private PastPlans plans = PastPlans.NONE;
    private boolean topicChosen;
    private long pagesAsked;

    /// @param today the local date; asked whenever the page is made
    /// @param work makes the pages, which takes long when there are years to look at
    public ProgressModel(Messages words, Supplier<LocalDate> today, Work work) {
        this.findings = new FindingWords(words);
        this.topics = new TopicWords(words);
        this.today = today;
        this.work = work;
        Topic start = new Topic.Rated(new Measure.Pain(BodyRegion.LOWER_BACK));
        topic = new ReadOnlyObjectWrapper<>(this, "topic", start);
        range = new ReadOnlyObjectWrapper<>(this, "range", RangeChoice.TWELVE_WEEKS);
        page = new ReadOnlyObjectWrapper<>(this, "page", page(start, span()));
        choices.setAll(topicChoices());
    }

    /// Shows this record from now on. It makes the first page at once, which takes time: away from the screen's thread
    /// while nobody looks at this model yet.
    ///
    /// @param shown what the whole record says
    /// @param plansOfRecord the plans that the person followed
    public void show(Progress shown, PastPlans plansOfRecord) {
        progress = shown;
        plans = plansOfRecord;
        empty.set(progress.past().isEmpty());
        if (!topicChosen) {
            progress.mostRated().ifPresent(measure -> topic.set(new Topic.Rated(measure)));
        }
        choices.setAll(topicChoices());
        pagesAsked++;
        page.set(page(topic.get(), span()));
    }

    /// The person chooses a topic.
    public void choose(Topic chosen) {
        topicChosen = true;
        topic.set(chosen);
        turnPage();
    }

    /// The person chooses a range; with {@link RangeChoice#OWN} the one that was last looked at stays until other days
    /// are chosen.
    public void choose(RangeChoice chosen) {
        if (chosen == RangeChoice.OWN) {
            own = Optional.of(own.orElseGet(this::span));
        }
        range.set(chosen);
        turnPage();
    }

    /// The person chooses days of their own. The wrong way round they are turned, and no day is later than today.
    public void choose(LocalDate from, LocalDate to) {
        LocalDate last = today.get();
        LocalDate begin = from.isAfter(to) ? to : from;
        LocalDate end = from.isAfter(to) ? from : to;
        own = Optional.of(new DaySpan(begin.isAfter(last) ? last : begin, end.isAfter(last) ? last : end));
        range.set(RangeChoice.OWN);
        turnPage();
    }

    /// A page that comes after another was asked for is not shown any more.
    private void turnPage() {
        pagesAsked++;
        long asked = pagesAsked;
        Topic shown = topic.get();
        DaySpan days = span();
        work.run(
                () -> page(shown, days),
                made -> {
                    if (asked == pagesAsked) {
                        page.set(made);
                    }
                },
                trouble -> {
                    throw trouble;
                });
    }

    private DaySpan span() {
        DaySpan chosen = progress.span(range.get(), today.get());
        return range.get() == RangeChoice.OWN ? own.orElse(chosen) : chosen;
    }

    private ProgressPage page(Topic shown, DaySpan span) {
        LocalDate day = today.get();
        Findings found = Findings.of(progress, shown, span, day);
        return new ProgressPage(
                findings.headline(shown, found, progress, span),
                findings.figures(shown, found),
                new ProgressCharts(progress, day).of(shown, span),
                new ChartView.Title(topics.name(shown), topics.value(shown)),
                span,
                ProgressCharts.window(span),
                shown instanceof Topic.Rated(Measure measure)
                        ? Optional.of(findings.beforeAfter(progress.beforeAfter(measure, span)))
                        : Optional.empty(),
                findings.together(progress, pain(shown), span),
                done(span, day));
    }

    private ProgressPage.Done done(DaySpan span, LocalDate day) {
        SessionDays days = progress.sessionDays();
        DaySpan lastWeek = DaySpan.ending(day, DAYS_OF_TILES);
        PlanCalendar plan = PlanCalendar.of(plans, span, day);
        return new ProgressPage.Done(
                days, plan, days.within(lastWeek), days.daysWithSession(lastWeek), findings.done(progress, plan, span));
    }

    /// The pain that asthma is held against: the one that is looked at, else the one with most ratings.
    private Measure.Pain pain(Topic shown) {
        if (shown instanceof Topic.Rated(Measure.Pain pain)) {
            return pain;
        }
        return progress.mostRated()
                .flatMap(measure -> measure instanceof Measure.Pain pain ? Optional.of(pain) : Optional.empty())
                .orElse(new Measure.Pain(BodyRegion.LOWER_BACK));
    }

    private List<TopicChoice> topicChoices() {
        return Topic.all().stream()
                .map(choice -> new TopicChoice(choice, topics.name(choice), count(choice)))
                .toList();
    }

    private int count(Topic choice) {
        return choice instanceof Topic.Rated(Measure measure)
                ? progress.ratingCount(measure)
                : Findings.values(progress, choice, progress.span(RangeChoice.ALL, today.get()))
                        .size();
    }

    /// What is chosen to be looked at.
    public ReadOnlyObjectProperty<Topic> topicProperty() {
        return topic.getReadOnlyProperty();
    }

    /// How far back is chosen to be looked at.
    public ReadOnlyObjectProperty<RangeChoice> rangeProperty() {
        return range.getReadOnlyProperty();
    }

    /// What the screen shows.
    public ReadOnlyObjectProperty<ProgressPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// Whether there is nothing in the record yet.
    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /// Every topic with its number of values.
    public ObservableList<TopicChoice> choices() {
        return FXCollections.unmodifiableObservableList(choices);
    }
}
