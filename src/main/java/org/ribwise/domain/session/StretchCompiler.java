package org.ribwise.domain.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ribwise.domain.exercise.Routine.StretchItem;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.exercise.StretchExercise.MoveStep;
import org.ribwise.domain.exercise.StretchExercise.StepLength;
import org.ribwise.domain.motion.Pose;
import org.ribwise.domain.motion.PoseTrack;
import org.ribwise.domain.motion.PoseTrack.Keyframe;
import org.ribwise.domain.motion.Side;

/// What a stretch consists of: moves, holds, change-overs and the rests between its sets.
///
/// Left and right get the same time, left first, and every change of side is announced by a step of its own.
final class StretchCompiler {

    /// Time to change over after all repetitions of a side; design value, needs sign-off.
    static final long SWITCH_SIDES_MILLIS = 5_000;

    /// Time to change over after each repetition: a breath's pause, long enough to read the side that comes, short
    /// enough to keep the rhythm; design value, needs sign-off.
    static final long ALTERNATE_SIDES_MILLIS = 2_000;

    /// Rest between sets (clinical reference 2.1: 30 to 60 s).
    static final long SET_REST_MILLIS = 30_000;

    private static final long SECOND_MILLIS = 1_000;

    private final StretchItem item;
    private final StretchExercise exercise;
    private final Pose base;
    private final List<Piece> pieces = new ArrayList<>();

    private StretchCompiler(StretchItem item) {
        this.item = item;
        this.exercise = item.exercise();
        this.base = Pose.of(exercise.view(), exercise.base());
    }

    static List<Piece> compile(StretchItem item) {
        StretchCompiler compiler = new StretchCompiler(item);
        for (int set = 1; set <= item.sets(); set++) {
            if (set > 1) {
                compiler.append(SET_REST_MILLIS, new Activity.SetRest(set, compiler.base));
            }
            compiler.set(set);
        }
        return List.copyOf(compiler.pieces);
    }

    private void set(int set) {
        if (item.onlySide().isPresent()) {
            repeat(set, item.onlySide(), 1, item.reps());
            return;
        }
        switch (exercise.sides()) {
            case NONE -> repeat(set, Optional.empty(), 1, item.reps());
            case EACH -> {
                repeat(set, Optional.of(Side.LEFT), 1, item.reps());
                changeOver(SWITCH_SIDES_MILLIS, Side.RIGHT);
                repeat(set, Optional.of(Side.RIGHT), 1, item.reps());
            }
            case ALTERNATE -> alternate(set);
        }
    }

    private void alternate(int set) {
        for (int rep = 1; rep <= item.reps(); rep++) {
            if (rep > 1) {
                changeOver(ALTERNATE_SIDES_MILLIS, Side.LEFT);
            }
            repeat(set, Optional.of(Side.LEFT), rep, rep);
            changeOver(ALTERNATE_SIDES_MILLIS, Side.RIGHT);
            repeat(set, Optional.of(Side.RIGHT), rep, rep);
        }
    }

    private void changeOver(long millis, Side to) {
        append(millis, new Activity.SwitchSides(to, base));
    }

    /// Repetitions one after the other on one side, and the finish after the last of them.
    private void repeat(int set, Optional<Side> side, int first, int last) {
        Pose pose = base;
        for (int rep = first; rep <= last; rep++) {
            Activity.Lap lap = new Activity.Lap(side, rep, item.reps(), set, item.sets());
            pose = perform(exercise.steps(), lap, pose);
            if (rep == last) {
                perform(exercise.finish(), lap, pose);
            }
        }
    }

    private Pose perform(List<MoveStep> moves, Activity.Lap lap, Pose start) {
        Pose pose = start;
        for (MoveStep step : moves) {
            switch (step.length()) {
                case StepLength.Move(int millis) -> {
                    Pose target = step.pose().orElseThrow();
                    PoseTrack track = new PoseTrack(List.of(new Keyframe(0, pose), new Keyframe(millis, target)));
                    append(millis, new Activity.Move(lap, step.breath(), track, step.cue()));
                    pose = target;
                }
                case StepLength.Hold() -> hold(lap, pose, step);
            }
        }
        return pose;
    }

    private void hold(Activity.Lap lap, Pose pose, MoveStep step) {
        long millis = item.holdSeconds() * SECOND_MILLIS;
        if (millis > 0) {
            append(millis, new Activity.Hold(lap, HoldBreaths.filling(millis), pose, step.cue()));
        }
    }

    private void append(long millis, Activity activity) {
        pieces.add(new Piece(millis, activity));
    }
}
