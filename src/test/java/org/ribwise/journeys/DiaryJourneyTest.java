package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// From the first screen into the diary and back, with the mouse and with the keyboard.
@ExtendWith(Quiet.class)
class DiaryJourneyTest {

    @TempDir
    Path data;

    private static final String ENTRIES =
            "SELECT kind, substr(happened_at, 1, 16), deleted FROM diary_entries" + " ORDER BY rowid";

    @Test
    void fromTodayToASavedEntryItIsOneClick() throws SQLException {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            new Hands(program).click("quick-1");
            program.awaitText("Added: Cough day, 09:00");
        }
        assertThat(new KeptRecord(data).rows(ENTRIES)).containsExactly("COUGH_DAY 2026-11-22T09:00 0");
    }

    @Test
    void fromTodayToASavedEntryItIsTwoKeys() throws SQLException {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            hands.pressWithControl(KeyCode.D);
            assertThat(program.focus()).isEqualTo("quick-1");
            hands.press(KeyCode.SPACE);
            program.awaitText("Added: Cough day, 09:00");
        }
        assertThat(new KeptRecord(data).rows(ENTRIES)).containsExactly("COUGH_DAY 2026-11-22T09:00 0");
    }

    @Test
    void whatWasAddedIsUndoneOrChangedFromToday() throws SQLException {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            hands.click("quick-1");
            hands.click("diary-undo");
            hands.click("quick-2");
            hands.click("diary-change");
            program.awaitText("How many puffs?");
            hands.click("puffs-more");
            hands.click("entry-yesterday");
            hands.click("entry-save");
            program.awaitShown("start-main");
            program.awaitText("Changed: Reliever for symptoms, 2 puffs, yesterday 09:00");
        }
        assertThat(new KeptRecord(data).rows(ENTRIES))
                .containsExactly("COUGH_DAY 2026-11-22T09:00 1", "RELIEVER 2026-11-21T09:00 0");
    }

    @Test
    void anAttackLastNightIsWrittenFromTheDiaryWithTheKeyboardAndDeletedAgain() throws SQLException {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            hands.click("go-DIARY");
            program.awaitText("Nothing written yet");
            hands.pressWithControl(KeyCode.D);
            hands.click("kind-ATTACK");
            assertThat(program.focus()).startsWith("strength-");
            hands.press(KeyCode.ENTER);
            program.awaitText("Choose how bad it was.");
            hands.click("strength-MODERATE");
            hands.click("entry-time");
            hands.press(KeyCode.END, KeyCode.BACK_SPACE, KeyCode.BACK_SPACE, KeyCode.BACK_SPACE, KeyCode.BACK_SPACE);
            hands.press(KeyCode.BACK_SPACE, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.ENTER);
            program.awaitText("That is still to come.");
            hands.click("entry-was-yesterday");
            program.awaitText("Added: Moderate attack, yesterday 23:00");
            program.awaitText("Yesterday · Sat");
            assertThat(program.text()).contains("1 entry").doesNotContain("Nothing written");
            hands.tabTo("diary-list");
            hands.press(KeyCode.DELETE);
            program.awaitText("Deleted: Moderate attack, yesterday 23:00");
        }
        assertThat(new KeptRecord(data).rows(ENTRIES)).containsExactly("ATTACK 2026-11-21T23:00 1");
    }

    @Test
    void whatWasDeletedIsReallyGoneAfterTheNextStart() throws SQLException {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            hands.click("quick-1");
            hands.click("diary-undo");
        }
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            program.awaitShown("quick-1");
        }
        assertThat(new KeptRecord(data).rows(ENTRIES)).isEmpty();
    }
}
