package org.ribwise.ui.player;

import org.ribwise.domain.exercise.Beat;
import org.ribwise.domain.motion.BreathPhase;
import org.ribwise.domain.session.Activity;
import org.ribwise.domain.session.BreathCourse.Span;
import org.ribwise.ui.kit.Messages;

/// What one phase is called beside others, and its seconds: "in 4".
///
/// @param words the words
record SpanWords(Messages words) {

    private static final double SECOND_MILLIS = 1_000;

    String of(Span span) {
        double seconds = span.lengthMillis() / SECOND_MILLIS;
        return switch (span.step().activity()) {
            case Activity.Rest(), Activity.SetRest _ -> words.get("player.comingRest", seconds);
            case Activity.GetReady() -> words.get("player.comingReady", seconds);
            case Activity.OwnRhythm _ -> words.get("player.comingFree");
            case Activity.Act act -> of(act.beat(), span, seconds);
            case Activity.Breathe _, Activity.Move _, Activity.Hold _, Activity.SwitchSides _ -> phase(span, seconds);
        };
    }

    private String of(Beat beat, Span span, double seconds) {
        return beat.action()
                .map(action -> words.get("player.comingAction", words.name(action), seconds))
                .orElseGet(() -> phase(span, seconds));
    }

    private String phase(Span span, double seconds) {
        return span.phase().map(phase -> phase(phase, seconds)).orElseGet(() -> words.get("player.comingFree"));
    }

    private String phase(BreathPhase phase, double seconds) {
        return switch (phase) {
            case IN -> words.get("player.comingIn", seconds);
            case OUT -> words.get("player.comingOut", seconds);
            case HOLD_IN, HOLD_OUT -> words.get("player.comingHold", seconds);
        };
    }
}
