package org.ribwise.ui.player;

import org.ribwise.coach.RunningSession.Change;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.session.Activity;
import org.ribwise.domain.session.Step;
import org.ribwise.domain.session.Timeline;
import org.ribwise.ui.kit.Messages;

/// Says in one sentence what a change has done.
///
/// @param words the words
record ChangeWords(Messages words) {

    private static final double SECOND_MILLIS = 1_000;

    /// @param timeline what is ahead now
    /// @param positionMillis where the session is
    String answer(Change change, Timeline timeline, long positionMillis) {
        return switch (change) {
            case SLOWER, FASTER -> tempo(timeline, positionMillis);
            case REPEAT ->
                comesAgain(timeline, positionMillis) ? words.get("player.onceMore") : words.get("player.notOnceMore");
            case RESTART -> words.get("player.fromStart");
            case PREVIOUS -> words.get("player.playedBefore", name(timeline, positionMillis));
            case EASIER -> words.get("player.easierNow", name(timeline, positionMillis));
        };
    }

    private String name(Timeline timeline, long positionMillis) {
        return new Cues(words).text(timeline.itemAt(positionMillis).exercise().name());
    }

    /// The next breath, in seconds.
    private String tempo(Timeline timeline, long positionMillis) {
        long next = timeline.nextChangeAfter(positionMillis);
        Step step = timeline.stepAt(next);
        if (!(step.activity() instanceof Activity.Breathe breathe)) {
            return "";
        }
        BreathPattern pattern = breathe.pattern();
        return words.get("player.tempoNow", pattern.inMillis() / SECOND_MILLIS, pattern.outMillis() / SECOND_MILLIS);
    }

    static boolean comesAgain(Timeline timeline, long positionMillis) {
        int next = timeline.itemAt(positionMillis).index() + 1;
        return next < timeline.items().size()
                && timeline.items().get(next).place()
                        == timeline.itemAt(positionMillis).place();
    }
}
