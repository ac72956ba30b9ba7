package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Somebody who has never seen the program: from the first start to the first breath.
@ExtendWith(Quiet.class)
class FirstBreathTest {

    /// Fewer than 15 clicks (issue: first start to first breath).
    private static final int FEWER_THAN = 15;

    private static final Duration GET_READY = Duration.ofSeconds(12);

    @TempDir
    Path data;

    private int clicks;

    @Test
    void fromTheFirstStartToTheFirstBreathItTakesFewerThanFifteenClicks() {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            click(hands, "start-main");
            click(hands, "ask-BACK_RED_FLAG-NO");
            click(hands, "checkin-next");
            click(hands, "region-LOWER_BACK");
            click(hands, "score-3");
            click(hands, "checkin-next");
            click(hands, "score-2");
            click(hands, "checkin-next");
            program.awaitShown("player-pause");
            program.letPass(GET_READY);
            assertThat(program.text()).containsAnyOf("Breathe in", "Breathe out");
        }
        assertThat(clicks).isEqualTo(8).isLessThan(FEWER_THAN);
    }

    private void click(Hands hands, String id) {
        hands.click(id);
        clicks++;
    }
}
