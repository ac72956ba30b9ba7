package org.ribwise.coach;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.session.TimelineCompiler;

/// What a person can begin: the use cases start here.
///
/// @param library exercises and routines
/// @param clock the clocks
/// @param record where sessions are written
/// @param newId makes the identity of a session
public record Coach(ExerciseLibrary library, CoachClock clock, RecordWriter record, Supplier<UUID> newId) {

    private static final ExerciseId RELAXED_BREATHING = new ExerciseId("br-control");
    private static final int PRESCRIBED_LEVEL = 3;

    /// A session of this routine, not begun.
    public RunningSession prepare(Routine routine) {
        return new RunningSession(TimelineCompiler.compile(routine), new SessionId(newId.get()), clock, record);
    }

    /// Everything that can be started: routines first, then each exercise alone at its start dose. Level 3 is
    /// never among them, neither alone nor in a routine: it needs a prescription (clinical reference 1.1).
    public List<Routine> offers() {
        Stream<Routine> alone = library.exercises().stream().map(Routine::single);
        return Stream.concat(library.routines().stream(), alone)
                .filter(routine -> routine.items().stream().allMatch(Coach::needsNoPrescription))
                .toList();
    }

    private static boolean needsNoPrescription(Routine.Item item) {
        return item.exercise().card().level() < PRESCRIBED_LEVEL;
    }

    /// Relaxed tummy breathing alone: what is left when there is no stretch today (clinical reference 5.2, G12).
    /// Empty when its file could not be used.
    public Optional<Routine> relaxedBreathing() {
        return library.exercise(RELAXED_BREATHING).map(Routine::single);
    }
}
