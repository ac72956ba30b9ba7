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
    void relieverOnMoreThanTwoDaysAWeekIsSaidCalmlyAndQuietOnceItWasTalkedAbout() {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            hands.click("quick-2");
            backDate(program, hands, "entry-yesterday");
            hands.click("quick-2");
            assertThat(program.shown("talk-card")).as("two days").isFalse();
            hands.click("quick-2");
            hands.click("diary-change");
            hands.click("entry-date");
            hands.press(KeyCode.END, KeyCode.HOME, KeyCode.DELETE, KeyCode.DELETE, KeyCode.DIGIT2, KeyCode.DIGIT0);
            hands.click("entry-save");
            program.awaitShown("talk-see");
            assertThat(program.text()).contains("not urgent", "Reliever needed often");
            hands.click("talk-see");
            program.awaitText("Reliever for symptoms on 3 of the last 7 days. It is said when it is more than 2.");
            assertThat(program.text())
                    .contains("Sun, 22 Nov 2026, 09:00: Reliever for symptoms, 1 puff", "Fri, 20 Nov 2026");
            hands.click("talked-0");
            program.awaitShown("start-main");
            assertThat(program.shown("talk-card")).isFalse();
        }
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            program.awaitShown("quick-2");
            assertThat(program.shown("talk-card")).isFalse();
            new Hands(program).click("quick-2");
            program.awaitShown("talk-see");
        }
    }

    private static void backDate(OpenProgram program, Hands hands, String day) {
        hands.click("diary-change");
        hands.click(day);
        hands.click("entry-save");
        program.awaitShown("start-main");
    }

    @Test
    void sixtyThousandEntriesAreAHandfulOfCells() throws SQLException {
        OpenProgram.on(data, new JourneyClock()).close();
        KeptRecord record = new KeptRecord(data);
        record.run("INSERT INTO diary_entries (id, happened_at, kind) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL"
                + " SELECT i + 1 FROM n WHERE i < 60000) SELECT printf('00000000-0000-0000-0000-%012x', i),"
                + " strftime('%Y-%m-%dT%H:%M:%SZ', '2026-11-22 08:00:00', '-' || (i * 2) || ' hours'),"
                + " 'COUGH_DAY' FROM n");
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            new Hands(program).click("go-DIARY");
            program.awaitText("60,000 entries");
            assertThat(cells(program)).isBetween(5, 40);
            new Hands(program).press(KeyCode.END);
            program.awaitText("2013");
            assertThat(cells(program)).isBetween(5, 40);
        }
    }

    private static int cells(OpenProgram program) {
        return OpenProgram.onScreen(
                () -> program.scene().getRoot().lookupAll(".diary-cell").size());
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
