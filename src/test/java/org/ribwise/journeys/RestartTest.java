package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What is found after the program was closed and started again.
@ExtendWith(Quiet.class)
class RestartTest {

    @TempDir
    Path data;

    @Test
    void todayAndProgressKnowTheSessionOfYesterday() {
        JourneyClock clock = new JourneyClock();
        try (OpenProgram program = OpenProgram.on(data, clock)) {
            Hands hands = new Hands(program);
            assertThat(program.text()).contains("No session yet this week");
            hands.checkIn("start-br-pursed", 4, 2);
            program.letPassUntilShown("region-LOWER_BACK", WholeSession.LONGEST);
            hands.rate(3, 1);
            program.awaitShown("saved-done");
        }
        try (OpenProgram program = OpenProgram.on(data, clock)) {
            Hands hands = new Hands(program);
            assertThat(program.text()).contains("A session on 1 day", "Pain: Lower back", "Breathlessness");
            hands.click("go-PROGRESS");
            program.awaitText("Lower back pain: 4 of 10 last.");
            assertThat(program.text()).contains("Lower back pain").doesNotContain("No sessions yet");
        }
        clock.advance(Duration.ofDays(1));
        try (OpenProgram program = OpenProgram.on(data, clock)) {
            assertThat(program.text()).contains("Monday, 23 November 2026", "No session yet this week");
            assertThat(program.text()).contains("Pain: Lower back");
        }
    }

    @Test
    void aSessionThatWasOpenWhenTheProgramClosedIsOfferedAndSavedItKeepsWhatWasDone() throws Exception {
        JourneyClock clock = new JourneyClock();
        KeptRecord record = new KeptRecord(data);
        try (OpenProgram program = OpenProgram.on(data, clock)) {
            new Hands(program).checkIn(4, 2);
            program.awaitShown("player-pause");
            program.letPass(Duration.ofSeconds(110));
        }
        assertThat(record.sessions()).containsExactly("rt-chair-calm-short NULL NULL");
        try (OpenProgram program = OpenProgram.on(data, clock)) {
            assertThat(program.text()).contains("A session on 1 day");
            program.awaitShown("unfinished");
            assertThat(program.text()).contains("A session is not finished", "Continue", "Discard");
            new Hands(program).click("unfinished-save");
        }
        assertThat(record.sessions()).containsExactly("rt-chair-calm-short INTERRUPTED NULL");
        assertThat(record.items()).contains("0 br-control COMPLETED whole");
        assertThat(record.ratings()).contains("BEFORE LOWER_BACK 4").noneMatch(row -> row.startsWith("AFTER"));
        assertThat(record.integrity()).containsExactly("ok");
    }
}
