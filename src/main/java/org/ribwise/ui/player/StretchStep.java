package org.ribwise.ui.player;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.exercise.StretchExercise.MoveStep;
import org.ribwise.domain.exercise.StretchExercise.StepLength;
import org.ribwise.domain.motion.Pose;
import org.ribwise.domain.motion.Side;
import org.ribwise.domain.session.Activity;
import org.ribwise.domain.session.Activity.Lap;
import org.ribwise.domain.session.Step;
import org.ribwise.domain.session.Timeline;

/// What stays the same during one step of a stretch. It is worked out from the timeline once a step, never once a
/// frame.
///
/// @param exercise the stretch that the step belongs to or leads to
/// @param lap side, repetition and set: those of the step, or of what it leads to; empty after the last repetition
/// @param next the side that a change-over brings after this step; empty when none follows at once
/// @param startPose where the figure is when the step begins
/// @param keyPose the pose that says most about the step: where it ends, or where its exercise begins
/// @param feltPose where it is felt, in the pose in which it is felt most; empty while nothing is felt
record StretchStep(
        StretchExercise exercise,
        Optional<Lap> lap,
        Optional<Side> next,
        Pose startPose,
        Pose keyPose,
        Optional<Pose> feltPose) {

    /// @param timeline what is played
    /// @param step a step of a stretch, or one that leads to a stretch
    static StretchStep of(Timeline timeline, Step step) {
        StretchExercise exercise =
                (StretchExercise) timeline.items().get(step.item()).exercise();
        List<Step> later = timeline.steps()
                .subList(timeline.indexAt(step.startMillis()), timeline.steps().size());
        Optional<Lap> lap = later.stream()
                .filter(each -> each.item() == step.item())
                .flatMap(each -> each.lap().stream())
                .findFirst();
        Optional<Side> next =
                later.stream().skip(1).limit(1).flatMap(StretchStep::changeOver).findFirst();
        Pose key = keyPose(exercise, step.activity());
        Pose start = step.poseAt(0).orElse(key);
        return new StretchStep(exercise, lap, next, start, key, feltPose(exercise, step.activity()));
    }

    private static Stream<Side> changeOver(Step step) {
        return step.activity() instanceof Activity.SwitchSides(Side to, Pose _) ? Stream.of(to) : Stream.empty();
    }

    /// The side on which the figure works; without sides it faces right.
    Side facing() {
        return side().orElse(Side.RIGHT);
    }

    /// The side of the step, or of what it leads to; empty when there are no sides.
    Optional<Side> side() {
        return lap.flatMap(Lap::side);
    }

    private static Pose keyPose(StretchExercise exercise, Activity activity) {
        Pose base = Pose.of(exercise.view(), exercise.base());
        return switch (activity) {
            case Activity.Move move -> move.track().keyframes().getLast().pose();
            case Activity.Hold hold -> hold.pose();
            case Activity.SwitchSides(Side _, Pose pose) -> pose;
            case Activity.SetRest(int _, Pose pose) -> pose;
            case Activity.Rest() -> firstPose(exercise, base);
            case Activity.GetReady(), Activity.Breathe _, Activity.OwnRhythm _, Activity.Act _ -> base;
        };
    }

    /// The first pose that is not where the exercise begins.
    private static Pose firstPose(StretchExercise exercise, Pose base) {
        return exercise.steps().stream()
                .flatMap(step -> step.pose().stream())
                .filter(pose -> !pose.equals(base))
                .findFirst()
                .orElse(base);
    }

    /// A stretch is felt while it is held; one that is never held, while it moves.
    private static Optional<Pose> feltPose(StretchExercise exercise, Activity activity) {
        return switch (activity) {
            case Activity.Hold hold -> Optional.of(hold.pose());
            case Activity.Move move
            when neverHeld(exercise) ->
                Optional.of(move.track().keyframes().getLast().pose());
            case Activity.Move _, Activity.SwitchSides _, Activity.SetRest _ -> Optional.empty();
            case Activity.Rest(), Activity.GetReady() -> Optional.empty();
            case Activity.Breathe _, Activity.OwnRhythm _, Activity.Act _ -> Optional.empty();
        };
    }

    private static boolean neverHeld(StretchExercise exercise) {
        return exercise.steps().stream().map(MoveStep::length).noneMatch(StepLength.Hold.class::isInstance);
    }
}
