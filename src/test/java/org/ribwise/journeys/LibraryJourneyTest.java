package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// From the library to the player, and what a person says about themselves.
@ExtendWith(Quiet.class)
class LibraryJourneyTest {

    @TempDir
    Path data;

    @Test
    void whatIsFoundInTheLibraryIsPlayedAfterTheCheckIn() {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            hands.click("go-LIBRARY");
            program.awaitShown("library-search");
            assertThat(program.focus()).isEqualTo("library-search");
            hands.press(KeyCode.T, KeyCode.U, KeyCode.C, KeyCode.K, KeyCode.SPACE);
            hands.press(KeyCode.N, KeyCode.E, KeyCode.C, KeyCode.K);
            hands.click("card-st-chin-tuck");
            program.awaitText("Chin tuck");
            hands.click("library-start");
            hands.passTheGate();
            hands.rate(3, 2);
            program.awaitShown("player-pause");
            program.letPass(Duration.ofSeconds(12));
            assertThat(program.text()).contains("Chin tuck");
            assertThat(program.shown("player-stop")).isTrue();
        }
    }

    @Test
    void whatThePersonSaysHoldsAtOnceAndAfterARestart() {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            hands.click("go-LIBRARY");
            hands.click("library-tell");
            program.awaitShown("about-VFX_RECENT-YES");
            hands.click("about-COPD-YES");
            hands.click("about-VFX_RECENT-YES");
            assertThat(program.text()).contains("questions about your health are not answered yet");
            hands.click("about-none-LUNGS");
            hands.click("about-none-BONES_AND_JOINTS");
            hands.click("about-none-HEART_AND_LUNGS");
            hands.click("about-none-POSITIONS");
            hands.click("about-none-OTHER");
            assertThat(program.text()).contains("Every question about your health has an answer.");
            hands.click("about-save");
            program.awaitShown("library-about");
            assertNotForYou(program, hands);
        }
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            hands.click("go-LIBRARY");
            program.awaitShown("library-about");
            assertThat(program.shown("library-tell")).isFalse();
            assertNotForYou(program, hands);
        }
    }

    private static void assertNotForYou(OpenProgram program, Hands hands) {
        hands.click("library-search");
        hands.press(KeyCode.C, KeyCode.A, KeyCode.T, KeyCode.SPACE, KeyCode.C, KeyCode.O, KeyCode.W);
        assertThat(program.shown("card-st-cat-cow")).isFalse();
        hands.click("library-unsuitable");
        hands.click("card-st-cat-cow");
        program.awaitText("Not for you, because:");
        assertThat(program.shown("library-start")).isFalse();
    }

    @Test
    void theLibraryIsUsedWithTheKeyboardAlone() {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            hands.tabTo("go-LIBRARY");
            hands.press(KeyCode.ENTER);
            program.awaitShown("library-search");
            hands.tabTo("library-filters");
            hands.press(KeyCode.SPACE);
            assertThat(program.focus()).isEqualTo("filter-BREATHLESSNESS");
            hands.press(KeyCode.SPACE);
            program.awaitText("Filters · 1");
            hands.press(KeyCode.ESCAPE);
            assertThat(program.focus()).isEqualTo("library-list");
            hands.press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
            assertThat(program.focus()).isEqualTo("library-start");
            hands.press(KeyCode.ENTER);
            program.awaitShown("checkin-next");
        }
    }
}
