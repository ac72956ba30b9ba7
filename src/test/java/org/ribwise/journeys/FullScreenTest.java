package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Full screen, from the first screen into the player.
@ExtendWith(Quiet.class)
class FullScreenTest {

    @TempDir
    Path data;

    @Test
    void escapeMeansStopAndOnlyF11LeavesFullScreen() throws Exception {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            hands.press(KeyCode.F11);
            assertThat(program.fullScreen()).isTrue();
            hands.checkIn(4, 2);
            program.awaitShown("player-pause");
            program.letPass(Duration.ofSeconds(20));
            hands.press(KeyCode.ESCAPE);
            program.awaitShown("keep-going");
            assertThat(program.fullScreen()).isTrue();
            hands.press(KeyCode.F11);
            assertThat(program.fullScreen()).isFalse();
            assertThat(program.text()).contains("Why do you want to stop?");
        }
    }
}
