package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ribwise.domain.safety.GateQuestion;
import org.ribwise.domain.settings.CareContacts;
import org.ribwise.domain.settings.FirstAidScheme;
import org.ribwise.domain.settings.Reliever;
import org.ribwise.domain.settings.RelieverType;
import org.ribwise.domain.settings.Settings;
import org.ribwise.store.SettingsFile;

/// The ten cases of the clinical reference for developers (5.7), in the assembled program.
@ExtendWith(Quiet.class)
class RuleEngineChecklistTest {

    private static final String SESSIONS = "SELECT ending, stop_reason, ended_at FROM sessions";
    private static final String EVENTS =
            "SELECT origin, rule, severity, happened_at," + " session IN (SELECT id FROM sessions) FROM safety_events";
    private static final String LAST =
            "SELECT scale, scale_version, region, value FROM safety_event_ratings ORDER BY value";

    @TempDir
    Path data;

    /// Motion and sound end with the first key already; with the second the record has it all. The clock of the program
    /// has not gone on by a second meanwhile.
    @ParameterizedTest
    @CsvSource({
        "DIGIT1, BREATHLESS, BREATHLESS, STOP_REST",
        "DIGIT2, WORSE_AT_REST, WORSE_AT_REST, URGENT",
        "DIGIT3, ASTHMA_SYMPTOMS, ASTHMA_SYMPTOMS, URGENT",
        "DIGIT4, CHEST_PAIN, CHEST_PAIN, EMERGENCY",
        "DIGIT5, ONE_SIDED_PAIN, ONE_SIDED_PAIN, EMERGENCY",
        "DIGIT6, FAINT, FAINT, URGENT",
        "DIGIT7, DIZZY_OR_TINGLING, OVER_BREATHING, STOP_REST",
        "DIGIT8, PAIN, BACK_OR_LEG, STOP_REST",
        "DIGIT9, TIRED, SICK_OR_TIRED, STOP_REST",
        "DIGIT0, LOW_OXYGEN, LOW_OXYGEN, STOP_REST",
        "T, TIME, PRESSED_STOP, STOP_REST",
        "N, OTHER, PRESSED_STOP, STOP_REST",
    })
    void case1EachStopTriggerEndsTheSessionInASecondAndRecordsStatusReasonTimeAndLastRatings(
            KeyCode key, String reason, String rule, String severity) throws Exception {
        SoundWatch sound = new SoundWatch();
        JourneyClock clock = new JourneyClock();
        try (OpenProgram program = OpenProgram.on(OpenProgram.SHIPPED, data, clock, sound.device())) {
            Hands hands = new Hands(program);
            hands.checkIn(4, 2);
            program.awaitShown("player-pause");
            program.letPass(Duration.ofSeconds(20));
            assertThat(sound.isHeard()).isTrue();
            long pressed = clock.clock().ticker().nanos();
            hands.press(KeyCode.ESCAPE);
            assertThat(sound.isHeard()).as("sound ends before the question").isFalse();
            String asked = program.text();
            assertThat(program.text()).as("the picture stands").isEqualTo(asked);
            hands.press(key);
            assertThat(program.shown("player-pause") || program.shown("keep-going"))
                    .as("the player")
                    .isFalse();
            assertThat(clock.clock().ticker().nanos() - pressed)
                    .isLessThan(Duration.ofSeconds(1).toNanos());
            assertThat(sound.isHeard()).isFalse();
        }
        KeptRecord record = new KeptRecord(data);
        String time = "2026-11-22T09:00:20Z";
        assertThat(record.rows(SESSIONS)).containsExactly("STOPPED " + reason + " " + time);
        assertThat(record.rows(EVENTS)).containsExactly("STOPPED " + rule + " " + severity + " " + time + " 1");
        assertThat(record.rows(LAST))
                .containsExactly("breathlessness-nrs-0-10 1 NULL 2", "pain-nrs-0-10 1 LOWER_BACK 4");
    }

