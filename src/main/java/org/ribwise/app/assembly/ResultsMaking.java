package org.ribwise.app.assembly;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ribwise.domain.escalation.TalkFacts;
import org.ribwise.domain.escalation.TalkRules;
import org.ribwise.domain.exchange.AcceptedVersion;
import org.ribwise.domain.exchange.PlanCourse;
import org.ribwise.domain.exchange.PlanFiles;
import org.ribwise.domain.exchange.PlanOpening;
import org.ribwise.domain.exchange.Results;
import org.ribwise.domain.exchange.ResultsHeading;
import org.ribwise.domain.exchange.RuleHeld;
import org.ribwise.domain.exchange.Stamped;
import org.ribwise.domain.plan.AcceptedPlan;
import org.ribwise.domain.plan.DayOff;
import org.ribwise.domain.plan.DayOn;
import org.ribwise.domain.plan.SessionFelt;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.report.Excerpt;

/// Makes results of a person's record. It waits for the disk.
///
/// @param kept the record
/// @param all everything that is in it until today
/// @param identity whose results they are when no plan says so
/// @param plans opens plans that were accepted
record ResultsMaking(Kept kept, Excerpt all, UUID identity, PlanFiles plans) {

    /// Rules are looked at for so many days at most (design value).
    private static final int MOST_RULE_DAYS = 366;

    private static final String NAME = "plan";

    /// What belongs to some days.
    ///
    /// @param now when the results are made
    Results of(DaySpan days, OffsetDateTime now) {
        Excerpt some = all.within(days);
        Instant made = now.toInstant();
        return new Results(
                heading(now),
                stamped(some.sessions(), made),
                stamped(some.sheets(), made),
                stamped(some.measures(), made),
                stamped(some.diary(), made),
                stamped(some.events(), made),
                course(some, made),
                stamped(rules(days), made));
    }

    private ResultsHeading heading(OffsetDateTime now) {
        UUID patient = new AcceptedPlans(kept.planHistory(), plans)
                .present()
                .map(opened -> opened.parcel().plan().heading().forWhom().id())
                .orElse(identity);
        String name = all.person().name();
        return new ResultsHeading(
                patient, name.substring(0, Math.min(name.length(), ResultsHeading.LONGEST_NAME)), now);
    }

    private PlanCourse course(Excerpt some, Instant made) {
        DaySpan days = some.days();
        List<Stamped<DayOff>> daysOff = kept.planHistory().daysOff().stream()
                .filter(off -> days.contains(off.day()))
                // the last word about a day counts, whichever file it came in
                .map(off -> new Stamped<>(off, off.saidAt().toInstant()))
                .toList();
        return new PlanCourse(
                stamped(followed(days.to()), made),
                stamped(on(days, kept.planHistory().decisions(), decision -> decision.at()), made),
                daysOff,
                daysOn(days),
                felt(some.sessions()));
    }

    private List<Stamped<DayOn>> daysOn(DaySpan days) {
        return kept.planHistory().daysOn().stream()
                .filter(on -> days.contains(on.day()))
                .map(on -> new Stamped<>(on, on.saidAt().toInstant()))
                .toList();
    }

    /// What was said about these sessions; the last word about one counts.
    private List<Stamped<SessionFelt>> felt(List<PastSession> sessions) {
        Set<SessionId> ids =
                sessions.stream().map(session -> session.start().id()).collect(Collectors.toUnmodifiableSet());
        return kept.planHistory().felt().stream()
                .filter(felt -> ids.contains(felt.session()))
                .map(felt -> new Stamped<>(felt, felt.saidAt().toInstant()))
                .toList();
    }

    /// Also versions from before these days: what was done on them was done after one of these.
    private List<AcceptedVersion> followed(LocalDate last) {
        return kept.planHistory().plans().stream()
                .filter(accepted -> !accepted.acceptedAt().toLocalDate().isAfter(last))
                .flatMap(accepted -> opened(accepted).stream()
                        .map(opened -> new AcceptedVersion(
                                accepted.plan(),
                                accepted.version(),
                                opened.parcel().plan().heading().title(),
                                accepted.acceptedAt())))
                .toList();
    }

    private Optional<PlanOpening.Opened> opened(AcceptedPlan accepted) {
        return plans.open(NAME, accepted.file().bytes()) instanceof PlanOpening.Opened opened
                ? Optional.of(opened)
                : Optional.empty();
    }

    private List<RuleHeld> rules(DaySpan days) {
        LocalDate from = Stream.of(
                        days.from(), firstDay().orElse(days.to()), days.to().minusDays(MOST_RULE_DAYS - 1L))
                .max(LocalDate::compareTo)
                .orElseThrow();
        TalkFacts facts = all.talkFacts();
        return from.datesUntil(days.to().plusDays(1))
                .flatMap(day -> TalkRules.fired(facts, day).stream().map(fired -> new RuleHeld(fired.rule(), day)))
                .toList();
    }

    private Optional<LocalDate> firstDay() {
        return Stream.of(
                        all.sessions().stream().map(session -> session.start().at()),
                        all.sheets().stream().map(sheet -> sheet.at()),
                        all.diary().stream().map(entry -> entry.at()))
                .flatMap(times -> times.limit(1))
                .map(OffsetDateTime::toLocalDate)
                .min(LocalDate::compareTo);
    }

    private static <T> List<T> on(DaySpan days, List<T> list, Function<T, OffsetDateTime> at) {
        return list.stream()
                .filter(one -> days.contains(at.apply(one).toLocalDate()))
                .toList();
    }

    private static <T> List<Stamped<T>> stamped(List<T> list, Instant made) {
        return list.stream().map(one -> new Stamped<>(one, made)).toList();
    }
}
