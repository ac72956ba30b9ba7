package org.ribwise.domain.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ribwise.domain.exercise.BreathPart;
import org.ribwise.domain.exercise.BreathingExercise;

/// What a person leaves who skips: a rest, or a pause of the breath, which nobody has to wait out; in an exercise
/// of several parts the part; otherwise the exercise.
///
/// @param cut where the person skips
record Skipping(Cut cut) {

    /// What is left.
    enum What {
        /// A rest or a pause of the breath.
        STEP,
        /// One part of an exercise of several.
        PART,
        EXERCISE
    }

    What what() {
        if (cut.step().isSkippedAlone() && hasNext()) {
            return What.STEP;
        }
        return afterPart().isPresent() ? What.PART : What.EXERCISE;
    }

    private boolean hasNext() {
        return !cut.following().isEmpty()
                || cut.item().index() + 1 < cut.timeline().items().size();
    }

    /// The timeline without the rest or the pause.
    Timeline withoutStep() {
        return cut.leavingOutAllBut(cut.following());
    }

    /// The timeline without what is left of the part. What is paced after it begins with get-ready.
    Timeline withoutPart() {
        return cut.leavingOutAllBut(afterPart().orElseThrow());
    }

    /// What follows the part; empty when it is the last one, or when the exercise has no parts.
    private Optional<List<Piece>> afterPart() {
        if (!(cut.item().exercise() instanceof BreathingExercise exercise)
                || exercise.parts().size() == 1) {
            return Optional.empty();
        }
        List<Piece> pieces = cut.ahead().stream().dropWhile(Piece::isWait).toList();
        int first = 1;
        while (first < pieces.size()
                && isSamePart(
                        exercise,
                        pieces.get(first - 1).activity(),
                        pieces.get(first).activity())) {
            first++;
        }
        return first >= pieces.size() ? Optional.empty() : Optional.of(readyFor(pieces.subList(first, pieces.size())));
    }

    private static List<Piece> readyFor(List<Piece> pieces) {
        boolean paced = switch (pieces.getFirst().activity()) {
            case Activity.Breathe _ -> true;
            case Activity.Act act -> act.beat().phase().isPresent();
            case Activity.OwnRhythm _, Activity.Rest(), Activity.GetReady() -> false;
            case Activity.Move _, Activity.Hold _, Activity.SwitchSides _, Activity.SetRest _ -> false;
        };
        if (!paced) {
            return pieces;
        }
        List<Piece> ready = new ArrayList<>();
        ready.add(new Piece(BeginningAnew.GET_READY_MILLIS, new Activity.GetReady()));
        ready.addAll(pieces);
        return ready;
    }

    private static boolean isSamePart(BreathingExercise exercise, Activity here, Activity there) {
        if (here instanceof Activity.Act one && there instanceof Activity.Act other) {
            return one.round().equals(other.round()) && other.time() >= one.time() && isSameDrill(exercise, one, other);
        }
        return here instanceof Activity.Breathe one
                && there instanceof Activity.Breathe other
                && one.round().equals(other.round())
                && one.guides().equals(other.guides());
    }

    private static boolean isSameDrill(BreathingExercise exercise, Activity.Act one, Activity.Act other) {
        return exercise.parts().stream()
                .anyMatch(part -> part instanceof BreathPart.Drill drill
                        && drill.beats().contains(one.beat())
                        && drill.beats().contains(other.beat()));
    }
}
