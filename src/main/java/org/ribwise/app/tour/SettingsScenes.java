package org.ribwise.app.tour;

import java.time.Duration;
import java.util.function.Consumer;

/// What the tour does in the settings, and how the other screens look afterwards: in high contrast and without
/// movement.
final class SettingsScenes {

    /// Into the midst of the first breath: getting ready takes less.
    private static final Duration A_MOMENT = Duration.ofMillis(4_500);

    private static final int MOMENTS = 3;

    private final Stagehand stagehand;
    private final VirtualClock clock;
    private final Consumer<String> shoot;
    private final Consumer<String> shootInBothSizes;

    /// @param shoot takes a picture of this name
    /// @param shootInBothSizes takes one in usual and one in large text
    SettingsScenes(Stagehand stagehand, VirtualClock clock, Consumer<String> shoot, Consumer<String> shootInBothSizes) {
        this.stagehand = stagehand;
        this.clock = clock;
        this.shoot = shoot;
        this.shootInBothSizes = shootInBothSizes;
    }

    void play() {
        choose();
        shootInBothSizes.accept("settings");
        stagehand.press("set-Contrast-HIGH");
        shoot.accept("high-contrast-settings");
        visit("high-contrast");
        choose();
        stagehand.press("set-Contrast-USUAL");
        stagehand.press("set-Motion-REDUCED");
        breathe("reduced-motion-player");
        choose();
        stagehand.press("set-usual");
        shoot.accept("settings-as-usual");
    }

    private void choose() {
        stagehand.press("go-SETTINGS");
        stagehand.awaitShown("set-Contrast-HIGH");
    }

    private void visit(String look) {
        stagehand.press("go-TODAY");
        stagehand.awaitShown("start-main");
        shoot.accept(look + "-today");
        stagehand.press("go-LIBRARY");
        stagehand.awaitShown("library-search");
        shoot.accept(look + "-library");
        stagehand.press("go-PROGRESS");
        stagehand.awaitShown("progress-view");
        shoot.accept(look + "-progress");
        breathe(look + "-player");
    }

    /// Checks in without an answer and breathes for a moment.
    private void breathe(String name) {
        stagehand.press("go-TODAY");
        stagehand.press("start-main");
        stagehand.press("ask-BACK_RED_FLAG-NO");
        stagehand.press("checkin-next");
        shoot.accept(name + "-check-in");
        stagehand.press("checkin-next");
        stagehand.press("checkin-next");
        stagehand.awaitShown("player-pause");
        for (int moment = 0; moment < MOMENTS; moment++) {
            clock.advance(A_MOMENT);
            stagehand.awaitPulse();
        }
        shoot.accept(name);
        stagehand.press("player-stop");
        stagehand.press("stop-TIME");
        stagehand.press("checkin-next");
        stagehand.press("checkin-next");
        stagehand.awaitShown("saved-progress");
    }
}
