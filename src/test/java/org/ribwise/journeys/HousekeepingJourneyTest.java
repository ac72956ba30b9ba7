package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.store.PeopleFolders;

/// The ways around the settings: back to where somebody came from, and nothing without the question that belongs to it.
@ExtendWith(Quiet.class)
class HousekeepingJourneyTest {

    private static final String CHANGED = "SELECT value FROM safety_thresholds";

    @TempDir
    Path data;

    @Test
    void whomToCallLeadsBackToWhereThePersonCameFrom() {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            new Presses(program).fire("today-tell");
            new Presses(program).fire("contacts-open");
            new Presses(program).fire("contacts-keep");
            program.awaitShown("about-save");
            new Presses(program).fire("about-save");
            program.awaitShown("start-main");
            new Presses(program).fire("go-SETTINGS");
            new Presses(program).fire("contacts-open");
            new Presses(program).fire("contacts-keep");
            program.awaitShown("numbers-open");
            assertThat(program.shown("contacts-keep")).isFalse();
        }
    }

    @Test
    void allNumbersAreAsUsualOnlyAfterTheCareTeamAgreed() throws Exception {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            new Presses(program).fire("go-SETTINGS");
            new Presses(program).fire("numbers-open");
            program.awaitShown("number-STOP_BREATHLESS_FROM");
            assertThat(program.shown("numbers-usual")).as("all are as usual").isFalse();
            new Presses(program).write("number-STOP_BREATHLESS_FROM", "6");
            OpenProgram.onScreen(() -> {
                program.find("number-STOP_BREATHLESS_FROM").orElseThrow().requestFocus();
                return true;
            });
            new Hands(program).press(KeyCode.ENTER);
            new Presses(program).fire("number-STOP_BREATHLESS_FROM-agreed");
            new Presses(program).fire("numbers-usual");
            assertThat(program.focus()).isEqualTo("numbers-usual-not");
            assertThat(program.text()).contains("Have you agreed this with your care team?");
            new Presses(program).fire("numbers-usual-not");
        }
        assertThat(new KeptRecord(data).rows(CHANGED)).containsExactly("6");
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            new Presses(program).fire("go-SETTINGS");
            new Presses(program).fire("numbers-open");
            new Presses(program).fire("numbers-usual");
            new Presses(program).fire("numbers-usual-agreed");
            assertThat(program.shown("numbers-usual")).isFalse();
        }
        assertThat(new KeptRecord(data).rows(CHANGED)).isEmpty();
    }

    @Test
    void nobodyElseComesInWhileASessionIsPlayed() throws Exception {
        new PeopleFolders(data).add("Ben");
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            program.awaitShown("go-people");
            new Hands(program).checkIn(4, 2);
            program.awaitShown("player-pause");
            program.letPass(Duration.ofSeconds(20));
            assertThat(program.shown("go-people")).isFalse();
            assertThat(program.mayClose()).isFalse();
            program.awaitShown("keep-going");
            assertThat(program.text()).contains("Why do you want to stop?");
        }
        assertThat(new PeopleFolders(data).chosen().name()).isEmpty();
    }
}
