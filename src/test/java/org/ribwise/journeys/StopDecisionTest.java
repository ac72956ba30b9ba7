package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a stop leads to (clinical reference 5.3), in the assembled program and its record.
@ExtendWith(Quiet.class)
class StopDecisionTest {

    private static final String EVENTS =
            "SELECT rule, severity, coalesce(settled_by, 'OPEN') FROM safety_events ORDER BY rowid";
    private static final int PRESSES = 40;

    /// What may be pressed at random: everything but the word that advice was taken, and what is not about sessions.
    private static final List<String> PRESSED = List.of(
            "go-TODAY",
            "go-LIBRARY",
            "start-",
            "checkin-",
            "stop-",
            "advice-",
            "contact-leave",
            "recovery-",
            "score-",
            "region-",
            "flags-on",
            "flag-",
            "unfinished",
            "emergency-close",
            "rest-");

    @TempDir
    Path data;

    private static void stop(OpenProgram program, Hands hands, KeyCode key) {
        hands.checkIn(4, 2);
        program.awaitShown("player-pause");
        program.letPass(Duration.ofSeconds(8));
        hands.press(KeyCode.ESCAPE, key);
    }

    @Test
    void anOxygenReadingBelow85AsksToContactTheTeamTodayAndTheGateStaysShut() throws Exception {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            stop(program, hands, KeyCode.DIGIT0);
            program.awaitText("What does the oximeter show, in %?");
            hands.press(KeyCode.DIGIT8, KeyCode.DIGIT4, KeyCode.ENTER);
            program.awaitText("There is no new session until you say that you have had advice.");
            hands.press(KeyCode.ENTER);
            program.awaitText("Contact your team today");
            hands.click("contact-leave");
            program.awaitShown("start-main");
            hands.click("start-main");
            program.awaitText("Something from before is not settled yet.");
            assertThat(program.shown("player-pause") || program.shown("checkin-next"))
                    .isFalse();
        }
        assertThat(new KeptRecord(data).rows(EVENTS)).contains("LOW_OXYGEN URGENT OPEN");
    }

    @Test
    void aStopForChestPainHoldsForThisRunEvenWhenItCannotBeWritten() throws Exception {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            new KeptRecord(data)
                    .run("CREATE TRIGGER full BEFORE INSERT ON safety_events"
                            + " BEGIN SELECT RAISE(ABORT, 'no room'); END");
            stop(program, hands, KeyCode.DIGIT4);
            program.awaitShown("emergency");
            program.letPass(Duration.ofSeconds(6));
            hands.click("emergency-close");
            program.awaitText("Contact your team today");
            hands.click("contact-leave");
            program.awaitShown("start-main");
            hands.click("start-main");
            program.awaitText("Contact your team today");
            assertThat(program.shown("player-pause")).isFalse();
        }
        KeptRecord record = new KeptRecord(data);
        assertThat(record.rows(EVENTS)).isEmpty();
        assertThat(record.sessions()).hasSize(1);
    }

    @Test
    void aReadingThatIsOutOfRangeGetsASentenceAndStays() {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            stop(program, hands, KeyCode.DIGIT0);
            program.awaitShown("oxygen-reading");
            hands.press(KeyCode.DIGIT4, KeyCode.DIGIT9, KeyCode.ENTER);
            assertThat(program.text()).contains("Write a whole number from 50 to 100, or leave it empty.");
            hands.press(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE, KeyCode.DIGIT9, KeyCode.DIGIT7, KeyCode.ENTER);
            program.awaitText("How is your back now, after the session?");
        }
    }

    @Test
    void aCollapseIsAnEmergencyAtOnce() throws Exception {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            stop(program, hands, KeyCode.DIGIT6);
            program.awaitShown("stop-collapsed");
            hands.click("stop-collapsed");
            program.awaitShown("emergency");
            assertThat(program.text()).contains("Because of: Faint, confused, or heart racing");
        }
        assertThat(new KeptRecord(data).rows(EVENTS)).containsExactly("FAINT EMERGENCY OPEN");
    }

    @Test
    void afterAStopForPainAWarningSignEndsTheQuestionsAndIsAnEmergency() throws Exception {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            stop(program, hands, KeyCode.DIGIT8);
            hands.press(KeyCode.DIGIT7, KeyCode.ENTER);
            program.awaitShown("stop-on");
            hands.press(KeyCode.ENTER);
            program.awaitShown("flags-on");
            hands.click("flag-BOTH_LEGS-YES");
            program.awaitShown("emergency");
            assertThat(program.text()).contains("Because of: Pain or weakness in both legs");
        }
        KeptRecord record = new KeptRecord(data);
        assertThat(record.rows(EVENTS)).containsExactly("BACK_OR_LEG EMERGENCY OPEN");
        assertThat(record.rows("SELECT red_flag, reply FROM red_flag_replies")).containsExactly("BOTH_LEGS YES");
    }

    @Test
    void aMildPainIsAStopWithoutASymptom() throws Exception {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            stop(program, hands, KeyCode.DIGIT8);
            hands.press(KeyCode.DIGIT3, KeyCode.ENTER);
            program.awaitText("How is your back now, after the session?");
        }
        assertThat(new KeptRecord(data).rows(EVENTS)).containsExactly("PRESSED_STOP STOP_REST OPEN");
    }

    @Test
    void whatIsRatedInTheRecoveryIsKeptAndBackToTheUsualSettlesTheStop() throws Exception {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            stop(program, hands, KeyCode.DIGIT1);
            program.letPass(Duration.ofSeconds(60));
            hands.press(KeyCode.DIGIT6);
            program.letPass(Duration.ofSeconds(60));
            hands.press(KeyCode.DIGIT2);
            assertThat(program.text()).contains("Your breath is back");
            hands.press(KeyCode.ESCAPE);
            program.awaitShown("start-main");
        }
        KeptRecord record = new KeptRecord(data);
        assertThat(record.rows(EVENTS)).containsExactly("BREATHLESS STOP_REST RECOVERED");
        assertThat(record.rows("SELECT rating_time, value FROM score_values JOIN score_sheets ON id = sheet"
                        + " WHERE scale = 'breathlessness-nrs-0-10' ORDER BY score_sheets.rowid"))
                .containsExactly("BEFORE 2", "AFTER 6", "AFTER 2");
    }

    @Test
    void notBackAfterTenMinutesIsUrgentAndAsksToContactTheTeam() throws Exception {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            stop(program, hands, KeyCode.DIGIT1);
            program.letPass(Duration.ofSeconds(60));
            hands.press(KeyCode.DIGIT6);
            program.letPass(Duration.ofSeconds(545));
            hands.press(KeyCode.ESCAPE);
            program.awaitText("Contact your team today");
        }
        assertThat(new KeptRecord(data).rows(EVENTS)).containsExactly("BREATHLESS URGENT OPEN");
    }

    /// Whatever is pressed after a stop that is urgent or an emergency, the player does not come back.
    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7})
    void nothingLeadsBackIntoASessionFromUrgentOrEmergency(long seed) {
        Random random = new Random(seed);
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            List<KeyCode> serious = List.of(KeyCode.DIGIT2, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6);
            stop(program, hands, serious.get(random.nextInt(serious.size())));
            for (int press = 0; press < PRESSES; press++) {
                program.letPass(Duration.ofSeconds(random.nextInt(9)));
                String pressed = pressAny(program, random);
                program.awaitPulse();
                assertThat(program.shown("player-pause"))
                        .as("seed %d, press %d, %s", seed, press, pressed)
                        .isFalse();
            }
        }
    }

    private static String pressAny(OpenProgram program, Random random) {
        return OpenProgram.onScreen(() -> {
            List<ButtonBase> buttons = program.scene().getRoot().lookupAll(".button, .toggle-button").stream()
                    .filter(ButtonBase.class::isInstance)
                    .map(ButtonBase.class::cast)
                    .filter(button -> !button.isDisabled() && button.isVisible() && button.getId() != null)
                    .filter(button ->
                            PRESSED.stream().anyMatch(some -> button.getId().startsWith(some)))
                    .toList();
            if (buttons.isEmpty()) {
                return "nothing";
            }
            ButtonBase button = buttons.get(random.nextInt(buttons.size()));
            button.fire();
            return String.valueOf(button.getId());
        });
    }
}
