package org.ribwise.domain.session;

import java.util.Optional;
import org.ribwise.domain.motion.Pose;

/// One piece of a timeline in which one thing happens.
///
/// @param item index of the exercise that it belongs to
/// @param startMillis when it begins, from the start of the session
/// @param lengthMillis how long it takes, at least 1
/// @param activity what happens
public record Step(int item, long startMillis, long lengthMillis, Activity activity) {

    /// @throws IllegalArgumentException if it takes no time or begins before the session
    public Step {
        if (item < 0 || startMillis < 0 || lengthMillis < 1) {
            throw new IllegalArgumentException("item " + item + " at " + startMillis + " for " + lengthMillis + " ms");
        }
    }

    /// When the next step begins.
    public long endMillis() {
        return startMillis + lengthMillis;
    }

    /// Time since the step began; at its end and beyond, its last moment.
    ///
    /// @param positionMillis position on the timeline
    public long elapsedMillis(long positionMillis) {
        return Math.clamp(positionMillis - startMillis, 0, lengthMillis - 1);
    }

    /// Whether a person who skips it stays in the exercise: a rest, or a pause of the breath, which nobody has to
    /// wait out.
    public boolean isSkippedAlone() {
        return switch (activity) {
            case Activity.Rest(), Activity.SetRest _ -> true;
            case Activity.Act act -> act.isControlPause();
            case Activity.GetReady(), Activity.Breathe _, Activity.OwnRhythm _ -> false;
            case Activity.Move _, Activity.Hold _, Activity.SwitchSides _ -> false;
        };
    }

    /// Whether nothing is done yet or any more: rest between exercises, and get-ready. It is not counted as
    /// played.
    public boolean isWait() {
        return switch (activity) {
            case Activity.Rest(), Activity.GetReady() -> true;
            case Activity.Breathe _, Activity.OwnRhythm _, Activity.Act _ -> false;
            case Activity.Move _, Activity.Hold _, Activity.SwitchSides _, Activity.SetRest _ -> false;
        };
    }

    /// The pose at a time since the step began; empty when the step does not say one.
    ///
    /// @param elapsedMillis 0 to less than `lengthMillis`
    public Optional<Pose> poseAt(long elapsedMillis) {
        return switch (activity) {
            case Activity.Move move -> Optional.of(move.track().at(elapsedMillis));
            case Activity.Hold hold -> Optional.of(hold.pose());
            case Activity.SwitchSides(var _, Pose pose) -> Optional.of(pose);
            case Activity.SetRest(int _, Pose pose) -> Optional.of(pose);
            case Activity.Rest(), Activity.GetReady() -> Optional.empty();
            case Activity.Breathe _, Activity.OwnRhythm _, Activity.Act _ -> Optional.empty();
        };
    }

    /// Whether the person breathes in their own rhythm as part of a breathing exercise.
    public boolean isOwnRhythm() {
        return switch (activity) {
            case Activity.OwnRhythm _ -> true;
            case Activity.Act act -> act.beat().phase().isEmpty();
            case Activity.Rest(), Activity.GetReady(), Activity.Breathe _ -> false;
            case Activity.Move _, Activity.Hold _, Activity.SwitchSides _, Activity.SetRest _ -> false;
        };
    }

    /// Round of a breathing exercise; empty outside one.
    public Optional<Activity.Round> round() {
        return roundOf(activity);
    }

    static Optional<Activity.Round> roundOf(Activity activity) {
        return switch (activity) {
            case Activity.Breathe breathe -> Optional.of(breathe.round());
            case Activity.OwnRhythm own -> Optional.of(own.round());
            case Activity.Act act -> Optional.of(act.round());
            case Activity.Rest(), Activity.GetReady() -> Optional.empty();
            case Activity.Move _, Activity.Hold _, Activity.SwitchSides _, Activity.SetRest _ -> Optional.empty();
        };
    }

    /// Side, repetition and set; empty outside the repetitions of a stretch.
    public Optional<Activity.Lap> lap() {
        return switch (activity) {
            case Activity.Move move -> Optional.of(move.lap());
            case Activity.Hold hold -> Optional.of(hold.lap());
            case Activity.Rest(), Activity.GetReady() -> Optional.empty();
            case Activity.Breathe _, Activity.OwnRhythm _, Activity.Act _ -> Optional.empty();
            case Activity.SwitchSides _, Activity.SetRest _ -> Optional.empty();
        };
    }
}
