package org.ribwise.domain.exercise;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ribwise.domain.exercise.StretchExercise.Position;
import org.ribwise.domain.motion.Side;

/// Exercises in an order, each with its dose: what one session plays.
///
/// @param id stable name
/// @param version version of the definition, from 1
/// @param name name on screen
/// @param description one or two sentences
/// @param getReadySeconds time before each exercise to take the position, 3 to 60 s, whole seconds
/// @param items at least one
public record Routine(
        ExerciseId id, int version, LocalText name, LocalText description, int getReadySeconds, List<Item> items) {

    private static final int SHORTEST_GET_READY_SECONDS = 3;
    private static final int LONGEST_GET_READY_SECONDS = 60;

    /// Time to take the position when nothing else is said; design value, needs sign-off.
    public static final int USUAL_GET_READY_SECONDS = 8;

    /// Copies the list.
    ///
    /// @throws IllegalArgumentException if there is no item or the get-ready time is out of range
    public Routine {
        items = List.copyOf(items);
        if (version < 1 || items.isEmpty()) {
            throw new IllegalArgumentException("version " + version + ", " + items.size() + " items");
        }
        if (getReadySeconds < SHORTEST_GET_READY_SECONDS || getReadySeconds > LONGEST_GET_READY_SECONDS) {
            throw new IllegalArgumentException("get ready in " + getReadySeconds + " s");
        }
    }

    /// Where all of it can be done; nothing when it needs several places.
    public Set<Position> wholly() {
        EnumSet<Position> common = EnumSet.allOf(Position.class);
        items.forEach(item -> common.retainAll(item.exercise().positions()));
        return common;
    }

    /// Where all of it can be done; where there is no such place, all that are needed.
    public Set<Position> positions() {
        EnumSet<Position> needed = EnumSet.noneOf(Position.class);
        items.forEach(item -> needed.add(item.exercise().positions().getFirst()));
        Set<Position> wholly = wholly();
        return wholly.isEmpty() ? needed : wholly;
    }

    /// One exercise of a routine with its dose.
    public sealed interface Item {

        /// The exercise.
        Exercise exercise();

        /// Rest after it, before the next one; whole seconds, 0 to 600.
        int restSeconds();
    }

    /// A breathing exercise with its dose.
    ///
    /// @param exercise what to breathe
    /// @param seconds shortest length of the timed part; the last breath is always finished. Empty: as the exercise
    ///     says, or when it has no single timed part
    /// @param rounds how often its parts are played, 1 to 50
    /// @param step step of the ramp, from 0
    /// @param limits what is played differently for this person
    /// @param restSeconds rest after it
    public record BreathingItem(
            BreathingExercise exercise, OptionalInt seconds, int rounds, int step, Limits limits, int restSeconds)
            implements Item {

        /// @throws IllegalArgumentException if a number is out of range, or if there is a length of a timed part but
        ///     no such part
        public BreathingItem {
            if (seconds.isPresent() && exercise.timedPart().isEmpty()) {
                throw new IllegalArgumentException(exercise.id().value() + " has no part to last so long");
            }
            seconds.ifPresent(length -> {
                if (length < 1 || length > 3_600) {
                    throw new IllegalArgumentException(length + " s of breathing");
                }
            });
            if (rounds < 1 || rounds > 50 || step < 0) {
                throw new IllegalArgumentException(rounds + " rounds at step " + step);
            }
            requireRest(restSeconds);
        }

        /// An exercise at its start dose but for the length of its timed part.
        public BreathingItem(BreathingExercise exercise, int seconds, int restSeconds) {
            this(exercise, OptionalInt.of(seconds), exercise.rounds().start(), 0, Limits.NONE, restSeconds);
        }

        /// The same within further limits.
        public BreathingItem within(Limits further) {
            return new BreathingItem(exercise, seconds, rounds, step, limits.and(further), restSeconds);
        }
    }

    /// A stretch with its repetitions.
    ///
    /// @param exercise what to do
    /// @param sets 1 to 10
    /// @param reps repetitions of each set (and side), 1 to 50
    /// @param holdSeconds seconds of each hold, 0 to 120
    /// @param restSeconds rest after it
    /// @param onlySide the one side that is done; empty: as the exercise says
    public record StretchItem(
            StretchExercise exercise, int sets, int reps, int holdSeconds, int restSeconds, Optional<Side> onlySide)
            implements Item {

        /// @throws IllegalArgumentException if a number is out of range, or there is no such side
        public StretchItem {
            if (sets < 1 || sets > 10 || reps < 1 || reps > 50 || holdSeconds < 0 || holdSeconds > 120) {
                throw new IllegalArgumentException(sets + " × " + reps + ", hold " + holdSeconds + " s");
            }
            requireRest(restSeconds);
            if (onlySide.isPresent() && !exercise.sides().two()) {
                throw new IllegalArgumentException(exercise.id().value() + " has no sides");
            }
        }

        /// A stretch on the sides that its file names.
        public StretchItem(StretchExercise exercise, int sets, int reps, int holdSeconds, int restSeconds) {
            this(exercise, sets, reps, holdSeconds, restSeconds, Optional.empty());
        }

        /// The same stretch in another dose.
        public StretchItem dosed(int otherSets, int otherReps, int otherHoldSeconds) {
            return new StretchItem(exercise, otherSets, otherReps, otherHoldSeconds, restSeconds, onlySide);
        }

        /// How long it takes without rests and change-overs, seconds.
        public int seconds() {
            int bothSides = exercise.sides().two() && onlySide.isEmpty() ? 2 : 1;
            return sets * reps * exercise.secondsOfOne(holdSeconds) * bothSides;
        }

        /// The same within limits: shorter holds, and as many repetitions as fit into the longest time at one go,
        /// but at least one.
        public StretchItem within(Limits limits) {
            int hold = limits.hold(holdSeconds);
            int fitting = limits.longestSeconds().orElse(Integer.MAX_VALUE) / exercise.secondsOfOne(hold);
            return dosed(sets, Math.clamp(fitting, 1, reps), hold);
        }
    }

    private static void requireRest(int seconds) {
        if (seconds < 0 || seconds > 600) {
            throw new IllegalArgumentException("rest of " + seconds + " s");
        }
    }

    /// A routine of one exercise at its start dose.
    public static Routine single(Exercise exercise) {
        Item item = switch (exercise) {
            case BreathingExercise breathing ->
                new BreathingItem(
                        breathing, OptionalInt.empty(), breathing.rounds().start(), 0, Limits.NONE, 0);
            case StretchExercise stretch ->
                new StretchItem(
                        stretch,
                        stretch.dose().sets().start(),
                        stretch.dose().reps().start(),
                        stretch.dose().holdSeconds().start(),
                        0);
        };
        Exercise.Card card = exercise.card();
        return new Routine(
                card.id(), card.version(), card.name(), card.purpose(), USUAL_GET_READY_SECONDS, List.of(item));
    }
}
