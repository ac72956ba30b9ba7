package org.ribwise.domain.session;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.ribwise.domain.exercise.Beat;
import org.ribwise.domain.exercise.BreathAction;
import org.ribwise.domain.exercise.BreathPart;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.exercise.StretchExercise.StepBreath;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.motion.BreathPhase;
import org.ribwise.domain.motion.Pose;
import org.ribwise.domain.motion.PoseTrack;
import org.ribwise.domain.motion.Side;

/// What the person does during one step of a timeline.
public sealed interface Activity {

    /// Rest between two exercises; the step belongs to the exercise that comes next.
    record Rest() implements Activity {}

    /// Take the position; ends with three, two, one.
    record GetReady() implements Activity {}

    /// Follow the pacer for whole breaths.
    ///
    /// @param pattern the breath
    /// @param breaths how many were or will be breathed to their end; 0 where the only one was interrupted
    /// @param guides what to do in a phase
    /// @param round which round of the exercise
    record Breathe(BreathPattern pattern, long breaths, Map<BreathPhase, BreathPart.Guide> guides, Round round)
            implements Activity {

        /// Copies the map, in the order of the phases: the same timeline always reads the same.
        public Breathe {
            Map<BreathPhase, BreathPart.Guide> inOrder = new EnumMap<>(BreathPhase.class);
            inOrder.putAll(guides);
            guides = Collections.unmodifiableMap(inOrder);
        }

        /// The same breath so many times.
        Breathe times(long count) {
            return new Breathe(pattern, count, guides, round);
        }
    }

    /// Breathe in one's own rhythm.
    ///
    /// @param cue what to do meanwhile
    /// @param round which round of the exercise
    record OwnRhythm(LocalText cue, Round round) implements Activity {}

    /// One phase of a drill.
    ///
    /// @param beat what it is
    /// @param time which time the drill is done, from 1
    /// @param times how often in all
    /// @param fullnessFrom how full the lungs are when it begins, 0 to 1
    /// @param fullnessTo how full they are when it ends, 0 to 1
    /// @param round which round of the exercise
    record Act(Beat beat, int time, int times, double fullnessFrom, double fullnessTo, Round round)
            implements Activity {

        /// Whether the breath is paused until the first wish to breathe.
        public boolean isControlPause() {
            return beat.action().equals(Optional.of(BreathAction.CONTROL_PAUSE));
        }
    }

    /// Where in a breathing exercise of several rounds a step is.
    ///
    /// @param round from 1
    /// @param rounds in all
    record Round(int round, int rounds) {}

    /// Move from one pose to another with one half of a breath.
    ///
    /// @param lap side, repetition and set
    /// @param breath the half of the breath that goes with it
    /// @param track the way from pose to pose, as long as the step
    /// @param cue what to do
    record Move(Lap lap, StepBreath breath, PoseTrack track, LocalText cue) implements Activity {}

    /// Stay in a pose while the breath keeps moving (clinical reference 2.1, house rule).
    ///
    /// @param lap side, repetition and set
    /// @param breaths the breaths that fill the hold exactly; empty when it is too short to pace them
    /// @param pose the pose
    /// @param cue what to do
    record Hold(Lap lap, Optional<HoldBreaths> breaths, Pose pose, LocalText cue) implements Activity {}

    /// Change over to the other side.
    ///
    /// @param to the side that comes next
    /// @param pose the pose to rest in
    record SwitchSides(Side to, Pose pose) implements Activity {}

    /// Rest between two sets of the same exercise.
    ///
    /// @param nextSet the set that comes next, from 2
    /// @param pose the pose to rest in
    record SetRest(int nextSet, Pose pose) implements Activity {}

    /// Where in a stretch a step is.
    ///
    /// @param side the side that is stretched or works; empty when there is none
    /// @param rep repetition, from 1
    /// @param reps repetitions of this set and side
    /// @param set set, from 1
    /// @param sets sets
    record Lap(Optional<Side> side, int rep, int reps, int set, int sets) {}
}
