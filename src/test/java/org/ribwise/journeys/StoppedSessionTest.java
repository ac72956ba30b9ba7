package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Stopping in the middle.
@ExtendWith(Quiet.class)
class StoppedSessionTest {

    /// In the middle of the second exercise.
    private static final Duration INTO_THE_SECOND = Duration.ofSeconds(110);

    @TempDir
    Path data;

    @Test
    void escapeHoldsTheMotionAndOneDigitStops() throws Exception {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            hands.checkIn(4, 2);
            program.awaitShown("player-pause");
            program.letPass(INTO_THE_SECOND);
            hands.press(KeyCode.ESCAPE);
            assertThat(program.focus()).isEqualTo("keep-going");
            String asked = program.text();
            program.letPass(Duration.ofMinutes(2));
            assertThat(program.text()).isEqualTo(asked).contains("Why do you want to stop?", "2 of 4");

            hands.press(KeyCode.ESCAPE);
            assertThat(program.text()).contains("Paused").doesNotContain("Why do you want to stop?");
            hands.press(KeyCode.ESCAPE, KeyCode.DIGIT8);
            program.awaitText("How bad is the pain now?");
            assertThat(program.focus()).isEqualTo("score-0");
            hands.press(KeyCode.DIGIT6, KeyCode.ENTER);
            program.awaitText("Come back to a position that feels easy, and rest.");
            assertThat(program.focus()).isEqualTo("stop-on");
            assertThat(program.text()).contains("There is no new session until you rate again");
            hands.press(KeyCode.ENTER);
            program.awaitText("A few questions about your back");
            hands.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
            hands.rate(5, 2);
            program.awaitShown("saved-done");
            assertThat(program.text()).contains("You stopped early. What you did is kept.", "1 of 4 exercises");
        }
        KeptRecord record = new KeptRecord(data);
        assertThat(record.sessions()).containsExactly("rt-chair-calm-short STOPPED PAIN");
        assertThat(record.items()).containsExactly("0 br-control COMPLETED whole", "1 st-side-bend STOPPED part");
        assertThat(record.ratings()).contains("BEFORE LOWER_BACK 4", "AFTER LOWER_BACK 5", "AFTER NECK NULL");
    }

    @Test
    void stoppingForNoSymptomNeedsNoAdviceAndNoRating() throws Exception {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            hands.checkIn(4, 2);
            program.awaitShown("player-pause");
            program.letPass(INTO_THE_SECOND);
            hands.click("player-stop");
            hands.click("keep-going");
            program.letPass(Duration.ofSeconds(2));
            hands.click("player-stop");
            hands.click("stop-TIME");
            program.awaitShown("checkin-next");
            assertThat(program.text()).contains("How is your back now, after the session?");
            hands.click("checkin-back");
            program.awaitShown("saved-done");
            hands.click("saved-done");
            program.awaitShown("start-main");
        }
        KeptRecord record = new KeptRecord(data);
        assertThat(record.sessions()).containsExactly("rt-chair-calm-short STOPPED TIME");
        assertThat(record.items()).containsExactly("0 br-control COMPLETED whole", "1 st-side-bend STOPPED part");
        assertThat(record.ratings()).contains("BEFORE LOWER_BACK 4").noneMatch(row -> row.matches("AFTER .* [0-9]+"));
    }

    @Test
    void skippingIsKeptAsSkipped() throws Exception {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            hands.checkIn(4, 2);
            program.awaitShown("player-pause");
            program.letPass(Duration.ofSeconds(20));
            hands.press(KeyCode.S);
            program.letPass(Duration.ofSeconds(4));
            hands.click("player-skip");
            assertThat(program.text()).contains("2 of 4", "Get ready");
            hands.click("player-skip");
            hands.press(KeyCode.S, KeyCode.S, KeyCode.S, KeyCode.S);
            program.awaitText("How is your back now, after the session?");
        }
        KeptRecord record = new KeptRecord(data);
        assertThat(record.sessions()).containsExactly("rt-chair-calm-short COMPLETED NULL");
        assertThat(record.items())
                .containsExactly(
                        "0 br-control SKIPPED part",
                        "1 st-side-bend SKIPPED none",
                        "2 st-rotation SKIPPED none",
                        "3 br-pursed SKIPPED none");
    }
}
