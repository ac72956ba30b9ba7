package org.ribwise.domain.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.safety.Envelope;

/// A plan on one day: everything that the first screen says about it.
///
/// @param log the plan and what was decided about it
/// @param days what is due and what was done
/// @param due what is to be done on this day, in order, without what rests or does not suit the person any more
/// @param resting what rests
/// @param unsuitable what the envelope has forbidden since: the physiotherapist is to be asked
/// @param proposals what there is to decide
/// @param review the next review, when it is near
/// @param ending whether the plan ends soon, has ended or goes on
/// @param askNextDay the session of which it is not known how it was the next day; empty when there is none to ask
///     about
public record PlanToday(
        DoseLog log,
        PlanDays days,
        List<Due> due,
        List<Prescription> resting,
        List<Prescription> unsuitable,
        List<Proposal> proposals,
        Optional<LocalDate> review,
        Ending ending,
        Optional<SessionId> askNextDay) {

    /// A review or an end is announced so many days before (design value, needs sign-off).
    private static final int ANNOUNCED_DAYS = 7;

    /// How it was the next day is asked for so long after a session (design value, needs sign-off).
    private static final int NEXT_DAY_ASKED_DAYS = 3;

    /// Copies the lists.
    public PlanToday {
        due = List.copyOf(due);
        resting = List.copyOf(resting);
        unsuitable = List.copyOf(unsuitable);
        proposals = List.copyOf(proposals);
    }

    /// Where a plan is.
    public sealed interface Ending {

        /// It has not begun.
        ///
        /// @param start first day
        record NotYet(LocalDate start) implements Ending {}

        /// It goes on.
        record GoesOn() implements Ending {}

        /// It ends soon.
        ///
        /// @param last last day
        record Soon(LocalDate last) implements Ending {}

        /// It has ended.
        ///
        /// @param last its last day
        record Over(LocalDate last) implements Ending {}
    }

    /// What was kept about a plan.
    ///
    /// @param log the plan and what was decided
    /// @param daysOff days without exercise
    /// @param sessions all sessions, oldest first
    /// @param lastAttack day of the last attack
    /// @param said what else the person said
    public record Kept(
            DoseLog log, List<DayOff> daysOff, List<PastSession> sessions, Optional<LocalDate> lastAttack, Said said) {

        /// Copies the lists.
        public Kept {
            daysOff = List.copyOf(daysOff);
            sessions = List.copyOf(sessions);
        }
    }

    /// What else the person said that the plan depends on.
    ///
    /// @param felt about sessions
    /// @param newCondition when they added a condition last since they accepted the plan; empty when they did not
    public record Said(List<SessionFelt> felt, Optional<OffsetDateTime> newCondition) {

        /// Copies the list.
        public Said {
            felt = List.copyOf(felt);
        }
    }

    /// A plan on a day.
    ///
    /// @param person who they are, without what the plan switches on
    public static PlanToday of(Kept kept, Progression progression, Profile person, LocalDate today) {
        DoseLog log = kept.log();
        Plan now = log.now();
        Envelope envelope = progression.envelope();
        List<Done> done = new DoneSessions(now, envelope.library()).of(kept.sessions());
        ProgressionFacts facts = new ProgressionFacts(
                new Feels(kept.sessions(), kept.said().felt()).of(done),
                kept.lastAttack(),
                kept.said().newCondition());
        PlanDays days = new PlanDays(now, done, kept.daysOff());
        List<PrescriptionId> forbidden = new PlanCheck(envelope)
                .conflicts(now, person).stream()
                        .filter(PlanConflict::forbids)
                        .map(PlanConflict::prescription)
                        .toList();
        List<Prescription> open = now.prescriptions().stream()
                .filter(one -> now.times().contains(today) && one.schedule().contains(today))
                .toList();
        List<Prescription> resting = open.stream()
                .filter(one -> progression.rests(one.id(), log, facts, today))
                .toList();
        return new PlanToday(
                log,
                days,
                days.due(today).stream()
                        .filter(due -> !resting.contains(due.prescription()))
                        .filter(due -> !forbidden.contains(due.prescription().id()))
                        .toList(),
                resting,
                open.stream().filter(one -> forbidden.contains(one.id())).toList(),
                open.stream()
                        .filter(one -> !forbidden.contains(one.id()))
                        .map(one -> progression.next(one.id(), log, facts, person, today))
                        .filter(Proposal::asks)
                        .toList(),
                review(now.times(), today),
                ending(now.times(), today),
                askNextDay(kept, done, today));
    }

    /// The last session that counts for the plan, when it was yesterday or shortly before and nothing was said yet.
    private static Optional<SessionId> askNextDay(Kept kept, List<Done> done, LocalDate today) {
        return done.stream()
                .max(Comparator.comparing(one -> one.at().toInstant()))
                .filter(one -> one.day().isBefore(today)
                        && !one.day().plusDays(NEXT_DAY_ASKED_DAYS).isBefore(today))
                .filter(one -> kept.said().felt().stream()
                        .noneMatch(felt -> felt.session().equals(one.session())
                                && felt.saidAt().toLocalDate().isAfter(one.day())))
                .map(Done::session);
    }

    private static Optional<LocalDate> review(PlanTimes times, LocalDate today) {
        return times.reviews().stream()
                .filter(day -> !day.isBefore(today) && !day.isAfter(today.plusDays(ANNOUNCED_DAYS)))
                .findFirst();
    }

    private static Ending ending(PlanTimes times, LocalDate today) {
        if (today.isBefore(times.start())) {
            return new Ending.NotYet(times.start());
        }
        return times.end()
                .<Ending>map(last -> today.isAfter(last)
                        ? new Ending.Over(last)
                        : last.isAfter(today.plusDays(ANNOUNCED_DAYS)) ? new Ending.GoesOn() : new Ending.Soon(last))
                .orElseGet(Ending.GoesOn::new);
    }
}
