package org.ribwise.domain.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ribwise.domain.measure.Instrument;
import org.ribwise.domain.measure.Instrument.Better;
import org.ribwise.domain.measure.RatingTime;

/// What a topic says within a span of days.
///
/// @param summary baseline, last, best and how many
/// @param change the first week against the last; empty when there are too few values
/// @param trend the straight line; empty when there are too few days
public record Findings(ProgressSummary summary, Optional<Change> change, Optional<TrendLine> trend) {

    /// What a topic says.
    ///
    /// @param today the day that is not over
    public static Findings of(Progress progress, Topic topic, DaySpan span, LocalDate today) {
        List<DayValue> values = values(progress, topic, span);
        DailyValues daily = DailyValues.of(values);
        Better better = switch (topic) {
            case Topic.Rated _ -> Better.LOWER;
            case Topic.PeakFlow(), Topic.Minutes(), Topic.Sessions() -> Better.HIGHER;
            case Topic.Taken(Instrument instrument) -> instrument.better();
        };
        return new Findings(
                progress.summary(values, better, span, today),
                yardstick(topic).flatMap(measured -> Change.of(daily, measured)),
                TrendLine.of(daily).filter(TrendLine::isEnough));
    }

    /// The values of a topic within a span, oldest first; of ratings those before a session.
    public static List<DayValue> values(Progress progress, Topic topic, DaySpan span) {
        List<DayValue> values = switch (topic) {
            case Topic.Rated(Measure measure) -> progress.series(measure, span).values(RatingTime.BEFORE);
            case Topic.PeakFlow() -> days(TopicValues.peakFlows(progress.past()));
            case Topic.Taken(Instrument instrument) -> days(TopicValues.of(instrument, progress.past()));
            case Topic.Minutes() -> done(progress, true);
            case Topic.Sessions() -> done(progress, false);
        };
        return values.stream().filter(value -> span.contains(value.day())).toList();
    }

    private static List<DayValue> days(List<TopicValues.Timed> values) {
        return values.stream().map(TopicValues.Timed::day).toList();
    }

    private static List<DayValue> done(Progress progress, boolean minutes) {
        List<DayValue> days = new ArrayList<>();
        progress.sessionDays()
                .byDay()
                .forEach((day, done) -> days.add(new DayValue(day, minutes ? done.minutes() : done.sessions())));
        return days;
    }

    private static Optional<Yardstick> yardstick(Topic topic) {
        return switch (topic) {
            case Topic.Rated(Measure measure) -> Optional.of(measure.yardstick());
            case Topic.PeakFlow() -> Optional.of(Yardstick.PEAK_FLOW);
            case Topic.Minutes(), Topic.Sessions(), Topic.Taken _ -> Optional.empty();
        };
    }
}
