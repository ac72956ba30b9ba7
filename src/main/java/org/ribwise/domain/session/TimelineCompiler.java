package org.ribwise.domain.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ribwise.domain.exercise.Beat;
import org.ribwise.domain.exercise.BreathPart;
import org.ribwise.domain.exercise.Range;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.Routine.BreathingItem;
import org.ribwise.domain.exercise.Routine.StretchItem;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.exercise.StretchExercise.MoveStep;
import org.ribwise.domain.exercise.StretchExercise.StepLength;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.motion.Pose;
import org.ribwise.domain.motion.PoseTrack;
import org.ribwise.domain.motion.PoseTrack.Keyframe;
import org.ribwise.domain.motion.Side;
import org.ribwise.domain.safety.ClearedRoutine;
import org.ribwise.domain.session.Timeline.PlannedItem;

/// Turns a routine into a timeline.
///
/// Breathing is rounded up to whole breaths, so that no exercise ends in mid-breath. Left and right get the same
/// time, left first, with a change-over between.
public final class TimelineCompiler {

    /// Time to change over to the other side; design value, needs sign-off.
    public static final long SWITCH_SIDES_MILLIS = 5_000;

    /// Rest between sets (clinical reference 2.1: 30 to 60 s).
    public static final long SET_REST_MILLIS = 30_000;

    private static final long SECOND_MILLIS = 1_000;

    private final List<PlannedItem> items = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private long end = 0;

    private TimelineCompiler() {}

    /// The timeline of what the safety envelope has cleared: the only way to one from outside this package.
    public static Timeline compile(ClearedRoutine cleared) {
        return compile(cleared.routine());
    }

    /// The timeline of a routine, whoever it suits.
    static Timeline compile(Routine routine) {
        TimelineCompiler compiler = new TimelineCompiler();
        int restSeconds = 0;
        for (Routine.Item item : routine.items()) {
            compiler.add(item, restSeconds, routine.getReadySeconds());
            restSeconds = item.restSeconds();
        }
        return new Timeline(routine, compiler.items, compiler.steps);
    }

    private void add(Routine.Item item, int restSeconds, int getReadySeconds) {
        long leadIn = end;
        if (restSeconds > 0) {
            append(restSeconds * SECOND_MILLIS, new Activity.Rest());
        }
        append(getReadySeconds * SECOND_MILLIS, new Activity.GetReady());
        long start = end;
        switch (item) {
            case BreathingItem breathing -> breathe(breathing);
            case StretchItem stretch -> stretch(stretch);
        }
        items.add(new PlannedItem(items.size(), item.exercise(), leadIn, start, end));
    }

    private void breathe(BreathingItem item) {
        for (int round = 1; round <= item.rounds(); round++) {
            Activity.Round place = new Activity.Round(round, item.rounds());
            for (BreathPart part : item.exercise().parts()) {
                switch (part) {
                    case BreathPart.Paced paced -> pace(paced, item, place);
                    case BreathPart.Own own ->
                        append(own.seconds().start() * SECOND_MILLIS, new Activity.OwnRhythm(own.cue(), place));
                    case BreathPart.Drill drill -> drill(drill, place);
                }
            }
        }
    }

    private void pace(BreathPart.Paced part, BreathingItem item, Activity.Round round) {
        BreathPattern pattern = item.limits().on(part.pacing().at(item.step()));
        long breaths = switch (part.amount()) {
            case BreathPart.Amount.Breaths(Range range) -> range.start();
            case BreathPart.Amount.Seconds(Range range) -> {
                int seconds = item.limits().length(item.seconds().orElse(range.start()));
                yield pattern.breathsToFill(seconds * SECOND_MILLIS);
            }
        };
        append(breaths * pattern.cycleMillis(), new Activity.Breathe(pattern, breaths, part.guides(), round));
    }

    private void drill(BreathPart.Drill drill, Activity.Round round) {
        for (int time = 1; time <= drill.times().start(); time++) {
            for (Beat beat : drill.beats()) {
                append(
                        beat.startMillis(),
                        new Activity.Act(beat, time, drill.times().start(), 0, 0, round));
            }
        }
    }

    private void stretch(StretchItem item) {
        StretchExercise exercise = item.exercise();
        Pose base = Pose.of(exercise.view(), exercise.base());
        for (int set = 1; set <= item.sets(); set++) {
            if (set > 1) {
                append(SET_REST_MILLIS, new Activity.SetRest(set, base));
            }
            if (exercise.sides().two()) {
                repeat(item, set, Optional.of(Side.LEFT), base);
                append(SWITCH_SIDES_MILLIS, new Activity.SwitchSides(Side.RIGHT, base));
                repeat(item, set, Optional.of(Side.RIGHT), base);
            } else {
                repeat(item, set, Optional.empty(), base);
            }
        }
    }

    private void repeat(StretchItem item, int set, Optional<Side> side, Pose base) {
        Pose pose = base;
        for (int rep = 1; rep <= item.reps(); rep++) {
            Activity.Lap lap = new Activity.Lap(side, rep, item.reps(), set, item.sets());
            pose = perform(item.exercise().steps(), lap, pose, item.holdSeconds());
            if (rep == item.reps()) {
                perform(item.exercise().finish(), lap, pose, item.holdSeconds());
            }
        }
    }

    private Pose perform(List<MoveStep> moves, Activity.Lap lap, Pose start, int holdSeconds) {
        Pose pose = start;
        for (MoveStep step : moves) {
            switch (step.length()) {
                case StepLength.Move(int millis) -> {
                    Pose target = step.pose().orElseThrow();
                    PoseTrack track = new PoseTrack(List.of(new Keyframe(0, pose), new Keyframe(millis, target)));
                    append(millis, new Activity.Move(lap, step.breath(), track, step.cue()));
                    pose = target;
                }
                case StepLength.Hold() -> hold(lap, pose, holdSeconds * SECOND_MILLIS, step);
            }
        }
        return pose;
    }

    private void hold(Activity.Lap lap, Pose pose, long millis, MoveStep step) {
        if (millis > 0) {
            append(millis, new Activity.Hold(lap, HoldBreaths.filling(millis), pose, step.cue()));
        }
    }

    private void append(long millis, Activity activity) {
        steps.add(new Step(items.size(), end, millis, activity));
        end += millis;
    }
}
