package org.ribwise.domain.session;

import java.util.List;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.Routine.BreathingItem;
import org.ribwise.domain.exercise.Routine.StretchItem;
import org.ribwise.domain.exercise.StretchExercise.Sides;

/// How much of an exercise a routine asks for, in the numbers of its timeline: whatever is said about a dose is what
/// is played.
public sealed interface DoseNumbers {

    /// Milliseconds of a second.
    long SECOND_MILLIS = 1_000;

    /// Length of the exercise itself, without rest and get-ready.
    long millis();

    /// A breathing exercise.
    ///
    /// @param millis length
    /// @param breaths paced breaths, without drills and one's own rhythm; may be 0
    /// @param rounds how often its parts are played
    record Breathing(long millis, long breaths, int rounds) implements DoseNumbers {}

    /// A stretch.
    ///
    /// @param millis length
    /// @param sets sets
    /// @param reps repetitions of a set, on each side when there are two
    /// @param sides whether there are two, and in which order
    /// @param holdSeconds seconds of each hold, 0 when there is none
    /// @param holdBreaths paced breaths of each hold, 0 when there is none or it is too short for one
    record Stretching(long millis, int sets, int reps, Sides sides, int holdSeconds, long holdBreaths)
            implements DoseNumbers {}

    /// The numbers of an exercise with its dose.
    static DoseNumbers of(Routine.Item item) {
        List<Piece> pieces = TimelineCompiler.pieces(item);
        long millis = pieces.stream().mapToLong(Piece::millis).sum();
        return switch (item) {
            case BreathingItem _ -> new Breathing(millis, breaths(pieces), rounds(pieces));
            case StretchItem stretch ->
                new Stretching(
                        millis,
                        stretch.sets(),
                        stretch.reps(),
                        stretch.exercise().sides(),
                        holdSeconds(pieces),
                        holdBreaths(pieces));
        };
    }

    /// Length of a whole routine as its file says it, from the first get-ready to the end of the last exercise, whoever
    /// it suits.
    static long millisOf(Routine routine) {
        long millis = 0;
        int restSeconds = 0;
        for (Routine.Item item : routine.items()) {
            millis += (restSeconds + routine.getReadySeconds()) * SECOND_MILLIS + of(item).millis();
            restSeconds = item.restSeconds();
        }
        return millis;
    }

    private static long breaths(List<Piece> pieces) {
        return pieces.stream()
                .mapToLong(piece -> piece.activity() instanceof Activity.Breathe breathe ? breathe.breaths() : 0)
                .sum();
    }

    private static int rounds(List<Piece> pieces) {
        return pieces.stream()
                .mapToInt(piece -> Step.roundOf(piece.activity())
                        .map(Activity.Round::rounds)
                        .orElse(1))
                .max()
                .orElse(1);
    }

    private static int holdSeconds(List<Piece> pieces) {
        return pieces.stream()
                .mapToInt(piece -> piece.activity() instanceof Activity.Hold ? (int) (piece.millis() / 1_000) : 0)
                .max()
                .orElse(0);
    }

    private static long holdBreaths(List<Piece> pieces) {
        return pieces.stream()
                .mapToLong(piece -> piece.activity() instanceof Activity.Hold hold
                        ? hold.breaths().map(HoldBreaths::count).orElse(0L)
                        : 0)
                .max()
                .orElse(0);
    }
}
