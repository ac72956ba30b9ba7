package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The small window takes the large one's place while a session is played.
@ExtendWith(Quiet.class)
class SmallWindowTest {

    @TempDir
    Path data;

    @Test
    void theSessionGoesOnInTheSmallWindowAndBackWithoutAJump() throws Exception {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            hands.checkIn(4, 2);
            program.awaitShown("player-pause");
            program.letPass(Duration.ofSeconds(20));
            hands.press(KeyCode.W);
            program.awaitShown("small-pause");
            assertThat(program.windows()).isEqualTo(1);
            assertThat(program.text()).contains("Breathe", "Pause", "Stop");
            program.letPass(Duration.ofSeconds(10));
            hands.press(KeyCode.SPACE);
            program.awaitText("Go on");
            hands.press(KeyCode.SPACE);
            program.awaitText("Pause");
            hands.press(KeyCode.W);
            program.awaitShown("player-pause");
            assertThat(program.windows()).isEqualTo(1);
            program.awaitText("0:30");
        }
    }

    @Test
    void theQuestionWhySomebodyStopsIsAskedInTheLargeWindow() throws Exception {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            hands.checkIn(4, 2);
            program.awaitShown("player-pause");
            hands.click("player-small");
            program.awaitShown("small-stop");
            program.letPass(Duration.ofSeconds(10));
            hands.press(KeyCode.ESCAPE);
            program.awaitShown("keep-going");
            assertThat(program.windows()).isEqualTo(1);
            assertThat(program.focus()).isEqualTo("keep-going");
        }
    }

    @Test
    void anIconifiedWindowPausesAndNeverGoesOnByItself() throws Exception {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            hands.checkIn(4, 2);
            program.awaitShown("player-pause");
            program.letPass(Duration.ofSeconds(20));
            program.iconify(true);
            program.iconify(false);
            program.awaitText("Paused while you were away");
            program.letPass(Duration.ofSeconds(30));
            assertThat(program.text()).contains("Paused while you were away", "0:20");
        }
    }
}
