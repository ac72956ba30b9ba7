package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.domain.settings.CareContacts;
import org.ribwise.domain.settings.FirstAidScheme;
import org.ribwise.domain.settings.Reliever;
import org.ribwise.domain.settings.RelieverType;
import org.ribwise.domain.settings.Settings;
import org.ribwise.store.SettingsFile;

/// "I'm breathless" from everywhere, by keyboard, and when other things are broken (clinical reference 1.3, 5.1, 5.7).
@ExtendWith(Quiet.class)
class BreathlessTest {

    private static final String CALM = "Blow out, then let the air come in";

    @TempDir
    Path data;

    private static void assertOpens(OpenProgram program, Hands hands) {
        hands.press(KeyCode.F1);
        assertThat(program.text()).contains(CALM, "Sit and lean forward");
        assertThat(program.focus()).isEqualTo("recovery-position");
        assertThat(program.shown("player-pause")).isFalse();
    }

    private static void assertLeadsToToday(OpenProgram program, Hands hands) {
        hands.press(KeyCode.ESCAPE);
        program.awaitShown("start-main");
    }

    @Test
    void itOpensFromTodayTheLibraryAndTheCheckInAndLeadsToToday() {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            assertOpens(program, hands);
            assertLeadsToToday(program, hands);
            hands.click("go-LIBRARY");
            assertOpens(program, hands);
            assertLeadsToToday(program, hands);
            hands.click("start-main");
            program.awaitShown("checkin-next");
            assertOpens(program, hands);
            assertLeadsToToday(program, hands);
            hands.click("go-recovery");
            assertThat(program.text()).contains(CALM);
        }
    }

    @Test
    void inMidExerciseItStopsTheSessionAndTheRecordSaysWhy() throws Exception {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            hands.checkIn(4, 2);
            program.awaitShown("player-pause");
            program.letPass(Duration.ofSeconds(110));
            assertOpens(program, hands);
            program.letPass(Duration.ofSeconds(61));
            hands.press(KeyCode.DIGIT5, KeyCode.U);
            assertThat(program.text()).contains("Your breath is back");
            hands.tabTo("recovery-end");
            hands.press(KeyCode.SPACE);
            program.awaitShown("start-main");
        }
        KeptRecord record = new KeptRecord(data);
        assertThat(record.sessions()).containsExactly("rt-chair-calm-short STOPPED BREATHLESS");
        assertThat(record.items()).containsExactly("0 br-control COMPLETED whole", "1 st-side-bend STOPPED part");
        assertThat(record.ratings()).contains("AFTER NULL 5", "AFTER LOWER_BACK NULL");
    }

    @Test
    void theStopQuestionLeadsThereToo() throws Exception {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            hands.checkIn(4, 2);
            program.awaitShown("player-pause");
            program.letPass(Duration.ofSeconds(20));
            hands.press(KeyCode.ESCAPE);
            assertThat(program.text()).contains("Why do you want to stop?");
            hands.press(KeyCode.F1);
            assertThat(program.text()).contains(CALM);
            // back at the usual: else the gate lets no other session begin
            hands.press(KeyCode.U);
            assertLeadsToToday(program, hands);
            hands.checkIn(4, 2);
            program.awaitShown("player-pause");
            hands.press(KeyCode.ESCAPE, KeyCode.DIGIT1);
            assertThat(program.text()).contains(CALM);
        }
        assertThat(new KeptRecord(data).sessions())
                .containsExactly("rt-chair-calm-short STOPPED BREATHLESS", "rt-chair-calm-short STOPPED BREATHLESS");
    }

    @Test
    void notSettledAfterFiveMinutesThePlanComesByItself() {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            assertOpens(program, hands);
            program.letPass(Duration.ofSeconds(31));
            assertThat(program.text()).contains("Only if it feels easy").doesNotContain(CALM);
            program.letPass(Duration.ofSeconds(268));
            assertThat(program.shown("first-aid-card")).isFalse();
            program.letPass(Duration.ofSeconds(1));
            assertThat(program.shown("first-aid-card")).isTrue();
            assertThat(program.text()).contains("Five minutes have passed and it has not settled");
            assertThat(program.focus()).isEqualTo("recovery-help");
        }
    }

    @Test
    void aBrokenRecordAndNoExercisesDoNotMatter(@TempDir Path nothing) throws IOException {
        Files.createDirectories(data);
        Files.writeString(data.resolve("record.db"), "this is no record");
        new SettingsFile(data).save(contacts(RelieverType.SABA));
        try (OpenProgram program = OpenProgram.withoutExercises(nothing.resolve("none"), data, new JourneyClock())) {
            Hands hands = new Hands(program);
            assertOpens(program, hands);
            hands.press(KeyCode.W);
            assertThat(program.text()).contains("Two puffs, as Dr Alder wrote", "Call 112 now", "Up to 10 puffs");
            hands.press(KeyCode.SPACE);
            assertThat(program.text()).contains("Call 112 now", "Until help is there");
            assertThat(program.shown("emergency-close")).isFalse();
            hands.press(KeyCode.ESCAPE);
            assertThat(program.shown("emergency")).isTrue();
            program.letPass(Duration.ofSeconds(5));
            hands.press(KeyCode.ESCAPE);
            assertThat(program.text()).contains("Stay upright and rest until help is there");
        }
    }

    /// Clinical reference 5.7, case 5.
    @Test
    void emergencyScreenWorksWithNoEmergencyNumberSet() {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            hands.press(KeyCode.F1, KeyCode.H);
            assertThat(program.text())
                    .contains("Call your local emergency number now", "No emergency number is set in this program yet");
        }
    }

    @Test
    void everySignLeadsToTheEmergencyScreenByKeyboard() {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            hands.press(KeyCode.F1, KeyCode.W);
            hands.tabTo("emergency-BLUE_OR_GREY");
            hands.press(KeyCode.SPACE);
            assertThat(program.shown("emergency")).isTrue();
            assertThat(program.text()).contains("Because of: Lips or fingertips blue or grey");
        }
    }

    @Test
    void whomToCallIsAskedOnceAndKept() {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            hands.click("whom-tell");
            assertThat(program.focus()).isEqualTo("contacts-number");
            hands.press(KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.DIGIT2);
            hands.tabTo("contacts-keep");
            hands.press(KeyCode.SPACE);
            program.awaitShown("start-main");
            assertThat(program.shown("whom-to-call")).isFalse();
            hands.press(KeyCode.F1, KeyCode.H);
            assertThat(program.text()).contains("Call 112 now");
        }
        assertThat(new SettingsFile(data).read().contacts().emergencyNumber()).isEqualTo("112");
    }

    private static Settings contacts(RelieverType type) {
        return Settings.USUAL.with(new CareContacts(
                "112",
                "Dr Alder, 555 0100",
                "",
                new Reliever("blue", type, FirstAidScheme.ONE_BY_ONE),
                "Two puffs, as Dr Alder wrote",
                true));
    }
}
