package org.ribwise.domain.report;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.escalation.ActTotal;
import org.ribwise.domain.escalation.TalkFacts;
import org.ribwise.domain.measure.Instrument;
import org.ribwise.domain.measure.RatingTime;
import org.ribwise.domain.measure.Scores;
import org.ribwise.domain.measure.TimedRatings;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.record.MeasureEntry;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.record.ScoreSheet;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.safety.Blocks;
import org.ribwise.domain.safety.SafetyEvent;

/// The part of a person's record that is about some days: what reports and exports are made of. Each list is oldest
/// first.
///
/// @param days which days, on the person's calendar
/// @param person who
/// @param sessions sessions that began on these days
/// @param sheets scores of check-ins and check-outs
/// @param diary the asthma diary
/// @param measures measures of every few weeks
/// @param events what ended a session or let none begin
/// @param plans plans that were followed on these days
public record Excerpt(
        DaySpan days,
        PersonFacts person,
        List<PastSession> sessions,
        List<ScoreSheet> sheets,
        List<DiaryEntry> diary,
        List<MeasureEntry> measures,
        List<SafetyEvent> events,
        PastPlans plans) {

    /// Of a person who follows no plan.
    public Excerpt(
            DaySpan days,
            PersonFacts person,
            List<PastSession> sessions,
            List<ScoreSheet> sheets,
            List<DiaryEntry> diary,
            List<MeasureEntry> measures,
            List<SafetyEvent> events) {
        this(days, person, sessions, sheets, diary, measures, events, PastPlans.NONE);
    }

    /// The same of a person who followed plans.
    public Excerpt with(PastPlans followed) {
        return new Excerpt(days, person, sessions, sheets, diary, measures, events, followed);
    }

    /// The same with other days asked for.
    public Excerpt about(DaySpan span) {
        return new Excerpt(span, person, sessions, sheets, diary, measures, events, plans);
    }

    /// Copies the lists.
    public Excerpt {
        sessions = List.copyOf(sessions);
        sheets = List.copyOf(sheets);
        diary = List.copyOf(diary);
        measures = List.copyOf(measures);
        events = List.copyOf(events);
    }

    /// Only what is about these days. A time belongs to the day that it was for the person then.
    public Excerpt within(DaySpan span) {
        return new Excerpt(
                span,
                person,
                on(span, sessions, session -> session.start().at()),
                on(span, sheets, ScoreSheet::at),
                on(span, diary, DiaryEntry::at),
                on(span, measures, MeasureEntry::at),
                on(span, events, SafetyEvent::at),
                plans.within(span));
    }

    /// Every occasion on which the person was asked how they are: those with a score sheet, then those of sessions that
    /// have none. A sheet says all that its session says, and more, so nothing comes twice.
    public Stream<Occasion> occasions() {
        Set<Asked> asked = new HashSet<>();
        sheets.forEach(sheet -> sheet.session().ifPresent(session -> asked.add(new Asked(session, sheet.time()))));
        return Stream.concat(
                sheets.stream().map(Occasion::of),
                sessions.stream()
                        .flatMap(session -> Stream.of(RatingTime.values())
                                .filter(time -> !asked.contains(
                                        new Asked(session.start().id(), time)))
                                .map(time -> Occasion.of(session, time))
                                .filter(occasion -> !occasion.scores().equals(Scores.MISSING))));
    }

    /// What the rules of "talk to your doctor or physiotherapist" look at (clinical reference 5.6). Pain counts as it
    /// was at its worst in the 24 hours before. Blows of a check-in or check-out count like those of the diary, and
    /// so do attacks that only the safety log knows.
    public TalkFacts talkFacts() {
        return new TalkFacts(
                Stream.concat(diary.stream(), sheets.stream().flatMap(sheet -> sheet.blown().stream()))
                        .toList(),
                occasions()
                        .map(occasion -> new TimedRatings(
                                occasion.at(), occasion.scores().atWorst()))
                        .toList(),
                sessions.stream().map(session -> session.start().at()).toList(),
                new TalkFacts.Elsewhere(lastAct(), Blocks.attacks(events)),
                person.breathing().best(),
                person.thresholds());
    }

    private Optional<ActTotal> lastAct() {
        return measures.stream()
                .filter(entry -> entry.result().instrument() == Instrument.ACT)
                .max(Comparator.comparing(entry -> entry.at().toInstant()))
                .map(entry ->
                        new ActTotal(entry.at(), (int) entry.result().value().orElseThrow()));
    }

    /// Of which session, and when.
    private record Asked(SessionId session, RatingTime time) {}

    /// Whether nothing was recorded on these days.
    public boolean isEmpty() {
        return sessions.isEmpty()
                && sheets.isEmpty()
                && diary.isEmpty()
                && measures.isEmpty()
                && events.isEmpty()
                && plans.all().isEmpty();
    }

    private static <T> List<T> on(DaySpan span, List<T> all, Function<T, OffsetDateTime> at) {
        return all.stream()
                .filter(one -> span.contains(at.apply(one).toLocalDate()))
                .toList();
    }
}
