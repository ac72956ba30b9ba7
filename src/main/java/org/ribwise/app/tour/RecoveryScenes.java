package org.ribwise.app.tour;

import java.time.Duration;
import java.util.function.Consumer;
import org.ribwise.domain.settings.CareContacts;
import org.ribwise.domain.settings.FirstAidScheme;
import org.ribwise.domain.settings.Reliever;
import org.ribwise.domain.settings.RelieverType;
import org.ribwise.ui.kit.LiveSettings;

/// "I'm breathless", the plan with the first-aid card of each kind of reliever, and the emergency screen with and
/// without a number.
final class RecoveryScenes {

    private static final Duration INTO_THE_PACE = Duration.ofSeconds(64);
    private static final Duration UNTIL_IT_CLOSES = Duration.ofSeconds(6);
    private static final int POSITIONS = 4;

    private final Stagehand stagehand;
    private final VirtualClock clock;
    private final LiveSettings settings;
    private final Consumer<String> shoot;

    /// @param shoot takes the pictures of a screen
    RecoveryScenes(Stagehand stagehand, VirtualClock clock, LiveSettings settings, Consumer<String> shoot) {
        this.stagehand = stagehand;
        this.clock = clock;
        this.settings = settings;
        this.shoot = shoot;
    }

    void play() {
        stagehand.press("go-recovery");
        shoot.accept("breathless");
        for (int position = 0; position < POSITIONS; position++) {
            stagehand.press("recovery-position");
            shoot.accept("breathless-position-" + (position + 2));
        }
        letPass(INTO_THE_PACE);
        shoot.accept("breathless-paced");
        stagehand.press("recovery-usual");
        shoot.accept("breathless-rest");
        stagehand.press("recovery-help");
        shoot.accept("emergency-no-number");
        toToday();
        for (RelieverType type : RelieverType.values()) {
            card(type, FirstAidScheme.ONE_BY_ONE);
        }
        card(RelieverType.SABA, FirstAidScheme.FOUR_BY_FOUR);
        stagehand.press("go-recovery");
        stagehand.press("recovery-help");
        shoot.accept("emergency");
        toToday();
    }

    private void card(RelieverType type, FirstAidScheme scheme) {
        Stagehand.onScreen(() -> {
            Reliever reliever = new Reliever("", type, scheme);
            settings.change(all -> all.with(new CareContacts("112", "", "", reliever, "", true)));
            return true;
        });
        stagehand.press("go-recovery");
        stagehand.press("recovery-worse");
        stagehand.scrollDown("first-aid-card");
        shoot.accept("plan-" + type + "-" + scheme);
        stagehand.press("recovery-leave");
        haveAdvice();
    }

    private void toToday() {
        letPass(UNTIL_IT_CLOSES);
        stagehand.press("emergency-close");
        stagehand.press("recovery-leave");
        haveAdvice();
    }

    /// What was serious asks for advice, and shuts the gate until somebody had it.
    private void haveAdvice() {
        stagehand.press("contact-done");
        stagehand.awaitShown("start-main");
    }

    private void letPass(Duration time) {
        clock.advance(time);
        stagehand.awaitPulse();
    }
}
