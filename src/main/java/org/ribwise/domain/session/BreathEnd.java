package org.ribwise.domain.session;

import org.ribwise.domain.exercise.StretchExercise.StepBreath;

/// When the breath is over that is in progress at a position: a session never ends before.
final class BreathEnd {

    private BreathEnd() {}

    /// Position at which it is over; the position itself when no breath is paced.
    ///
    /// @param positionMillis before the end of the timeline
    static long after(Timeline timeline, long positionMillis) {
        int index = timeline.indexAt(positionMillis);
        Step step = timeline.steps().get(index);
        long elapsed = positionMillis - step.startMillis();
        return switch (step.activity()) {
            case Activity.Breathe breathe ->
                step.startMillis() + roundedUp(elapsed, breathe.pattern().cycleMillis());
            case Activity.Hold hold ->
                hold.breaths().map(breaths -> inHold(step, breaths, elapsed)).orElse(positionMillis);
            case Activity.Move move -> moving(timeline, index, move, positionMillis);
            case Activity.Act act -> acting(timeline, index, act, positionMillis);
            case Activity.OwnRhythm _, Activity.Rest(), Activity.GetReady() -> positionMillis;
            case Activity.SwitchSides _, Activity.SetRest _ -> positionMillis;
        };
    }

    private static long roundedUp(long elapsed, long cycle) {
        return Math.ceilDiv(elapsed, cycle) * cycle;
    }

    private static long inHold(Step step, HoldBreaths breaths, long elapsed) {
        long cycle = breaths.pattern().cycleMillis();
        long end = roundedUp(elapsed, cycle);
        return end >= breaths.count() * cycle ? step.endMillis() : step.startMillis() + end;
    }

    private static long moving(Timeline timeline, int index, Activity.Move move, long positionMillis) {
        return switch (move.breath()) {
            case FREE -> positionMillis;
            case OUT -> timeline.steps().get(index).endMillis();
            case IN -> {
                boolean last = index + 1 == timeline.steps().size();
                Step step = timeline.steps().get(index);
                yield !last
                                && timeline.steps().get(index + 1).activity() instanceof Activity.Move next
                                && next.breath() == StepBreath.OUT
                        ? timeline.steps().get(index + 1).endMillis()
                        : step.endMillis();
            }
        };
    }

    /// The air of a drill is out at the end of the first beat that leaves the lungs empty.
    private static long acting(Timeline timeline, int index, Activity.Act act, long positionMillis) {
        if (act.beat().phase().isEmpty()) {
            return positionMillis;
        }
        long end = timeline.steps().get(index).endMillis();
        for (int i = index; i < timeline.steps().size(); i++) {
            Step step = timeline.steps().get(i);
            if (step.item() != timeline.steps().get(index).item() || !(step.activity() instanceof Activity.Act here)) {
                return end;
            }
            end = step.endMillis();
            if (here.fullnessTo() == 0) {
                return end;
            }
        }
        return end;
    }
}
