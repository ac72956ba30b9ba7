package org.ribwise.ui.library;

import java.util.Optional;
import org.ribwise.domain.exercise.Beat;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.motion.BreathMoment;
import org.ribwise.domain.motion.BreathPhase;
import org.ribwise.domain.motion.Easing;
import org.ribwise.domain.safety.ClearedRoutine;
import org.ribwise.domain.session.Activity;
import org.ribwise.domain.session.Step;
import org.ribwise.domain.session.Timeline;
import org.ribwise.domain.session.TimelineCompiler;

/// A breathing exercise as it is played, over and over, without the time to get ready: a function of the elapsed time
/// alone.
final class BreathPreview {

    /// While the person breathes as they like, the pacer is still at this fullness.
    private static final BreathMoment STILL = new BreathMoment(BreathPhase.HOLD_OUT, 0, 1, 0, 0.35);

    private final Timeline timeline;

    /// What is shown at a moment.
    ///
    /// @param breath what the pacer paints
    /// @param phase which half of the breath or hold it is; empty while the person breathes as they like
    /// @param cue what to do, if the file says so
    record Moment(BreathMoment breath, Optional<BreathPhase> phase, Optional<LocalText> cue) {}

    BreathPreview(ClearedRoutine routine) {
        timeline = TimelineCompiler.compile(routine);
    }

    /// What is shown at a time since the preview began.
    ///
    /// @param elapsedMillis not negative
    Moment at(long elapsedMillis) {
        Timeline.PlannedItem item = timeline.items().getFirst();
        long position = item.startMillis() + elapsedMillis % item.plannedMillis();
        Step step = timeline.stepAt(position);
        long elapsed = step.elapsedMillis(position);
        return switch (step.activity()) {
            case Activity.Breathe breathe -> {
                BreathMoment moment = breathe.pattern().at(elapsed);
                Optional<LocalText> cue = Optional.ofNullable(breathe.guides().get(moment.phase()))
                        .map(guide -> guide.cue());
                yield new Moment(moment, Optional.of(moment.phase()), cue);
            }
            case Activity.Act act -> acting(act, elapsed, step.lengthMillis());
            case Activity.OwnRhythm own -> new Moment(STILL, Optional.empty(), Optional.of(own.cue()));
            case Activity.Rest(), Activity.GetReady() -> new Moment(STILL, Optional.empty(), Optional.empty());
            case Activity.Move _, Activity.Hold _ -> new Moment(STILL, Optional.empty(), Optional.empty());
            case Activity.SwitchSides _, Activity.SetRest _ -> new Moment(STILL, Optional.empty(), Optional.empty());
        };
    }

    private static Moment acting(Activity.Act act, long elapsed, long length) {
        double share = Easing.smooth((double) elapsed / length);
        double fullness = act.fullnessFrom() + (act.fullnessTo() - act.fullnessFrom()) * share;
        BreathPhase phase = phaseOf(act.beat());
        BreathMoment moment = new BreathMoment(phase, elapsed, length, 0, Math.clamp(fullness, 0, 1));
        return new Moment(moment, Optional.empty(), Optional.of(act.beat().cue()));
    }

    private static BreathPhase phaseOf(Beat beat) {
        return switch (beat.kind()) {
            case IN -> BreathPhase.IN;
            case HOLD_IN -> BreathPhase.HOLD_IN;
            case OUT -> BreathPhase.OUT;
            case HOLD_OUT, REST -> BreathPhase.HOLD_OUT;
            case ACTION ->
                switch (beat.action().orElseThrow().air()) {
                    case IN -> BreathPhase.IN;
                    case OUT -> BreathPhase.OUT;
                    case STILL -> BreathPhase.HOLD_OUT;
                };
        };
    }
}
