package org.ribwise.app.tour;

import java.time.Duration;
import java.util.function.Consumer;
import org.ribwise.domain.settings.CareContacts;
import org.ribwise.domain.settings.Reliever;
import org.ribwise.ui.kit.LiveSettings;

/// Every verdict of the gate, with the ways that settle what holds.
final class GateScenes {

    private static final Duration UNTIL_IT_IS_ASKED_AGAIN = Duration.ofMinutes(11);
    private static final CareContacts CONTACTS = new CareContacts("112", "030-555-01", "", Reliever.UNKNOWN, "", true);

    private static final Duration UNTIL_IT_CLOSES = Duration.ofSeconds(6);

    private final Stagehand stagehand;
    private final VirtualClock clock;
    private final LiveSettings settings;
    private final Consumer<String> shoot;

    /// @param shoot takes the pictures of a screen
    GateScenes(Stagehand stagehand, VirtualClock clock, LiveSettings settings, Consumer<String> shoot) {
        this.stagehand = stagehand;
        this.clock = clock;
        this.settings = settings;
        this.shoot = shoot;
    }

    void play() {
        setContacts(CONTACTS);
        go();
        rest();
        breathless();
        gently();
        stop();
        contact();
        setContacts(CareContacts.NONE.asked());
    }

    private void setContacts(CareContacts contacts) {
        Stagehand.onScreen(() -> {
            settings.change(all -> all.with(contacts));
            return true;
        });
    }

    private void go() {
        begin();
        stagehand.press("ask-WITHIN_REACH-NO");
        rate("score-4", "score-2");
        shootVerdict("verdict-go");
        stagehand.press("verdict-today");
    }

    private void rest() {
        begin();
        stagehand.press("ask-UNWELL-YES");
        stagehand.press("ask-RECENT_FLARE-NOT_SURE");
        shoot.accept("check-in-follows");
        stagehand.press("ask-FLARE_CLEARED-NO");
        stagehand.press("checkin-next");
        shootVerdict("verdict-rest");
        stagehand.press("verdict-today");
    }

    private void breathless() {
        begin();
        stagehand.press("ask-RECENT_FLARE-NO");
        rate("score-4", "score-6");
        shootVerdict("verdict-rest-breathless");
        stagehand.press("verdict-today");
        stagehand.awaitShown("start-main");
        stagehand.press("start-main");
        shootVerdict("verdict-rest-still");
        stagehand.press("verdict-rerate");
        stagehand.press("score-4");
        stagehand.press("rerate-keep");
        shoot.accept("verdict-rest-rated-again");
        stagehand.press("rerate-leave");
        clock.advance(UNTIL_IT_IS_ASKED_AGAIN);
    }

    private void gently() {
        begin();
        stagehand.press("ask-LARGE_MEAL-YES");
        rate("score-8", "score-2");
        shootVerdict("verdict-gently");
        stagehand.press("verdict-start");
        stagehand.awaitShown("player-pause");
        stagehand.press("player-SLOWER");
        shoot.accept("player-slower");
        stagehand.press("player-pause");
        shoot.accept("player-paused");
    }

    private void stop() {
        stagehand.press("player-stop");
        stagehand.press("stop-TIME");
        stagehand.awaitShown("checkin-next");
    }

    private void contact() {
        begin();
        stagehand.press("ask-BACK_RED_FLAG-NOT_SURE");
        stagehand.press("checkin-next");
        stagehand.awaitShown("flag-BOTH_LEGS-NO");
        shoot.accept("check-in-signs-of-the-back");
        stagehand.press("checkin-next");
        stagehand.press("flag-KIDNEY-YES");
        stagehand.press("checkin-next");
        stagehand.press("checkin-next");
        stagehand.awaitShown("contact-done");
        shoot.accept("verdict-contact");
        stagehand.press("contact-done");
        stagehand.awaitShown("advice-second");
        shoot.accept("verdict-contact-advice");
        stagehand.press("advice-second");
        stagehand.awaitShown("checkin-next");
    }

    /// An emergency of the breath counts as an attack, and the way back takes weeks: for a record of its own.
    void emergency() {
        setContacts(CONTACTS);
        begin();
        stagehand.press("ask-BREATHING_WORSE-YES");
        stagehand.press("ask-EMERGENCY_SIGNS-YES");
        stagehand.press("ask-BACK_RED_FLAG-NO");
        stagehand.press("checkin-next");
        stagehand.awaitShown("emergency-close");
        shoot.accept("verdict-emergency");
        clock.advance(UNTIL_IT_CLOSES);
        stagehand.awaitPulse();
        stagehand.press("emergency-close");
        stagehand.awaitShown("start-main");
        stagehand.press("start-main");
        stagehand.press("contact-done");
        stagehand.press("advice-second");
        shootVerdict("verdict-rest-after-attack");
        stagehand.press("verdict-today");
        stagehand.awaitShown("start-main");
    }

    private void begin() {
        stagehand.press("go-TODAY");
        stagehand.awaitShown("start-main");
        stagehand.press("start-main");
        stagehand.awaitShown("checkin-next");
    }

    private void rate(String pain, String breathlessness) {
        stagehand.press("ask-BACK_RED_FLAG-NO");
        stagehand.press("checkin-next");
        stagehand.press("region-LOWER_BACK");
        stagehand.press(pain);
        stagehand.press("checkin-next");
        passTheSigns();
        stagehand.press(breathlessness);
        stagehand.press("checkin-next");
    }

    /// Severe pain asks for the warning signs of the back one by one.
    private void passTheSigns() {
        if (stagehand.isShown("flag-BOTH_LEGS-NO")) {
            stagehand.press("checkin-next");
            stagehand.press("checkin-next");
            stagehand.press("checkin-next");
        }
    }

    private void shootVerdict(String name) {
        stagehand.awaitShown("verdict");
        shoot.accept(name);
    }
}
