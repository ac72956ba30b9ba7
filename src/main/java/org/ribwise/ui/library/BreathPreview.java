package org.ribwise.ui.library;

import java.util.Optional;
import org.ribwise.domain.exercise.BreathPart.Guide;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.motion.BreathMoment;
import org.ribwise.domain.safety.ClearedRoutine;
import org.ribwise.domain.session.Activity;
import org.ribwise.domain.session.PacedBreath;
import org.ribwise.domain.session.Step;
import org.ribwise.domain.session.Timeline;
import org.ribwise.domain.session.TimelineCompiler;

/// A breathing exercise as it is played, over and over, without the time to get ready: a function of the elapsed time
/// alone.
final class BreathPreview {

    private final Timeline timeline;

    /// What is shown at a moment.
    ///
    /// @param breath what the pacer paints; empty while the person breathes as they like
    /// @param cue what to do, if the file says so
    record Moment(Optional<BreathMoment> breath, Optional<LocalText> cue) {}

    BreathPreview(ClearedRoutine routine) {
        timeline = TimelineCompiler.compile(routine);
    }

    /// What is shown at a time since the preview began.
    ///
    /// @param elapsedMillis not negative
    Moment at(long elapsedMillis) {
        Timeline.PlannedItem item = timeline.items().getFirst();
        long position = item.startMillis() + elapsedMillis % item.plannedMillis();
        Optional<BreathMoment> breath = timeline.breathAt(position).map(PacedBreath::moment);
        return new Moment(breath, cue(timeline.stepAt(position), breath));
    }

    private static Optional<LocalText> cue(Step step, Optional<BreathMoment> breath) {
        return switch (step.activity()) {
            case Activity.Breathe breathe ->
                breath.flatMap(moment -> Optional.ofNullable(breathe.guides().get(moment.phase())))
                        .map(Guide::cue);
            case Activity.Act act -> Optional.of(act.beat().cue());
            case Activity.OwnRhythm own -> Optional.of(own.cue());
            case Activity.Rest(), Activity.GetReady(), Activity.SetRest _ -> Optional.empty();
            case Activity.Move _, Activity.Hold _, Activity.SwitchSides _ -> Optional.empty();
        };
    }
}
