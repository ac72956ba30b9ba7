package org.ribwise.domain.session;

import java.util.List;
import java.util.Optional;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.StretchExercise.StepBreath;
import org.ribwise.domain.motion.BreathPattern;

/// A whole session, from the first get-ready to the end of the last out-breath: what happens when. It knows
/// nothing of clocks; the same routine always gives the same timeline.
///
/// @param routine what it was compiled from
/// @param items the exercises in order, at least one
/// @param steps everything that happens, without gaps, from 0 to the end
public record Timeline(Routine routine, List<PlannedItem> items, List<Step> steps) {

    /// Copies the lists.
    ///
    /// @throws IllegalArgumentException if steps have gaps or there is none
    public Timeline {
        items = List.copyOf(items);
        steps = List.copyOf(steps);
        long end = 0;
        for (Step step : steps) {
            if (step.startMillis() != end) {
                throw new IllegalArgumentException("gap before " + step.startMillis() + " ms");
            }
            end = step.endMillis();
        }
        if (items.isEmpty() || end == 0) {
            throw new IllegalArgumentException("an empty session");
        }
    }

    /// An exercise with its dose, and which one of the routine it is.
    ///
    /// @param place place in the routine, from 0; an exercise that is played again keeps it
    /// @param item the exercise with its dose
    public record Play(int place, Routine.Item item) {}

    /// One exercise on the timeline.
    ///
    /// @param index place in the session, from 0
    /// @param play what it is
    /// @param leadInMillis when rest or get-ready before it begins
    /// @param startMillis when the exercise itself begins
    /// @param endMillis when the exercise is done
    /// @param plannedMillis how long the exercise takes in full, with what of it was left out and without waits
    public record PlannedItem(
            int index, Play play, long leadInMillis, long startMillis, long endMillis, long plannedMillis) {

        /// What it is.
        public Exercise exercise() {
            return play.item().exercise();
        }

        /// Which exercise of the routine it is, from 0.
        public int place() {
            return play.place();
        }
    }

    /// Time of an exercise that was played until a position: rests before it and get-ready do not count.
    ///
    /// @param item index of the exercise
    /// @param positionMillis not negative
    public long playedMillis(int item, long positionMillis) {
        long played = 0;
        for (Step step : steps.subList(0, indexAt(positionMillis) + 1)) {
            if (step.item() == item && !step.isWait()) {
                played += Math.min(step.lengthMillis(), positionMillis - step.startMillis());
            }
        }
        return played;
    }

    /// Length of the session.
    public long totalMillis() {
        return steps.getLast().endMillis();
    }

    /// The step at a time since the session began. At the end and beyond it is the last one.
    ///
    /// @param positionMillis not negative
    public Step stepAt(long positionMillis) {
        return steps.get(indexAt(positionMillis));
    }

    /// The exercise whose lead-in, work or following moment holds this time.
    ///
    /// @param positionMillis not negative
    public PlannedItem itemAt(long positionMillis) {
        return items.get(stepAt(positionMillis).item());
    }

    /// Index of the step at a time; the last one at the end and beyond.
    ///
    /// @param positionMillis not negative
    public int indexAt(long positionMillis) {
        if (positionMillis < 0) {
            throw new IllegalArgumentException("position " + positionMillis + " ms is negative");
        }
        int low = 0;
        int high = steps.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (steps.get(middle).startMillis() <= positionMillis) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// Position at which the present step or, of paced breaths, the present breath is over.
    ///
    /// @param positionMillis not negative
    public long nextChangeAfter(long positionMillis) {
        Step step = stepAt(positionMillis);
        long elapsed = step.elapsedMillis(positionMillis);
        return step.activity() instanceof Activity.Breathe breathe
                ? step.startMillis()
                        + (elapsed / breathe.pattern().cycleMillis() + 1)
                                * breathe.pattern().cycleMillis()
                : step.endMillis();
    }

    /// The breath that is paced at a time; empty while the person breathes as they like.
    ///
    /// @param positionMillis not negative
    public Optional<PacedBreath> breathAt(long positionMillis) {
        int index = indexAt(positionMillis);
        Step step = steps.get(index);
        long elapsed = step.elapsedMillis(positionMillis);
        return switch (step.activity()) {
            case Activity.Breathe breathe -> Optional.of(new PacedBreath.Repeated(breathe.pattern(), elapsed));
            case Activity.Act act ->
                act.beat()
                        .phase()
                        .map(phase -> new PacedBreath.Once(
                                phase, elapsed, step.lengthMillis(), act.fullnessFrom(), act.fullnessTo()));
            case Activity.OwnRhythm _ -> Optional.empty();
            case Activity.Hold hold -> hold.breaths().map(breaths -> breaths.at(elapsed));
            case Activity.Move move -> moving(move.breath(), index, elapsed);
            case Activity.Rest(), Activity.GetReady() -> Optional.empty();
            case Activity.SwitchSides _, Activity.SetRest _ -> Optional.empty();
        };
    }

    /// Which breath of how many is paced at a time; empty outside paced breathing. Where the breath changes
    /// within a part because it began a step lower, the count goes on.
    ///
    /// @param positionMillis not negative
    public Optional<BreathCount> breathCountAt(long positionMillis) {
        int index = indexAt(positionMillis);
        if (!(steps.get(index).activity() instanceof Activity.Breathe)) {
            return Optional.empty();
        }
        long breath = 0;
        long breaths = 0;
        PacedRun run = PacedRun.around(steps, index);
        for (int i = run.first(); i <= run.last(); i++) {
            if (steps.get(i).activity() instanceof Activity.Breathe here) {
                long begun = steps.get(i).elapsedMillis(positionMillis)
                                / here.pattern().cycleMillis()
                        + 1;
                breath += i < index ? here.breaths() : i == index ? begun : 0;
                breaths += here.breaths();
            }
        }
        return Optional.of(new BreathCount(breath, breaths));
    }

    /// A breath among those of its part.
    ///
    /// @param breath which one, from 1
    /// @param breaths how many in all
    public record BreathCount(long breath, long breaths) {}

    private Optional<PacedBreath> moving(StepBreath breath, int index, long elapsed) {
        int length = (int) steps.get(index).lengthMillis();
        return switch (breath) {
            case IN -> {
                int out = lengthOfMove(index + 1, StepBreath.OUT, length);
                yield Optional.of(new PacedBreath.Repeated(new BreathPattern(length, 0, out, 0), elapsed));
            }
            case OUT -> {
                int in = lengthOfMove(index - 1, StepBreath.IN, length);
                yield Optional.of(new PacedBreath.Repeated(new BreathPattern(in, 0, length, 0), in + elapsed));
            }
            case FREE -> Optional.empty();
        };
    }

    private int lengthOfMove(int index, StepBreath breath, int otherwise) {
        boolean there = index >= 0 && index < steps.size();
        return there && steps.get(index).activity() instanceof Activity.Move move && move.breath() == breath
                ? (int) steps.get(index).lengthMillis()
                : otherwise;
    }
}
