package org.ribwise.app.assembly;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ribwise.coach.Coach;
import org.ribwise.coach.CoachClock;
import org.ribwise.coach.GateKeeper;
import org.ribwise.coach.GateNotes;
import org.ribwise.coach.GatePass;
import org.ribwise.coach.RunningSession;
import org.ribwise.domain.exchange.PlanFiles;
import org.ribwise.domain.exchange.PlanOpening;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.measure.Scores;
import org.ribwise.domain.plan.DayOff;
import org.ribwise.domain.plan.DayOffReason;
import org.ribwise.domain.plan.DoseAnswer;
import org.ribwise.domain.plan.DoseDecision;
import org.ribwise.domain.plan.DoseLog;
import org.ribwise.domain.plan.Due;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanToday;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.plan.Progression;
import org.ribwise.domain.plan.ProgressionNumbers;
import org.ribwise.domain.plan.Proposal;
import org.ribwise.domain.plan.SessionFelt;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Entrance;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.domain.safety.GateAnswers;
import org.ribwise.domain.safety.GateNumbers;
import org.ribwise.domain.session.SessionSound;
import org.ribwise.domain.session.SessionState;

/// A made-up person follows a plan: what is due is played by the real session, at the real gate, on a clock of its own.
/// Sessions go well, suggestions are accepted, and Sundays are taken off. For made-up records only.
final class Rehearsal {

    /// A jump of the clock that the session does not take for an absence.
    private static final Duration STRIDE = Duration.ofSeconds(4);

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private static final Optional<Nrs> WELL = Optional.of(new Nrs(8));

    private final Kept kept;
    private final Profile person;
    private final Plan plan;
    private final Envelope envelope;
    private long nanos;
    private Instant now = Instant.EPOCH;

    /// @param shipped exercises of the program
    /// @param plans opens the plan that the person accepted
    /// @throws IllegalStateException if the record has no plan
    Rehearsal(Kept kept, ExerciseLibrary shipped, PlanFiles plans) {
        this.kept = kept;
        PlanOpening.Opened opened = new AcceptedPlans(kept.planHistory(), plans)
                .present()
                .orElseThrow(() -> new IllegalStateException("no plan"));
        this.plan = opened.parcel().plan();
        this.person = kept.profiles().profile().orElse(Profile.UNKNOWN);
        this.envelope = new Envelope(shipped.with(opened.ownExercises()));
    }

    /// Plays what is due on these days.
    ///
    /// @param to the last day, included
    /// @return how many sessions were played
    int play(LocalDate from, LocalDate to) {
        return (int) from.datesUntil(to.plusDays(1)).filter(this::playDay).count();
    }

    private boolean playDay(LocalDate day) {
        now = day.atTime(MORNING).toInstant(ZoneOffset.UTC);
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            kept.plans().dayOff(new DayOff(day, DayOffReason.HOLIDAY, clock().time()));
            return false;
        }
        PlanToday today = today(day);
        today.proposals().forEach(this::accept);
        List<Prescription> due = today(day).due().stream()
                .filter(one -> !one.isDone())
                .map(Due::prescription)
                .toList();
        return new DoseLog(plan, kept.planHistory().decisions())
                .now()
                .routine(due, envelope.library())
                .map(coach()::fit)
                .filter(this::play)
                .isPresent();
    }

    private PlanToday today(LocalDate day) {
        return PlanToday.of(
                new PlanToday.Kept(
                        new DoseLog(plan, kept.planHistory().decisions()),
                        kept.planHistory().daysOff(),
                        kept.history().sessions(),
                        Optional.empty(),
                        new PlanToday.Said(kept.planHistory().felt(), Optional.empty())),
                new Progression(envelope, ProgressionNumbers.USUAL),
                person,
                day);
    }

    private void accept(Proposal proposal) {
        kept.plans()
                .decided(new DoseDecision(
                        UUID.randomUUID(),
                        clock().time(),
                        plan.heading().id(),
                        plan.heading().version(),
                        proposal.prescription(),
                        proposal.grounds().rule(),
                        DoseAnswer.ACCEPTED,
                        proposal.to()));
    }

    private boolean play(FittedRoutine routine) {
        Ratings before = ratings(3);
        GateNotes notes = new GateNotes(kept.safety(), kept.diaryHistory(), kept.history(), kept.scores());
        GatePass pass = new GateKeeper(notes, clock(), UUID::randomUUID)
                .ask(PersonFacts.NONE, Entrance.PLAN, GateAnswers.goodDay(GateNumbers.MISSING), Scores.MISSING)
                .pass();
        Optional<RunningSession> prepared = coach().prepare(routine, pass);
        prepared.ifPresent(session -> {
            session.begin(before);
            while (!(session.state() instanceof SessionState.Over)) {
                nanos += STRIDE.toNanos();
                now = now.plus(STRIDE);
                session.tick();
            }
            session.rateAfter(ratings(2));
            kept.plans().felt(new SessionFelt(session.id(), WELL, Optional.empty(), clock().time()));
        });
        return prepared.isPresent();
    }

    private static Ratings ratings(int pain) {
        return new Ratings(Map.of(BodyRegion.LOWER_BACK, new Nrs(pain)), Optional.of(new Nrs(2)));
    }

    private Coach coach() {
        return new Coach(
                envelope,
                () -> plan.on(person),
                clock(),
                entry -> entry.accept(kept.log()),
                UUID::randomUUID,
                SessionSound.SILENT);
    }

    private CoachClock clock() {
        return new CoachClock(() -> nanos, () -> now, ZoneOffset.UTC);
    }
}
