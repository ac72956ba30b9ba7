package org.ribwise.domain.exercise;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ribwise.domain.motion.BasePose;
import org.ribwise.domain.motion.Channel;
import org.ribwise.domain.motion.Pose;
import org.ribwise.domain.motion.View;

/// A stretch or mobility exercise: steps that are repeated, each tied to the breath.
///
/// @param card name, purpose, safety, evidence
/// @param position where it is done
/// @param setup how to get into the starting position
/// @param view from where the figure is seen
/// @param base starting pose
/// @param props furniture that the figure needs
/// @param sides whether it is done on both sides, and in which order
/// @param steps one repetition, at least one step
/// @param finish steps after the last repetition of a side, may be empty
/// @param feel where one should feel it, for instance "side ribs"
/// @param feelAt the place on the figure that the mark points to
/// @param dose repetitions, sets and hold
public record StretchExercise(
        Card card,
        Position position,
        LocalText setup,
        View view,
        BasePose base,
        List<Prop> props,
        Sides sides,
        List<MoveStep> steps,
        List<MoveStep> finish,
        LocalText feel,
        FeelAt feelAt,
        StretchDose dose)
        implements Exercise {

    private static final int SECOND_MILLIS = 1_000;

    /// Copies the lists.
    ///
    /// @throws IllegalArgumentException if there is no step
    public StretchExercise {
        props = List.copyOf(props);
        steps = List.copyOf(steps);
        finish = List.copyOf(finish);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("no step");
        }
    }

    @Override
    public List<Position> positions() {
        return List.of(position);
    }

    /// How long one repetition takes, rounded up to whole seconds, at least one.
    ///
    /// @param holdSeconds length of each hold
    public int secondsOfOne(int holdSeconds) {
        int millis = steps.stream()
                .mapToInt(step -> switch (step.length()) {
                    case StepLength.Move(int length) -> length;
                    case StepLength.Hold() -> holdSeconds * SECOND_MILLIS;
                })
                .sum();
        return Math.max(1, Math.ceilDiv(millis, SECOND_MILLIS));
    }

    /// The pose furthest from the start: the moment that says most in a still picture.
    public Pose widestPose() {
        return Stream.concat(steps.stream(), finish.stream())
                .flatMap(step -> step.pose().stream())
                .max(Comparator.comparingDouble(this::degreesFromStart))
                .orElseGet(() -> Pose.of(view, base));
    }

    /// How far a pose is from the start: the sum over all joints, in degrees.
    public double degreesFromStart(Pose pose) {
        Pose start = Pose.of(view, base);
        return Stream.of(Channel.values())
                .mapToDouble(channel -> Math.abs(pose.angle(channel) - start.angle(channel)))
                .sum();
    }

    /// Where an exercise is done.
    public enum Position {
        CHAIR,
        STANDING,
        FLOOR,
        BED
    }

    /// Furniture that the figure needs.
    public enum Prop {
        CHAIR,
        MAT,
        WALL,
        TABLE,
        DOORWAY,
        BED
    }

    /// Whether there is a left and a right.
    public enum Sides {
        /// There is none: both halves of the body do the same.
        NONE,
        /// All repetitions on the left, a change-over, all repetitions on the right.
        EACH,
        /// One repetition on the left, one on the right, and so on.
        ALTERNATE;

        /// Whether it is done on two sides.
        public boolean two() {
            return this != NONE;
        }
    }

    /// The place on the figure where the stretch is felt.
    public enum FeelAt {
        SIDE_RIBS,
        MID_BACK,
        LOWER_BACK,
        WHOLE_SPINE,
        CHEST,
        NECK,
        SHOULDER,
        HIP,
        THIGH,
        BELLY
    }

    /// How the breath goes with a step.
    public enum StepBreath {
        IN,
        OUT,
        /// The person breathes as they like.
        FREE
    }

    /// One step of a repetition.
    ///
    /// @param length how long it takes: a fixed time for a move, the dose's hold for a hold
    /// @param breath the breath that goes with it; for a hold the breath keeps moving by itself
    /// @param pose where the figure is when the step ends; a hold keeps the pose of the step before it
    /// @param cue what to do, in a few words
    public record MoveStep(StepLength length, StepBreath breath, Optional<Pose> pose, LocalText cue) {

        /// @throws IllegalArgumentException if a move has no pose or a hold has one
        public MoveStep {
            boolean move = length instanceof StepLength.Move;
            if (move != pose.isPresent()) {
                throw new IllegalArgumentException(move ? "move without pose" : "hold with pose");
            }
        }
    }

    /// How long a step takes.
    public sealed interface StepLength {

        /// A movement.
        ///
        /// @param millis 2 s to 60 s: never faster than 2 s (clinical reference 2.3)
        record Move(int millis) implements StepLength {
            private static final int SHORTEST_MILLIS = 2_000;
            private static final int LONGEST_MILLIS = 60_000;

            /// @throws IllegalArgumentException if it is too fast or too slow
            public Move {
                if (millis < SHORTEST_MILLIS || millis > LONGEST_MILLIS) {
                    throw new IllegalArgumentException("a move takes 2 to 60 s, not " + millis + " ms");
                }
            }
        }

        /// Staying in the pose for the hold of the dose.
        record Hold() implements StepLength {}
    }

    /// How much of a stretch.
    ///
    /// @param holdSeconds seconds of each hold, 0 when there is none
    /// @param reps repetitions of a set (of each side when bilateral)
    /// @param sets sets
    public record StretchDose(Range holdSeconds, Range reps, Range sets) {

        /// @throws IllegalArgumentException if there would be no repetition or no set
        public StretchDose {
            if (reps.start() < 1 || sets.start() < 1) {
                throw new IllegalArgumentException("no repetition");
            }
        }
    }
}
