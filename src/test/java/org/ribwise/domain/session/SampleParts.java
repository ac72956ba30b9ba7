package org.ribwise.domain.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.ribwise.domain.exercise.Beat;
import org.ribwise.domain.exercise.BreathAction;
import org.ribwise.domain.exercise.BreathPart;
import org.ribwise.domain.exercise.BreathPart.Amount;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.exercise.Pacing;
import org.ribwise.domain.exercise.Range;
import org.ribwise.domain.exercise.Routine.BreathingItem;
import org.ribwise.domain.motion.BreathPattern;

/// Parts of breathing exercises, and exercises made of them.
public final class SampleParts {

    private SampleParts() {}

    public static BreathPart.Paced seconds(Pacing pacing, int seconds) {
        return new BreathPart.Paced(pacing, Map.of(), new Amount.Seconds(new Range(seconds, seconds)));
    }

    public static BreathPart.Paced breaths(Pacing pacing, int breaths) {
        return new BreathPart.Paced(pacing, Map.of(), new Amount.Breaths(new Range(breaths, breaths)));
    }

    public static Pacing steady(int in, int holdIn, int out, int holdOut) {
        BreathPattern pattern = new BreathPattern(in, holdIn, out, holdOut);
        return new Pacing(pattern, pattern, pattern);
    }

    public static BreathPart.Own own(int seconds, String cue) {
        return new BreathPart.Own(new Range(seconds, seconds), LocalText.english(cue));
    }

    public static BreathPart.Drill drill(int times, Beat... beats) {
        return new BreathPart.Drill(List.of(beats), new Range(times, times));
    }

    public static Beat beat(Beat.Kind kind, int millis, String cue) {
        return new Beat(kind, Optional.empty(), millis, millis, millis, Optional.empty(), LocalText.english(cue));
    }

    public static Beat act(BreathAction action, int millis, String cue) {
        return new Beat(
                Beat.Kind.ACTION,
                Optional.of(action),
                millis,
                millis,
                millis,
                Optional.empty(),
                LocalText.english(cue));
    }

    public static BreathingItem item(int rounds, int step, Limits limits, BreathPart... parts) {
        BreathingExercise one = SampleRoutines.breathing(new BreathPattern(1_000, 0, 1_000, 0), 1);
        BreathingExercise exercise = new BreathingExercise(
                one.card(), one.postures(), one.setup(), List.of(parts), new Range(rounds, rounds), one.timesPerDay());
        return new BreathingItem(exercise, OptionalInt.empty(), rounds, step, limits, 0);
    }

    /// The active cycle: control, deep breaths, control, huff, control.
    public static BreathingItem activeCycle(int rounds) {
        return item(
                rounds,
                0,
                Limits.NONE,
                own(20, "Breathe gently, shoulders loose"),
                breaths(steady(3_000, 2_000, 4_000, 0), 3),
                own(20, "Breathe gently again"),
                drill(
                        2,
                        beat(Beat.Kind.IN, 2_000, "A medium breath in"),
                        act(BreathAction.HUFF, 2_000, "As if misting a mirror")),
                own(30, "Rest, breathing gently"));
    }

    /// Two stacks, a hold, all out, rest.
    public static BreathPart.Drill stacks(int times) {
        return drill(
                times,
                act(BreathAction.STACK, 1_500, "A small breath in"),
                beat(Beat.Kind.HOLD_IN, 500, "Wait a moment"),
                act(BreathAction.STACK, 1_500, "Another on top"),
                beat(Beat.Kind.HOLD_IN, 2_000, "Stay, if it is easy"),
                beat(Beat.Kind.OUT, 4_000, "Out through your mouth"),
                beat(Beat.Kind.REST, 30_000, "Your own breath"));
    }

    /// A quiet breath, a control pause, rest.
    public static BreathPart.Drill controlPause() {
        return drill(
                1,
                beat(Beat.Kind.IN, 3_000, "A quiet breath in"),
                beat(Beat.Kind.OUT, 3_000, "A quiet breath out"),
                act(BreathAction.CONTROL_PAUSE, 20_000, "Until the first wish to breathe"),
                beat(Beat.Kind.REST, 10_000, "Breathe quietly"));
    }
}
