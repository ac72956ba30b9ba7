package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Answers of the check-in that do not lead straight into the session.
@ExtendWith(Quiet.class)
class GateTest {

    @TempDir
    Path data;

    @Test
    void aWarningSignMeansNotToday() throws Exception {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            hands.click("start-main");
            hands.click("ask-HEART_OR_CIRCULATION-YES");
            assertThat(program.text()).contains("None of the others").doesNotContain("None of these");
            hands.click("ask-CHEST_PAIN_AT_REST-NO");
            hands.passTheQuestionOfTheBack();
            program.awaitShown("contact");
            assertThat(program.text())
                    .contains("Contact your team today", "Chest pain, a racing heart, fainting, or new swelling.");
            hands.click("contact-leave");
            program.awaitShown("start-main");
        }
        assertThat(new KeptRecord(data).sessions()).isEmpty();
    }

    @Test
    void breathlessnessOfSixMeansRestFirstAndAskAgain() throws Exception {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            hands.checkIn(2, 6);
            program.awaitText("Rest today");
            assertThat(program.text())
                    .contains("You are too breathless to begin. Today 6, the limit is 5.", "Check in again");
            program.letPass(Duration.ofMinutes(10));
            hands.click("verdict-again");
            program.awaitText("Before you start");
            hands.click("checkin-next");
            hands.rate(2, 4);
            program.awaitShown("player-pause");
        }
        assertThat(new KeptRecord(data).sessions()).containsExactly("rt-chair-calm-short NULL NULL");
        assertThat(new KeptRecord(data).ratings()).contains("BEFORE NULL 4").doesNotContain("BEFORE NULL 6");
    }

    @Test
    void painOfEightMeansRelaxedBreathingInsteadOfStretches() throws Exception {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            hands.checkIn(8, 2);
            program.awaitText("Go gently today");
            assertThat(program.text()).contains("no stretches", "Instead: Relaxed tummy breathing");
            hands.click("verdict-start");
            program.awaitText("Relaxed tummy breathing");
            program.letPassUntilShown("region-LOWER_BACK", WholeSession.LONGEST);
            hands.rate(7, 2);
            program.awaitShown("saved-done");
        }
        KeptRecord record = new KeptRecord(data);
        assertThat(record.sessions()).containsExactly("br-control COMPLETED NULL");
        assertThat(record.items()).containsExactly("0 br-control COMPLETED whole");
        assertThat(record.ratings()).contains("BEFORE LOWER_BACK 8", "AFTER LOWER_BACK 7");
    }
}
