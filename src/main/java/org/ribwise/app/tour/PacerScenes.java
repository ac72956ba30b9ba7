package org.ribwise.app.tour;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.ribwise.domain.settings.PacerChoice;

/// The other pictures of the same moment, and back to the first.
///
/// @param stagehand presses the buttons
/// @param shoot takes pictures by this name
record PacerScenes(Stagehand stagehand, Consumer<String> shoot) {

    private static final List<PacerChoice> OTHERS = List.of(PacerChoice.ORB, PacerChoice.WAVE, PacerChoice.BAR);

    void play() {
        for (PacerChoice pacer : OTHERS) {
            stagehand.press("pacer-" + pacer.name());
            shoot.accept("player-" + pacer.name().toLowerCase(Locale.ROOT));
        }
        stagehand.press("pacer-" + PacerChoice.BODY.name());
    }
}
