package org.ribwise.coach;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.record.Unfinished;
import org.ribwise.domain.safety.Allowance;
import org.ribwise.domain.safety.ClearedRoutine;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.domain.safety.GateVerdict;
import org.ribwise.domain.safety.Leeway;
import org.ribwise.domain.session.Continuation;
import org.ribwise.domain.session.SessionMachine;
import org.ribwise.domain.session.SessionSound;
import org.ribwise.domain.session.SessionState;
import org.ribwise.domain.session.TimelineCompiler;

/// What a person can begin: the use cases start here. Nothing gets past the safety envelope: every routine that
/// is offered or prepared has been made to fit the person as they are now.
///
/// @param envelope what suits whom, and the exercises
/// @param profile the person as they are now
/// @param clock the clocks
/// @param record where sessions are written
/// @param newId makes the identity of a session
/// @param sound makes sessions heard
public record Coach(
        Envelope envelope,
        Supplier<Profile> profile,
        CoachClock clock,
        RecordWriter record,
        Supplier<UUID> newId,
        SessionSound sound) {

    /// Chair Calm, which suits any lung state that passes the gate (clinical reference 2.5), in its short form.
    private static final ExerciseId OFFERED_FIRST = new ExerciseId("rt-chair-calm-short");

    /// The routine after an attack or flare (clinical reference 2.5, 3.5).
    private static final ExerciseId OFFERED_FIRST_AFTER_A_FLARE = new ExerciseId("rt-after-attack");

    /// The exercises and routines, and what was wrong with their files.
    public ExerciseLibrary library() {
        return envelope.library();
    }

    /// A routine made to fit the person as they are now.
    public FittedRoutine fit(Routine routine) {
        return envelope.fit(routine, profile.get());
    }

    /// A session, not begun. The envelope is asked again, because the person's conditions may have been changed
    /// since the routine was shown; and nothing of it passes that the gate does not let through today.
    ///
    /// @param shown what the person chose
    /// @param pass what the gate said to today's answers; it is spent when there is a session
    /// @return empty when nothing of it is left, or when the pass holds no more
    public Optional<RunningSession> prepare(FittedRoutine shown, GatePass pass) {
        return admitted(fit(shown.asked()), pass)
                .map(cleared -> session(machine(cleared, pass), new SessionId(newId.get()), pass));
    }

    /// What of today can be begun in the place of what was chosen: that itself where something of it is left, else a
    /// session on the chair, else relaxed tummy breathing (clinical reference 5.2, G7, G10, G12).
    ///
    /// @param shown what the person chose
    /// @param verdict what the gate said
    /// @return empty when nothing is let through, or when what was chosen does not suit the person any more
    public Optional<FittedRoutine> today(FittedRoutine shown, GateVerdict verdict) {
        if (!fit(shown.asked()).canBegin()) {
            return Optional.empty();
        }
        boolean relaxedAlone = verdict.allowance().extent() == Allowance.Extent.RELAXED_BREATHING;
        Stream<FittedRoutine> sessions = Stream.concat(
                Stream.of(fit(shown.asked())),
                Stream.of(OFFERED_FIRST_AFTER_A_FLARE, OFFERED_FIRST)
                        .flatMap(id -> library().routine(id).stream())
                        .map(this::fit));
        return Stream.concat(relaxedAlone ? Stream.<FittedRoutine>empty() : sessions, relaxedBreathing().stream())
                .filter(fitted -> envelope.admit(fitted, verdict).isPresent())
                .findFirst();
    }

    /// A session that the program did not see the end of, waiting where it was. Envelope and gate are asked again; only
    /// when the plan is the same as then, second by second, can it go on.
    ///
    /// @param asked what was to be played then, as far as it is known still
    /// @param pass what the gate said to today's answers; it is spent when there is a session
    /// @return empty when its exercises, the person's conditions or what the gate lets through have changed since,
    ///     when nothing was left, or when the pass holds no more
    public Optional<RunningSession> prepare(Unfinished unfinished, Optional<Routine> asked, GatePass pass) {
        return asked.map(this::fit)
                .flatMap(fitted -> admitted(fitted, pass))
                .map(cleared -> machine(cleared, pass))
                .filter(machine -> isPlanOf(machine, unfinished))
                .flatMap(machine -> Continuation.of(machine, unfinished)
                        .map(waiting -> goingOn(machine, unfinished, waiting, pass)));
    }

    /// Whether a session that the program did not see the end of could go on, were the gate open.
    ///
    /// @param asked what was to be played then, as far as it is known still
    public boolean canGoOn(Unfinished unfinished, Optional<Routine> asked) {
        return asked.map(this::fit)
                .flatMap(FittedRoutine::cleared)
                .map(cleared -> new SessionMachine(
                        TimelineCompiler.compile(cleared), new Leeway(envelope, profile.get(), Allowance.ALL)))
                .filter(machine -> isPlanOf(machine, unfinished))
                .flatMap(machine -> Continuation.of(machine, unfinished))
                .isPresent();
    }

    /// What a session was to play that the program did not see the end of: a routine of the library, or an exercise
    /// alone. Empty when it is not there any more, and for a session of a plan.
    public Optional<Routine> routineOf(Unfinished unfinished) {
        ExerciseId id = unfinished.start().routine();
        return library().routine(id).or(() -> library().exercise(id).map(Routine::single));
    }

    private Optional<ClearedRoutine> admitted(FittedRoutine fitted, GatePass pass) {
        return pass.holds(clock.time()) ? envelope.admit(fitted, pass.verdict()) : Optional.empty();
    }

    private SessionMachine machine(ClearedRoutine cleared, GatePass pass) {
        Leeway leeway = new Leeway(envelope, profile.get(), pass.verdict().allowance());
        return new SessionMachine(TimelineCompiler.compile(cleared), leeway);
    }

    private RunningSession session(SessionMachine machine, SessionId id, GatePass pass) {
        pass.spend();
        return new RunningSession(machine, id, clock, record, sound);
    }

    private RunningSession goingOn(SessionMachine machine, Unfinished unfinished, SessionState waiting, GatePass pass) {
        pass.spend();
        RunningSession session = new RunningSession(machine, unfinished.start().id(), clock, record, sound, waiting);
        if (unfinished.isInProgress()) {
            session.changeAsBefore(unfinished.checkpoint().place());
        }
        return session;
    }

    private static boolean isPlanOf(SessionMachine machine, Unfinished unfinished) {
        return PlanDigest.of(machine.plan()).equals(unfinished.checkpoint().plan());
    }

    /// Everything that can be started: routines first, the main one before the others, then each exercise alone
    /// at its start dose. A routine is offered as long as something of it is left; an exercise alone only when it
    /// is played itself, because what takes its place is offered under its own name.
    public List<FittedRoutine> offers() {
        Stream<FittedRoutine> routines = library().routines().stream().map(this::fit);
        Stream<FittedRoutine> alone = library().exercises().stream()
                .map(Routine::single)
                .map(this::fit)
                .filter(FittedRoutine::playsWhatWasAsked);
        ExerciseId first =
                profile.get().has(SafetyTag.RECENT_EXACERBATION) ? OFFERED_FIRST_AFTER_A_FLARE : OFFERED_FIRST;
        return Stream.concat(routines, alone)
                .filter(fitted -> fitted.cleared().isPresent())
                .sorted(Comparator.comparing(fitted -> !fitted.asked().id().equals(first)))
                .toList();
    }

    /// Relaxed tummy breathing alone: what is left when there is no stretch today (clinical reference 5.2, G12).
    /// Empty when its file could not be used, or when it does not suit the person.
    public Optional<FittedRoutine> relaxedBreathing() {
        return library()
                .exercise(Envelope.RELAXED_BREATHING)
                .map(Routine::single)
                .map(this::fit)
                .filter(fitted -> fitted.cleared().isPresent());
    }
}
