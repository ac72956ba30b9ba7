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
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.domain.safety.Leeway;
import org.ribwise.domain.session.Continuation;
import org.ribwise.domain.session.SessionMachine;
import org.ribwise.domain.session.SessionSound;
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
    /// since the routine was shown.
    ///
    /// @param shown what the person chose
    /// @return empty when nothing of it suits the person any more
    public Optional<RunningSession> prepare(FittedRoutine shown) {
        return fit(shown.asked())
                .cleared()
                .map(cleared -> new RunningSession(
                        new SessionMachine(TimelineCompiler.compile(cleared), new Leeway(envelope, profile.get())),
                        new SessionId(newId.get()),
                        clock,
                        record,
                        sound));
    }

    /// A session that the program did not see the end of, waiting where it was. The envelope is asked again; only when
    /// the plan is the same as then, second by second, can it go on.
    ///
    /// @return empty when its exercises or the person's conditions have changed since, or nothing was left
    public Optional<RunningSession> prepare(Unfinished unfinished) {
        ExerciseId id = unfinished.start().routine();
        return library()
                .routine(id)
                .or(() -> library().exercise(id).map(Routine::single))
                .map(this::fit)
                .flatMap(FittedRoutine::cleared)
                .map(cleared ->
                        new SessionMachine(TimelineCompiler.compile(cleared), new Leeway(envelope, profile.get())))
                .filter(machine -> PlanDigest.of(machine.plan())
                        .equals(unfinished.checkpoint().plan()))
                .flatMap(machine -> Continuation.of(machine, unfinished)
                        .map(waiting ->
                                new RunningSession(machine, unfinished.start().id(), clock, record, sound, waiting)));
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
