package org.ribwise.ui.player;

import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.motion.Side;
import org.ribwise.domain.session.Activity;
import org.ribwise.ui.kit.Messages;

/// The words of exercise files in the language of the screen.
///
/// @param words the words
record Cues(Messages words) {

    String text(LocalText text) {
        return text.in(words.locale());
    }

    /// A cue says `{side}` for the side that is stretched or works and `{other}` for the other one.
    String text(LocalText cue, Activity.Lap lap) {
        String text = text(cue);
        return lap.side()
                .map(side -> text.replace("{side}", sideWord(side)).replace("{other}", sideWord(side.other())))
                .orElse(text);
    }

    private String sideWord(Side side) {
        return switch (side) {
            case LEFT -> words.get("player.wordLeft");
            case RIGHT -> words.get("player.wordRight");
        };
    }
}
