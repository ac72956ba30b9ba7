package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The measures of every few weeks, from Progress.
@ExtendWith(Quiet.class)
class MeasuresJourneyTest {

    private static final String MEASURES = "SELECT instrument, instrument_version, value FROM measures ORDER BY rowid";

    @TempDir
    Path data;

    private static Hands open(OpenProgram program) {
        Hands hands = new Hands(program);
        hands.click("go-PROGRESS");
        hands.click("measures-open");
        program.awaitShown("take-MRC");
        return hands;
    }

    /// Asks for the sit-to-stand and answers the gate, up to the screen that waits for the person.
    private static void askForTheSitToStand(OpenProgram program, Hands hands) {
        hands.click("take-SIT_TO_STAND");
        hands.click("advice-main");
        hands.passTheGate();
        hands.rate(2, 1);
        program.awaitText("Ready when you are");
    }

    @Test
    void aGradeIsKeptWithNameAndVersionOfItsScaleAndCorrected() throws SQLException {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = open(program);
            hands.click("take-MRC");
            program.awaitText("used with the permission of the Medical Research Council");
            hands.click("measure-save");
            program.awaitText("Choose the line that fits you best.");
            hands.click("mrc-2");
            hands.click("measure-save");
            program.awaitText("Grade 2 (mMRC 1), on Sun, 22 Nov 2026. Next from Sun, 20 Dec 2026 on.");
            hands.click("correct-MRC");
            hands.click("mrc-3");
            hands.click("measure-save");
            program.awaitText("Grade 3 (mMRC 2)");
        }
        assertThat(new KeptRecord(data).rows(MEASURES)).containsExactly("mrc-dyspnoea 1 3.0");
    }

    @Test
    void theSitToStandRunsForAMinuteAfterACheckInThatSaysGo() throws SQLException {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = open(program);
            askForTheSitToStand(program, hands);
            hands.click("advice-main");
            program.awaitText("Get ready");
            hands.press(KeyCode.SPACE);
            program.letPass(Duration.ofSeconds(4));
            program.awaitText("59");
            hands.press(KeyCode.SPACE, KeyCode.SPACE, KeyCode.SPACE);
            program.awaitText("3 times");
            program.letPass(Duration.ofSeconds(60));
            program.awaitText("How breathless are you now?");
            hands.click("measure-save");
            program.awaitText("3 times in one minute");
        }
        KeptRecord record = new KeptRecord(data);
        assertThat(record.rows(MEASURES)).containsExactly("sit-to-stand-1min 1 3.0");
        assertThat(record.rows("SELECT name, value FROM measure_details ORDER BY name"))
                .containsExactly("BEFORE_BREATHLESSNESS 1", "REPETITIONS 3");
        assertThat(record.rows("SELECT entrance, verdict FROM gate_checks")).containsExactly("MEASURE GO");
    }

    @Test
    void whoPressesF1InTheMinuteHearsNothingMoreOfItAndIsAskedForNoCount() throws SQLException {
        SoundWatch sound = new SoundWatch();
        try (OpenProgram program = OpenProgram.on(OpenProgram.SHIPPED, data, new JourneyClock(), sound.device())) {
            Hands hands = open(program);
            askForTheSitToStand(program, hands);
            assertThat(sound.isHeard()).isFalse();
            hands.click("advice-main");
            program.letPass(Duration.ofSeconds(8));
            assertThat(sound.isHeard()).isTrue();
            hands.press(KeyCode.F1);
            assertThat(sound.isHeard()).isFalse();
            program.letPass(Duration.ofSeconds(70));
            hands.press(KeyCode.U);
            hands.press(KeyCode.ESCAPE);
            program.awaitShown("start-main");
            assertThat(program.text()).doesNotContain("How breathless are you now?");
        }
        assertThat(new KeptRecord(data).rows(MEASURES)).isEmpty();
    }

    @Test
    void throughAClosedGateThereIsNoSitToStand() throws SQLException {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = open(program);
            hands.click("take-SIT_TO_STAND");
            hands.click("advice-main");
            hands.click("ask-UNWELL-YES");
            hands.passTheQuestionOfTheBack();
            program.awaitText("Rest today");
            assertThat(program.shown("sit-stand")).isFalse();
            assertThat(program.text()).doesNotContain("Begin: three seconds");
        }
        assertThat(new KeptRecord(data).rows(MEASURES)).isEmpty();
    }

    @Test
    void whoStopsForChestPainSeesTheEmergencyScreenAndItIsOnRecord() throws SQLException {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = open(program);
            askForTheSitToStand(program, hands);
            hands.click("advice-main");
            program.letPass(Duration.ofSeconds(8));
            hands.press(KeyCode.ESCAPE);
            hands.click("stopped-CHEST_PAIN");
            program.awaitShown("emergency");
        }
        KeptRecord record = new KeptRecord(data);
        assertThat(record.rows(MEASURES)).isEmpty();
        assertThat(record.rows("SELECT rule, severity FROM safety_events")).containsExactly("CHEST_PAIN EMERGENCY");
    }
}
