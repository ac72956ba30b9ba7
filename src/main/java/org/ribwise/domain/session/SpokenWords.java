package org.ribwise.domain.session;

import java.util.Optional;
import org.ribwise.domain.exercise.BreathAction;
import org.ribwise.domain.motion.BreathMoment;
import org.ribwise.domain.motion.BreathPhase;

/// Which words go with a sound.
final class SpokenWords {

    /// After so many breaths the rhythm is known and words would only disturb; design value, needs sign-off.
    private static final int SPOKEN_BREATHS = 3;

    /// A phase that is shorter has no room for words; design value, needs sign-off.
    private static final long SHORTEST_MILLIS = 1_500;

    /// Single words, such as "Huff", need less; design value, needs sign-off.
    private static final long SHORTEST_ACTION_MILLIS = 800;

    private SpokenWords() {}

    /// With a phase of the breath.
    static Optional<Phrase> of(Activity activity, BreathMoment moment) {
        return switch (activity) {
            case Activity.Breathe _ -> moment.breath() < SPOKEN_BREATHS ? plain(moment) : Optional.empty();
            case Activity.Move move -> move.lap().rep() <= SPOKEN_BREATHS ? plain(moment) : Optional.empty();
            case Activity.Act act when act.time() > SPOKEN_BREATHS -> Optional.empty();
            case Activity.Act act ->
                act.beat().action().map(action -> of(action, moment)).orElseGet(() -> plain(moment));
            // the breath of a held stretch is followed by its tones; the hold itself has said what to do
            case Activity.Hold _ -> Optional.empty();
            case Activity.Rest(), Activity.GetReady(), Activity.OwnRhythm _ -> Optional.empty();
            case Activity.SwitchSides _, Activity.SetRest _ -> Optional.empty();
        };
    }

    private static Optional<Phrase> plain(BreathMoment moment) {
        return moment.phaseMillis() < SHORTEST_MILLIS ? Optional.empty() : Optional.of(plain(moment.phase()));
    }

    private static Phrase plain(BreathPhase phase) {
        return switch (phase) {
            case IN -> Phrase.BREATHE_IN;
            case OUT -> Phrase.BREATHE_OUT;
            case HOLD_IN -> Phrase.HOLD;
            // the screen says "Rest" to the pause after the out-breath
            case HOLD_OUT -> Phrase.REST;
        };
    }

    private static Optional<Phrase> of(BreathAction action, BreathMoment moment) {
        if (moment.phaseMillis() < SHORTEST_ACTION_MILLIS) {
            return Optional.empty();
        }
        return switch (action) {
            case HUFF -> Optional.of(Phrase.HUFF);
            case COUGH -> Optional.of(Phrase.COUGH);
            case SNIFF -> Optional.of(Phrase.SNIFF);
            case STACK -> Optional.of(Phrase.STACK);
            case EFFORT -> Optional.of(Phrase.EFFORT);
            case CONTROL_PAUSE -> Optional.of(Phrase.WAIT);
            // steps follow each other too quickly to be named
            case STEP_IN, STEP_OUT -> Optional.empty();
        };
    }

    /// With a change of side.
    ///
    /// @param hasRoom whether there is time for a sentence
    static Phrase changeOver(Activity.SwitchSides change, boolean hasRoom) {
        return switch (change.to()) {
            case LEFT -> hasRoom ? Phrase.SWITCH_TO_LEFT : Phrase.LEFT;
            case RIGHT -> hasRoom ? Phrase.SWITCH_TO_RIGHT : Phrase.RIGHT;
        };
    }

    /// One of the counts before an exercise.
    ///
    /// @param count 1 to 3
    static Phrase number(int count) {
        return switch (count) {
            case 1 -> Phrase.ONE;
            case 2 -> Phrase.TWO;
            default -> Phrase.THREE;
        };
    }
}
