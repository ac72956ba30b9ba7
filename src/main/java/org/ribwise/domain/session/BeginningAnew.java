package org.ribwise.domain.session;

import java.util.ArrayList;
import java.util.List;
import org.ribwise.domain.exercise.StretchExercise.StepBreath;

/// What is played after an interruption: three seconds of get-ready, and then the breath that was interrupted
/// from its in-breath. Nobody is thrown into the middle of a breath, and nobody is asked to go on holding it.
///
/// @param cut where the session was interrupted
record BeginningAnew(Cut cut) {

    /// Three, two, one. Design value, needs sign-off.
    static final long GET_READY_MILLIS = 3_000;

    private static final Piece GET_READY = new Piece(GET_READY_MILLIS, new Activity.GetReady());

    /// The timeline with which the session goes on later.
    Timeline timeline() {
        List<Piece> pieces = cut.ahead();
        List<Piece> anew = pieces();
        return anew.equals(pieces) ? cut.timeline() : cut.goingOnWith(anew);
    }

    private List<Piece> pieces() {
        Step step = cut.step();
        return switch (step.activity()) {
            case Activity.Rest(), Activity.OwnRhythm _ -> cut.ahead();
            case Activity.GetReady(), Activity.SetRest _, Activity.SwitchSides _ ->
                then(new Piece(Math.max(leftMillis(), GET_READY_MILLIS), step.activity()));
            case Activity.Breathe breathe -> {
                long cycle = breathe.pattern().cycleMillis();
                long breaths = breathe.breaths() - (cut.atMillis() - step.startMillis()) / cycle;
                yield then(GET_READY, new Piece(breaths * cycle, breathe.times(breaths)));
            }
            case Activity.Hold hold ->
                then(
                        GET_READY,
                        new Piece(
                                leftMillis(),
                                new Activity.Hold(
                                        hold.lap(), HoldBreaths.filling(leftMillis()), hold.pose(), hold.cue())));
            case Activity.Move move -> moving(move);
            case Activity.Act act -> acting(act);
        };
    }

    private long leftMillis() {
        return cut.step().endMillis() - cut.atMillis();
    }

    private List<Piece> then(Piece... first) {
        List<Piece> pieces = new ArrayList<>(List.of(first));
        pieces.addAll(cut.following());
        return pieces;
    }

    /// A movement with the out-breath begins anew with the one that goes with its in-breath.
    private List<Piece> moving(Activity.Move move) {
        int index = cut.timeline().indexAt(cut.atMillis());
        boolean out = move.breath() == StepBreath.OUT && index > 0;
        if (out
                && cut.timeline().steps().get(index - 1).activity() instanceof Activity.Move before
                && before.breath() == StepBreath.IN
                && before.lap().equals(move.lap())) {
            return then(GET_READY, Piece.of(cut.timeline().steps().get(index - 1)), Piece.of(cut.step()));
        }
        return then(GET_READY, Piece.of(cut.step()));
    }

    /// A drill begins anew with its present time; a control pause that was begun is over, and what was before it
    /// too.
    private List<Piece> acting(Activity.Act act) {
        if (act.isControlPause()) {
            return cut.following();
        }
        if (act.beat().phase().isEmpty()) {
            return cut.ahead();
        }
        List<Step> steps = cut.timeline().steps();
        int first = cut.timeline().indexAt(cut.atMillis());
        while (first > 0 && isSameTime(act, steps.get(first - 1))) {
            first--;
        }
        List<Piece> pieces = new ArrayList<>(List.of(GET_READY));
        steps.subList(first, cut.timeline().indexAt(cut.atMillis()) + 1).forEach(step -> pieces.add(Piece.of(step)));
        pieces.addAll(cut.following());
        return pieces;
    }

    private boolean isSameTime(Activity.Act act, Step before) {
        return before.item() == cut.item().index()
                && before.activity() instanceof Activity.Act earlier
                && earlier.time() == act.time()
                && earlier.times() == act.times()
                && earlier.round().equals(act.round())
                && !earlier.isControlPause();
    }
}
