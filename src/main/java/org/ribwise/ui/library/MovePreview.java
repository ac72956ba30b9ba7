package org.ribwise.ui.library;

import java.util.ArrayList;
import java.util.List;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.exercise.StretchExercise.MoveStep;
import org.ribwise.domain.exercise.StretchExercise.StepLength;
import org.ribwise.domain.motion.Pose;
import org.ribwise.domain.motion.PoseTrack;
import org.ribwise.domain.motion.PoseTrack.Keyframe;
import org.ribwise.domain.motion.Side;

/// One repetition of a stretch, over and over, left and right in turn: a function of the elapsed time alone. Holds are
/// short here; how long they are is said in words.
final class MovePreview {

    /// A hold is shown for so long; design value.
    private static final int HOLD_MILLIS = 2_500;

    /// The way back to the start and the rest there; design values, the move not faster than clinical reference 2.3.
    private static final int RETURN_MILLIS = 2_500;

    private static final int REST_MILLIS = 1_000;

    private final boolean twoSides;
    private final PoseTrack track;
    private final List<Cue> cues;

    private record Cue(long fromMillis, LocalText text) {}

    /// What is shown at a moment.
    ///
    /// @param pose where the figure is
    /// @param side the stretched or working side
    /// @param cue what to do
    record Moment(Pose pose, Side side, LocalText cue) {}

    MovePreview(StretchExercise exercise) {
        twoSides = exercise.sides().two();
        List<Keyframe> frames = new ArrayList<>();
        List<Cue> heard = new ArrayList<>();
        Pose base = Pose.of(exercise.view(), exercise.base());
        Pose pose = base;
        long end = 0;
        frames.add(new Keyframe(0, base));
        List<MoveStep> steps = new ArrayList<>(exercise.steps());
        steps.addAll(exercise.finish());
        for (MoveStep step : steps) {
            heard.add(new Cue(end, step.cue()));
            pose = step.pose().orElse(pose);
            end += switch (step.length()) {
                case StepLength.Move(int millis) -> millis;
                case StepLength.Hold() -> HOLD_MILLIS;
            };
            frames.add(new Keyframe(end, pose));
        }
        if (!pose.equals(base)) {
            end += RETURN_MILLIS;
            frames.add(new Keyframe(end, base));
        }
        frames.add(new Keyframe(end + REST_MILLIS, base));
        track = new PoseTrack(frames);
        cues = List.copyOf(heard);
    }

    /// What is shown at a time since the preview began.
    ///
    /// @param elapsedMillis not negative
    Moment at(long elapsedMillis) {
        long lap = elapsedMillis / track.lengthMillis();
        long within = elapsedMillis % track.lengthMillis();
        Side side = twoSides && lap % 2 == 1 ? Side.RIGHT : Side.LEFT;
        return new Moment(track.at(within), side, cueAt(within));
    }

    private LocalText cueAt(long within) {
        LocalText heard = cues.getFirst().text();
        for (Cue cue : cues) {
            if (cue.fromMillis() <= within) {
                heard = cue.text();
            }
        }
        return heard;
    }

    /// How far the still picture is from the start; of several stretches the largest movement says most.
    static double reach(StretchExercise exercise) {
        return exercise.degreesFromStart(exercise.widestPose());
    }
}
