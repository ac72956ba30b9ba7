package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The whole session with the mouse alone.
@ExtendWith(Quiet.class)
class MouseJourneyTest {

    @TempDir
    Path data;

    @Test
    void aWholeSessionByMouseIsKeptAsItWas() throws Exception {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            hands.click("start-main");
            hands.passTheGate();
            hands.click("region-LOWER_BACK");
            hands.click("score-4");
            hands.click("region-NECK");
            hands.click("score-10");
            hands.click("score-0");
            hands.click("checkin-next");
            hands.click("score-2");
            hands.click("checkin-next");
            program.awaitShown("player-pause");

            program.letPass(Duration.ofSeconds(30));
            hands.click("pacer-ORB");
            hands.click("player-pause");
            String paused = program.text();
            program.letPass(Duration.ofSeconds(60));
            assertThat(program.text()).isEqualTo(paused).contains("Paused", "Go on");
            hands.click("player-pause");
            program.letPassUntilShown("region-LOWER_BACK", WholeSession.LONGEST);

            hands.click("region-LOWER_BACK");
            hands.click("score-3");
            hands.click("checkin-next");
            hands.click("score-1");
            hands.click("checkin-next");
            program.awaitShown("saved-progress");
            assertThat(program.text())
                    .contains("Saved", "4 of 4 exercises")
                    .contains("Lower back: 4 before, 3 after")
                    .contains("Neck: 0 before, not rated after")
                    .contains("Breathlessness: 2 before, 1 after");
            hands.click("saved-progress");
            program.awaitShown("progress-view");
        }
        WholeSession.assertKept(new KeptRecord(data));
    }
}
