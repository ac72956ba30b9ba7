package org.ribwise.ui.player;

import java.util.Optional;
import org.ribwise.domain.exercise.Beat;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.motion.BreathPhase;
import org.ribwise.domain.session.Activity;
import org.ribwise.domain.session.Step;
import org.ribwise.domain.session.Timeline;
import org.ribwise.ui.kit.Messages;

/// The words for what comes next.
///
/// @param timeline what is played
/// @param words the words
record Coming(Timeline timeline, Messages words) {

    private static final double SECOND_MILLIS = 1_000;

    /// After a step.
    String after(Step step) {
        if (step.endMillis() >= timeline.totalMillis()) {
            return words.get("player.thenDone");
        }
        Cues cues = new Cues(words);
        Step next = timeline.stepAt(step.endMillis());
        return switch (next.activity()) {
            case Activity.Rest(), Activity.SetRest _ -> words.get("player.next", words.get("player.rest"));
            case Activity.GetReady() ->
                exercise(timeline.items().get(next.item()).exercise());
            case Activity.Breathe breathe ->
                phase(BreathPhase.IN, breathe.pattern().inMillis());
            case Activity.OwnRhythm _ -> words.get("player.next", words.get("player.breatheFreely"));
            case Activity.Act act -> beat(act.beat(), next.lengthMillis());
            case Activity.Move move -> words.get("player.next", cues.text(move.cue(), move.lap()));
            case Activity.Hold hold -> words.get("player.next", cues.text(hold.cue(), hold.lap()));
            case Activity.SwitchSides _ -> words.get("player.next", words.get("player.switchSides"));
        };
    }

    /// After a phase of a breath that goes on or is repeated.
    String after(BreathPattern pattern, BreathPhase phase) {
        BreathPhase next = phase.next();
        while (pattern.millisOf(next) == 0) {
            next = next.next();
        }
        return phase(next, pattern.millisOf(next));
    }

    String exercise(Exercise exercise) {
        return words.get("player.next", new Cues(words).text(exercise.name()));
    }

    private String beat(Beat beat, long millis) {
        Optional<BreathPhase> phase = beat.action().isPresent() ? Optional.empty() : beat.phase();
        return phase.map(plain -> phase(plain, millis)).orElseGet(() -> words.get("player.next", name(beat)));
    }

    /// What a beat of a drill is called.
    String name(Beat beat) {
        return beat.action()
                .map(words::name)
                .or(() -> beat.phase().map(words::name))
                .orElseGet(() -> words.get("player.breatheFreely"));
    }

    private String phase(BreathPhase phase, long millis) {
        double seconds = millis / SECOND_MILLIS;
        return switch (phase) {
            case IN -> words.get("player.thenIn", seconds);
            case OUT -> words.get("player.thenOut", seconds);
            case HOLD_IN, HOLD_OUT -> words.get("player.thenHold", seconds);
        };
    }
}
