package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The whole session with the keyboard alone: nothing is clicked, and no screen is left without a focus that makes
/// sense.
@ExtendWith(Quiet.class)
class KeyboardJourneyTest {

    @TempDir
    Path data;

    @Test
    void aWholeSessionByKeyboardIsKeptAsItWas() throws Exception {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            assertThat(program.focus()).isEqualTo("start-main");
            hands.press(KeyCode.ENTER);
            checkIn(program, hands);
            play(program, hands);
            checkOut(program, hands);
            assertThat(program.focus()).isEqualTo("saved-progress");
            hands.press(KeyCode.ENTER);
            program.awaitShown("progress-view");
            hands.tabTo("go-TODAY");
            hands.press(KeyCode.ENTER);
            program.awaitShown("start-main");
        }
        WholeSession.assertKept(new KeptRecord(data));
    }

    private static void checkIn(OpenProgram program, Hands hands) {
        program.awaitShown("ask-BREATHING_WORSE-YES");
        assertThat(program.focus()).isEqualTo("ask-BREATHING_WORSE-YES");
        hands.press(KeyCode.SPACE);
        assertThat(program.text()).contains("None of the others");
        hands.press(KeyCode.SPACE);
        // Enter does not choose what has the focus, it goes on; the signs of the back stand by themselves
        hands.press(KeyCode.ENTER);
        assertThat(program.focus()).isEqualTo("ask-BACK_RED_FLAG-YES");
        assertThat(program.text()).contains("Please answer this one before you go on.");
        hands.press(KeyCode.RIGHT, KeyCode.SPACE, KeyCode.ENTER);
        program.awaitShown("region-NECK");
        assertThat(program.focus()).isEqualTo("region-NECK");
        hands.press(KeyCode.SPACE);
        hands.tabTo("score-0");
        hands.press(KeyCode.END);
        assertThat(program.focus()).isEqualTo("score-10");
        hands.press(KeyCode.HOME);
        hands.tabTo("region-NECK");
        hands.press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        assertThat(program.focus()).isEqualTo("region-LOWER_BACK");
        hands.press(KeyCode.DIGIT4);
        hands.tabTo("checkin-next");
        hands.press(KeyCode.ENTER);
        program.awaitShown("breath-score");
        assertThat(program.focus()).isEqualTo("score-0");
        hands.press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(program.text()).contains("Barely there");
        hands.press(KeyCode.ENTER);
        program.awaitShown("player-pause");
    }

    private static void play(OpenProgram program, Hands hands) {
        program.letPass(Duration.ofSeconds(30));
        hands.tabTo("pacer-BODY");
        hands.press(KeyCode.RIGHT);
        assertThat(program.focus()).isEqualTo("pacer-ORB");
        hands.press(KeyCode.SPACE);
        assertThat(program.text()).contains("Paused");
        String paused = program.text();
        program.letPass(Duration.ofSeconds(60));
        assertThat(program.text()).isEqualTo(paused);
        hands.press(KeyCode.SPACE);
        hands.tabTo("player-pause");
        hands.press(KeyCode.ENTER);
        assertThat(program.text()).contains("Paused");
        hands.press(KeyCode.ENTER);
        program.letPassUntilShown("region-LOWER_BACK", WholeSession.LONGEST);
    }

    private static void checkOut(OpenProgram program, Hands hands) {
        assertThat(program.focus()).isEqualTo("region-NECK");
        hands.press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DIGIT3);
        hands.tabTo("checkin-next");
        hands.press(KeyCode.SPACE);
        program.awaitShown("breath-score");
        hands.press(KeyCode.DIGIT1, KeyCode.ENTER);
        program.awaitShown("saved-progress");
        assertThat(program.text()).contains("Lower back: 4 before, 3 after", "Breathlessness: 2 before, 1 after");
    }

    private static void sayNoToTheSigns(Hands hands) {
        hands.tabTo("ask-BACK_RED_FLAG-YES");
        hands.press(KeyCode.RIGHT, KeyCode.SPACE, KeyCode.ENTER);
    }

    private static void goOn(Hands hands) {
        hands.tabTo("checkin-next");
        hands.press(KeyCode.ENTER);
    }

    @Test
    void tabComesToEveryPlaceAndEnterPressesWhatHasTheFocus() {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            hands.tabTo("go-PROGRESS");
            hands.press(KeyCode.ENTER);
            program.awaitShown("progress-view");
            hands.tabTo("go-TODAY");
            hands.press(KeyCode.SPACE);
            program.awaitShown("start-main");
            hands.tabTo("start-br-pursed");
            hands.press(KeyCode.ENTER);
            sayNoToTheSigns(hands);
            goOn(hands);
            program.awaitText("How is your breath right now?");
            goOn(hands);
            program.awaitText("Pursed-lip");
            assertThat(program.shown("player-stop")).isTrue();
        }
    }

    @Test
    void backLeadsToTheQuestionBeforeAndAnswersStay() {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            hands.press(KeyCode.ENTER);
            sayNoToTheSigns(hands);
            program.awaitShown("region-NECK");
            hands.press(KeyCode.DIGIT7);
            hands.tabTo("checkin-back");
            hands.press(KeyCode.SPACE);
            program.awaitShown("ask-BREATHING_WORSE-NO");
            assertThat(program.focus()).isEqualTo("ask-BREATHING_WORSE-NO");
            goOn(hands);
            program.awaitShown("region-NECK");
            assertThat(program.text()).contains("1 of 7 places rated");
            hands.tabTo("checkin-back");
            hands.press(KeyCode.ENTER);
            hands.tabTo("checkin-back");
            hands.press(KeyCode.ENTER);
            program.awaitShown("start-main");
            assertThat(program.focus()).isEqualTo("start-main");
        }
    }
}
