package org.ribwise.ui.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.ribwise.domain.measure.Instrument;
import org.ribwise.domain.progress.AsthmaAndPain;
import org.ribwise.domain.progress.AsthmaSign;
import org.ribwise.domain.progress.Baseline;
import org.ribwise.domain.progress.BeforeAfter;
import org.ribwise.domain.progress.Change;
import org.ribwise.domain.progress.DailyValues;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.progress.Findings;
import org.ribwise.domain.progress.Measure;
import org.ribwise.domain.progress.Progress;
import org.ribwise.domain.progress.ProgressSummary;
import org.ribwise.domain.progress.RankCorrelation;
import org.ribwise.domain.progress.Topic;
import org.ribwise.domain.progress.WeeklySessions;
import org.ribwise.domain.report.PlanCalendar;
import org.ribwise.ui.control.TopicWords;
import org.ribwise.ui.kit.Messages;

/// Figures in sentences: what changed, how much there is to say it from, and what goes together. Never why.
///
/// @param words the words
record FindingWords(Messages words) {

    private static final int TENTHS = 10;
    private static final int HUNDREDTHS = 100;

    /// What a topic says, in one sentence that can be read in five seconds.
    String headline(Topic topic, Findings found, Progress progress, DaySpan span) {
        String name = new TopicWords(words).name(topic);
        DoubleFunction<String> value = new TopicWords(words).value(topic);
        ProgressSummary summary = found.summary();
        if (summary.baseline().isEmpty()) {
            return words.get("progress.headline.none", name);
        }
        if (topic instanceof Topic.Taken(Instrument instrument)) {
            return taken(name, instrument, summary, value);
        }
        if (topic instanceof Topic.Minutes || topic instanceof Topic.Sessions) {
            return weeks(topic, progress, span, value);
        }
        return found.change()
                .map(change -> changed(name, change, value))
                .orElseGet(() -> words.get(
                        "progress.headline.few",
                        name,
                        value.apply(summary.last().orElseThrow()),
                        summary.ratings(),
                        Baseline.ENOUGH_DAYS));
    }

    private String changed(String name, Change change, DoubleFunction<String> value) {
        String first = value.apply(change.first().median());
        String last = value.apply(change.last().median());
        return switch (change.verdict()) {
            case BETTER -> words.get("progress.headline.better", name, first, last);
            case ABOUT_THE_SAME -> words.get("progress.headline.same", name, first, last);
            case WORSE -> words.get("progress.headline.worse", name, first, last);
        };
    }

    private String taken(String name, Instrument instrument, ProgressSummary summary, DoubleFunction<String> value) {
        double first = summary.baseline().orElseThrow().median();
        double last = summary.last().orElseThrow();
        if (summary.ratings() == 1) {
            return words.get("progress.headline.once", name, value.apply(last));
        }
        if (!instrument.matters(first, last)) {
            return words.get("progress.headline.taken.same", name, value.apply(first), value.apply(last));
        }
        boolean better = (instrument.better() == Instrument.Better.HIGHER) == (last > first);
        return better
                ? words.get("progress.headline.taken.better", name, value.apply(first), value.apply(last))
                : words.get("progress.headline.taken.worse", name, value.apply(first), value.apply(last));
    }

    /// Baseline, last, best, how many values and missing days.
    String figures(Topic topic, Findings found) {
        ProgressSummary summary = found.summary();
        if (summary.baseline().isEmpty()) {
            return "";
        }
        double last = summary.last().orElseThrow();
        if (summary.ratings() == 1) {
            return words.get("progress.figures.one", last);
        }
        double began = summary.baseline().orElseThrow().median();
        double best = summary.best().orElseThrow();
        return switch (topic) {
            case Topic.Rated _, Topic.PeakFlow _ ->
                words.get("progress.figures", began, last, best, summary.ratings(), summary.missingDays());
            case Topic.Minutes _, Topic.Sessions _ -> words.get("progress.figures.done", summary.ratedDays());
            case Topic.Taken _ -> words.get("progress.figures.taken", began, last, best, summary.ratings());
        };
    }

