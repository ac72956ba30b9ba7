package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What is scored before and after a session, by hand, and how it stands in the record.
@ExtendWith(Quiet.class)
class ScoresJourneyTest {

    private static final String VALUES = """
        SELECT rating_time, scale, scale_version, region, value FROM score_values
        JOIN score_sheets ON id = sheet ORDER BY score_sheets.rowid, scale, region, idx\
        """;

    private static final String WORDS = "SELECT region, kind, word FROM score_words ORDER BY region, kind, word";

    @TempDir
    Path data;

    @Test
    void everyValueIsKeptWithTheNameAndVersionOfItsScaleAndWhatIsLeftOutIsMissing() throws Exception {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            hands.click("start-main");
            hands.passTheGate();
            hands.click("region-LOWER_BACK");
            hands.click("score-4");
            hands.click("pain-more");
            hands.click("PainQuality-STIFF");
            hands.tabTo("BreathingRelation-AFTER_COUGHING");
            hands.press(KeyCode.SPACE);
            hands.click("checkin-next");
            hands.click("numbers-more");
            hands.click("number-BLOW_1");
            hands.press(KeyCode.DIGIT9, KeyCode.DIGIT0, KeyCode.DIGIT1);
            hands.click("checkin-next");
            assertThat(program.text()).contains("Write a whole number from 50 to 900, or leave it empty.");
            hands.click("number-BLOW_1");
            hands.press(KeyCode.END, KeyCode.BACK_SPACE);
            assertThat(program.text()).contains("There is no zone").doesNotContain("Write a whole number");
            hands.click("number-OXYGEN");
            hands.press(KeyCode.DIGIT9, KeyCode.DIGIT6);
            hands.click("checkin-next");
            program.awaitShown("player-pause");
            program.letPass(Duration.ofSeconds(20));
            hands.click("player-stop");
            hands.click("stop-TIME");
            program.awaitShown("region-LOWER_BACK");
            hands.click("region-LOWER_BACK");
            hands.click("score-2");
            hands.click("checkin-next");
            program.awaitShown("breath-score");
            hands.click("checkin-next");
            program.awaitText("Saved");
            assertThat(program.text())
                    .contains("Lower back: 4 before, 2 after. Clearly less")
                    .contains("Peak flow before the session: 90 litres a minute");
        }
        KeptRecord record = new KeptRecord(data);
        assertThat(record.rows(VALUES))
                .containsExactly(
                        "BEFORE oxygen-saturation-percent 1 NULL 96",
                        "BEFORE pain-nrs-0-10 1 LOWER_BACK 4",
                        "BEFORE peak-flow-l-min 1 NULL 90",
                        "AFTER pain-nrs-0-10 1 LOWER_BACK 2");
        assertThat(record.rows(WORDS))
                .containsExactly("LOWER_BACK QUALITY STIFF", "LOWER_BACK RELATION AFTER_COUGHING");
        assertThat(record.rows("SELECT count(*) FROM score_sheets JOIN sessions ON sessions.id = score_sheets.session"))
                .containsExactly("2");
    }

    @Test
    void aPainOfTheRibsIsRatedByKeyboardAndKept() throws Exception {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            hands.click("start-main");
            hands.passTheGate();
            program.awaitShown("region-NECK");
            hands.press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DIGIT3);
            assertThat(program.focus()).isEqualTo("region-RIBS");
            hands.click("checkin-next");
            hands.click("checkin-next");
            program.awaitShown("player-pause");
        }
        assertThat(new KeptRecord(data).ratings()).contains("BEFORE RIBS 3", "BEFORE LOWER_BACK NULL");
    }
}
