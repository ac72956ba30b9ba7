package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The screens that few come to, and then in need of them, looked at as {@link EveryScreenTest} does.
@ExtendWith(Quiet.class)
class EveryHardScreenTest {

    @TempDir
    Path data;

    private OpenProgram program;
    private AccessWalk walk;

    @BeforeEach
    void open() {
        program = OpenProgram.on(data, new JourneyClock());
        walk = new AccessWalk(program);
    }

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void everyScreenOfTheHouseCanBeUsedByEverybody() {
        open("numbers-open", "numbers-back");
        walk.look("numbers for safety");
        open("people-open", "people-add");
        walk.look("people");
        open("data-open", "data-delete");
        walk.look("your data");
        walk.fire("data-delete");
        walk.look("delete everything");
        walk.fire("delete-on");
        walk.look("delete everything: really");
        walk.fire("delete-back");
        open("profile-open", "clearance-EYE-YES");
        walk.fire("clearance-EYE-NOT_SURE");
        walk.look("about you, opened from the settings");
        assertThat(walk.found()).isEmpty();
    }

    @Test
    void everyScreenThatAStopLeadsToCanBeUsedByEverybody() {
        walk.fire("start-main");
        walk.fire("ask-BACK_RED_FLAG-NO");
        walk.fire("checkin-next");
        walk.fire("checkin-next");
        walk.fire("checkin-next");
        program.awaitShown("player-pause");
        program.letPass(Duration.ofSeconds(9));
        walk.fire("player-stop");
        walk.fire("stop-PAIN");
        walk.look("stop: pain");
        walk.fire("stop-go-on");
        walk.look("stop: rest");
        walk.fire("stop-on");
        walk.look("stop: warning signs of the back");
        walk.fire("flag-SADDLE_NUMBNESS-YES");
        walk.look("stop: emergency");
        walk.closeTheEmergency();
        program.awaitShown("contact-done");
        walk.look("contact today");
        assertThat(walk.found()).isEmpty();
    }

    @Test
    void everyScreenOfAnEmergencyCanBeUsedByEverybody() {
        walk.fire("go-recovery");
        walk.look("breathless");
        walk.fire("recovery-worse");
        walk.look("breathless: plan and first-aid card");
        walk.fire("recovery-leave");
        walk.fire("contact-done");
        walk.fire("start-main");
        walk.fire("ask-BREATHING_WORSE-YES");
        walk.fire("ask-EMERGENCY_SIGNS-YES");
        walk.fire("ask-BACK_RED_FLAG-NO");
        walk.fire("checkin-next");
        walk.look("emergency");
        walk.closeTheEmergency();
        walk.fire("start-main");
        program.awaitShown("contact-done");
        walk.look("contact before the next session");
        walk.fire("contact-done");
        walk.look("have you had advice");
        assertThat(walk.found()).isEmpty();
    }

    private void open(String way, String there) {
        walk.fire("go-SETTINGS");
        walk.fire(way);
        program.awaitShown(there);
    }
}