    /// Ratings before and after sessions compared.
    String beforeAfter(BeforeAfter compared) {
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

    /// Asthma and pain together, a sentence for each sign that there is enough of; what is missing otherwise.
    List<String> together(Progress progress, Measure.Pain pain, DaySpan span) {
        List<String> sentences = new ArrayList<>();
        DailyValues daily = progress.series(pain, span).daily();
        for (AsthmaSign sign : AsthmaSign.values()) {
            Optional<AsthmaAndPain> both = AsthmaAndPain.of(daily, progress.asthmaDays(), sign, span);
            both.map(this::sentence).ifPresent(sentences::add);
        }
        DailyValues breath = progress.series(new Measure.Breathlessness(), span).daily();
        RankCorrelation.ofLags(breath, daily).stream()
                .reduce((one, other) -> Math.abs(other.coefficient()) > Math.abs(one.coefficient()) ? other : one)
                .map(this::sentence)
                .ifPresent(sentences::add);
        if (sentences.isEmpty()) {
            return List.of(words.get(
                    "progress.together.few",
                    AsthmaAndPain.ENOUGH_EVENTS,
                    AsthmaAndPain.ENOUGH_MARKED_DAYS,
                    AsthmaAndPain.ENOUGH_OTHER_DAYS));
        }
        sentences.add(words.get("progress.together.why"));
        return sentences;
    }

    /// A value that the words show as so many parts of one; what they would show as "-0" is 0.
    private static double shown(double value, int parts) {
        return Math.rint(value * parts) == 0 ? 0 : value;
    }

    /// How the pain of some days differs from that of others.
    String sentence(AsthmaAndPain both) {
        String days = switch (both.sign()) {
            case ATTACK -> words.get("progress.together.attack", AsthmaSign.DAYS_AFTER_ATTACK);
            case COUGH_DAY -> words.get("progress.together.cough");
            case RELIEVER_DAY -> words.get("progress.together.reliever");
        };
        double difference = both.difference();
        String rest = words.get(
                "progress.together.range",
                shown(both.lowest(), TENTHS),
                shown(both.highest(), TENTHS),
                both.markedDays(),
                both.otherDays(),
                both.unratedDays());
        String how = !both.isClear()
                ? words.get("progress.together.unclear", days, Math.abs(difference))
                : difference > 0
                        ? words.get("progress.together.higher", days, difference)
                        : words.get("progress.together.lower", days, -difference);
        return how + " " + rest;
    }

    /// Whether breathlessness and a pain move together.
    String sentence(RankCorrelation found) {
        return words.get(
                "progress.together.rank", shown(found.coefficient(), HUNDREDTHS), found.lagDays(), found.pairs());
    }

    /// Sessions a week, and how much of a plan was done; nothing when there is nothing to say.
    String done(Progress progress, PlanCalendar plan, DaySpan span) {
        List<WeeklySessions.Week> whole = weeks(progress, span).weeks().stream()
                .filter(WeeklySessions.Week::whole)
                .toList();
        WeeklySessions used = new WeeklySessions(
                whole.stream().filter(week -> week.done().sessions() > 0).toList());
        String usual = used.median().isPresent()
                ? words.get(
                        "progress.done.week",
                        used.median().getAsDouble(),
                        whole.size() - used.weeks().size())
                : "";
        String kept = plan.percent().isPresent()
                ? words.get("progress.done.plan", plan.percent().getAsInt(), plan.excusedDays())
                : "";
        return (usual + " " + kept).strip();
    }

    /// Weeks with and without a session: a break is said, not counted as a week of nothing.
    private String weeks(Topic topic, Progress progress, DaySpan span, DoubleFunction<String> value) {
        List<WeeklySessions.Week> weeks = weeks(progress, span).weeks();
        double[] done = weeks.stream()
                .filter(week -> week.done().sessions() > 0 && week.whole())
                .mapToDouble(week -> topic instanceof Topic.Minutes
                        ? week.done().minutes()
                        : week.done().sessions())
                .sorted()
                .toArray();
        long without = weeks.stream()
                .filter(week -> week.whole() && week.done().sessions() == 0)
                .count();
        String name = new TopicWords(words).name(topic);
        return done.length == 0
                ? words.get("progress.headline.weeks.few", name)
                : words.get("progress.headline.weeks", name, value.apply(done[done.length / 2]), done.length, without);
    }

    /// The weeks of a span since the record began: before it nothing is missing.
    private static WeeklySessions weeks(Progress progress, DaySpan span) {
        LocalDate begin = progress.firstDay()
                .filter(first -> first.isAfter(span.from()) && !first.isAfter(span.to()))
                .orElse(span.from());
        return WeeklySessions.of(progress.sessionDays(), new DaySpan(begin, span.to()));
    }
}