    @Test
    void case5TheEmergencyScreenWorksWithNoEmergencyNumberSet() {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            hands.checkIn(4, 2);
            program.awaitShown("player-pause");
            hands.press(KeyCode.ESCAPE, KeyCode.DIGIT4);
            assertEmergency(program, hands);
        }
    }

    @Test
    void case5TheEmergencyScreenWorksWithABrokenDatabaseToo() throws Exception {
        Files.createDirectories(data);
        Files.writeString(data.resolve("record.db"), "this is no record");
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            hands.checkIn(4, 2);
            program.awaitShown("player-pause");
            hands.press(KeyCode.ESCAPE, KeyCode.DIGIT5);
            assertEmergency(program, hands);
            program.awaitText("Contact your team today");
            hands.click("contact-leave");
            program.awaitText("There is no new session until you say that you have had advice.");
        }
    }

    private static void assertEmergency(OpenProgram program, Hands hands) {
        assertThat(program.text())
                .contains("Call your local emergency number now", "No emergency number is set in this program yet")
                .contains("Stop everything. Rest in the position that is easiest.");
        assertThat(program.shown("emergency-close")).isFalse();
        hands.press(KeyCode.ESCAPE, KeyCode.ENTER, KeyCode.SPACE);
        assertThat(program.shown("emergency")).as("not dismissed for 5 s").isTrue();
        program.letPass(Duration.ofMillis(4_900));
        assertThat(program.shown("emergency-close")).isFalse();
        program.letPass(Duration.ofMillis(100));
        hands.click("emergency-close");
    }

    @ParameterizedTest
    @EnumSource(value = RelieverType.class)
    void case7AsthmaFirstAidStep3IsHiddenForAirMartAndOther(RelieverType type) {
        new SettingsFile(data)
                .save(Settings.USUAL.with(new CareContacts(
                        "112", "", "", new Reliever("my inhaler", type, FirstAidScheme.ONE_BY_ONE), "", true)));
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            hands.checkIn(4, 2);
            program.awaitShown("player-pause");
            hands.press(KeyCode.ESCAPE, KeyCode.DIGIT3);
            assertThat(program.shown("first-aid-card")).isTrue();
            boolean named = program.text().contains("1 puff every 30 to 60 seconds");
            assertThat(named).isEqualTo(type == RelieverType.SABA);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = GateQuestion.class,
            names = {
                "BREATHING_WORSE",
                "RECENT_FLARE",
                "UNWELL",
                "HEART_OR_CIRCULATION",
                "COUGHED_BLOOD",
                "BACK_RED_FLAG"
            })
    void case6NoExerciseStartsWhenG1ToG5OrG9Fail(GateQuestion question) throws Exception {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            hands.click("start-main");
            hands.click("ask-" + question.name() + "-NOT_SURE");
            for (GateQuestion follows : GateQuestion.values()) {
                if (follows.follows().filter(question::equals).isPresent()) {
                    hands.click("ask-" + follows.name() + "-NO");
                }
            }
            if (question == GateQuestion.BACK_RED_FLAG) {
                hands.click("checkin-next");
                hands.click("flag-BOTH_LEGS-NOT_SURE");
                hands.click("checkin-next");
                hands.click("checkin-next");
                hands.click("checkin-next");
            } else {
                hands.passTheQuestionOfTheBack();
            }
            program.awaitText(
                    question == GateQuestion.BREATHING_WORSE
                                    || question == GateQuestion.RECENT_FLARE
                                    || question == GateQuestion.UNWELL
                            ? "Rest today"
                            : "Contact your team today");
            assertThat(program.shown("player-pause")).isFalse();
        }
        KeptRecord record = new KeptRecord(data);
        assertThat(record.sessions()).isEmpty();
        assertThat(record.rows("SELECT entrance FROM gate_checks")).containsExactly("TODAY");
    }

    @Test
    void case8MissedRatingsAreStoredAsMissingNeverZero() throws Exception {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            hands.click("start-main");
            hands.passTheGate();
            hands.click("checkin-next");
            program.awaitShown("breath-score");
            hands.click("checkin-next");
            program.awaitShown("player-pause");
        }
        KeptRecord record = new KeptRecord(data);
        assertThat(record.ratings()).isNotEmpty().allMatch(row -> row.endsWith(" NULL"));
        assertThat(record.rows("SELECT breathlessness, worst_pain FROM gate_checks"))
                .containsExactly("NULL NULL");
    }
}
