package org.ribwise.domain.progress;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ribwise.domain.measure.Instrument.Better;
import org.ribwise.domain.measure.RatingTime;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.record.ScoreSheet;

/// What the record says over time: every question of the Progress and Today screens is asked here.
///
/// Days are local dates at the offset that each session was recorded with. No clock is read: today comes in. Making one
/// looks through the whole record once, so it belongs away from the screen when the record is long.
public final class Progress {

    private final Past past;
    private final Map<Measure, List<Rating>> ratings = new HashMap<>();
    private final SessionDays days;
    private final AsthmaDays asthma;

    /// @param past the whole record
    public Progress(Past past) {
        this.past = past;
        days = SessionDays.of(past.sessions());
        asthma = AsthmaDays.of(past.diary());
        for (PastSession session : past.sessions()) {
            OffsetDateTime begin = session.start().at();
            add(session.start().before(), dayOf(session), begin, RatingTime.BEFORE);
            add(session.after(), dayOf(session), session.endedAt().orElse(begin), RatingTime.AFTER);
        }
        for (ScoreSheet sheet : past.sheets()) {
            // those of a session are its ratings already; a check-in that led to none is a rating too
            if (sheet.session().isEmpty()) {
                add(sheet.scores().ratings(), sheet.at().toLocalDate(), sheet.at(), sheet.time());
            }
        }
        ratings.values()
                .forEach(list -> list.sort(
                        Comparator.comparing((Rating rating) -> rating.at().toInstant())
                                .thenComparing(Rating::time)));
    }

    /// What sessions alone say.
    ///
    /// @param sessions all sessions, in any order
    public Progress(List<PastSession> sessions) {
        this(Past.of(sessions));
    }

    private void add(Ratings given, LocalDate day, OffsetDateTime at, RatingTime time) {
        for (Measure measure : Measure.all()) {
            measure.in(given)
                    .ifPresent(value -> ratings.computeIfAbsent(measure, _ -> new ArrayList<>())
                            .add(new Rating(day, at, value, time)));
        }
    }

    /// The record.
    public Past past() {
        return past;
    }

    /// The day on which the record begins, empty when there is nothing in it.
    public Optional<LocalDate> firstDay() {
        return past.firstDay();
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

    /// A series in a few numbers.
    public ProgressSummary summary(Series series, LocalDate today) {
        return summary(series.values(RatingTime.BEFORE), Better.LOWER, series.span(), today);
    }

    /// Values in a few numbers.
    ///
    /// @param values those of the span, oldest first
    ProgressSummary summary(List<DayValue> values, Better better, DaySpan span, LocalDate today) {
        Optional<DaySpan> counted = firstDay()
                .filter(first -> !first.isAfter(span.to()))
                .map(first -> first.isBefore(span.from()) ? span : new DaySpan(first, span.to()));
        return ProgressSummary.of(values, better, counted, today);
    }

    /// How ratings after a session compare with those before it, over the sessions of a span.
    public BeforeAfter beforeAfter(Measure measure, DaySpan span) {
        return BeforeAfter.of(
                past.sessions().stream()
                        .filter(session -> span.contains(dayOf(session)))
                        .toList(),
                measure);
    }

    /// Sessions by day.
    public SessionDays sessionDays() {
        return days;
    }

    /// Days of the asthma diary.
    public AsthmaDays asthmaDays() {
        return asthma;
    }

    /// How many ratings of a measure there are, before and after sessions.
    public int ratingCount(Measure measure) {
        return ratings(measure).size();
    }

    /// The pain region with most ratings, of several that have as many the one where it hurt most in all;
    /// breathlessness
    /// when no pain was rated; empty when nothing was.
    public Optional<Measure> mostRated() {
        Measure breathlessness = new Measure.Breathlessness();
        Comparator<Measure> order = Comparator.comparingInt(this::ratingCount).thenComparingInt(this::ratedInAll);
        return Measure.all().stream()
                .filter(measure -> measure instanceof Measure.Pain)
                .filter(measure -> ratingCount(measure) > 0)
                .reduce((best, other) -> order.compare(other, best) > 0 ? other : best)
                .or(() -> ratingCount(breathlessness) > 0 ? Optional.of(breathlessness) : Optional.empty());
    }

    private int ratedInAll(Measure measure) {
        return ratings(measure).stream()
                .mapToInt(rating -> rating.value().value())
                .sum();
    }

    private List<Rating> ratings(Measure measure) {
        return ratings.getOrDefault(measure, List.of());
    }

    private static LocalDate dayOf(PastSession session) {
        return session.start().at().toLocalDate();
    }
}
