package org.ribwise.domain.progress;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ribwise.domain.measure.Instrument.Better;
import org.ribwise.domain.measure.RatingTime;
import org.ribwise.domain.record.PastSession;

/// What past sessions say over time: every question of the Progress and Today screens is asked here.
///
/// Days are local dates at the offset that each session was recorded with. No clock is read: today comes in.
///
/// @param sessions all sessions, in any order
public record Progress(List<PastSession> sessions) {

    /// Copies the list.
    public Progress {
        sessions = List.copyOf(sessions);
    }

    /// The day of the first session, empty when there is none.
    public Optional<LocalDate> firstDay() {
        return sessions.stream().map(Progress::dayOf).min(Comparator.naturalOrder());
    }

    /// The days of a choice that ends today.
    public DaySpan span(RangeChoice range, LocalDate today) {
        return range.until(today, firstDay().orElse(today));
    }

    /// The ratings of a measure within a span.
    public Series series(Measure measure, DaySpan span) {
        List<Rating> all = ratings(measure);
        List<Rating> before = all.stream()
                .filter(rating -> rating.time() == RatingTime.BEFORE)
                .toList();
        List<Rating> inSpan =
                all.stream().filter(rating -> span.contains(rating.day())).toList();
        return new Series(measure, span, inSpan, Trend.of(before, span));
    }

    /// A series in four numbers; its span must end today.
    public ProgressSummary summary(Series series) {
        DaySpan span = series.span();
        Optional<DaySpan> counted = firstDay()
                .filter(first -> !first.isAfter(span.to()))
                .map(first -> first.isBefore(span.from()) ? span : new DaySpan(first, span.to()));
        return ProgressSummary.of(series.values(RatingTime.BEFORE), Better.LOWER, counted);
    }

    /// How ratings after a session compare with those before it, over the sessions of a span.
    public BeforeAfter beforeAfter(Measure measure, DaySpan span) {
        return BeforeAfter.of(
                sessions.stream()
                        .filter(session -> span.contains(dayOf(session)))
                        .toList(),
                measure);
    }

    /// Sessions by day.
    public SessionDays sessionDays() {
        return SessionDays.of(sessions);
    }

    /// How many ratings of a measure there are, before and after sessions.
    public int ratingCount(Measure measure) {
        return ratings(measure).size();
    }

    /// The pain region with most ratings, the first of them when several have as many; breathlessness when no pain
    /// was rated; empty when nothing was.
    public Optional<Measure> mostRated() {
        Measure breathlessness = new Measure.Breathlessness();
        return Measure.all().stream()
                .filter(measure -> measure instanceof Measure.Pain)
                .filter(measure -> ratingCount(measure) > 0)
                .reduce((best, other) -> ratingCount(other) > ratingCount(best) ? other : best)
                .or(() -> ratingCount(breathlessness) > 0 ? Optional.of(breathlessness) : Optional.empty());
    }

    private List<Rating> ratings(Measure measure) {
        List<Rating> ratings = new ArrayList<>();
        for (PastSession session : sessions) {
            LocalDate day = dayOf(session);
            OffsetDateTime begin = session.start().at();
            OffsetDateTime end = session.endedAt().orElse(begin);
            measure.in(session.start().before())
                    .ifPresent(value -> ratings.add(new Rating(day, begin, value, RatingTime.BEFORE)));
            measure.in(session.after()).ifPresent(value -> ratings.add(new Rating(day, end, value, RatingTime.AFTER)));
        }
        ratings.sort(
                Comparator.comparing((Rating rating) -> rating.at().toInstant()).thenComparing(Rating::time));
        return ratings;
    }

    private static LocalDate dayOf(PastSession session) {
        return session.start().at().toLocalDate();
    }
}
