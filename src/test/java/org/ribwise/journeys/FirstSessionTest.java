package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Whoever has not said what applies to them is asked on the first screen, and may go on without.
@ExtendWith(Quiet.class)
class FirstSessionTest {

    private static final String UNREADABLE = "What applies to you could not be read.";

    @TempDir
    Path data;

    @Test
    void todayAsksOnceWithoutTakingTheKeyboardFromTheMainButton() throws Exception {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            assertThat(program.focus()).isEqualTo("start-main");
            assertThat(program.text())
                    .contains("Tell Ribwise what applies to you")
                    .doesNotContain(UNREADABLE);
            hands.tabTo("today-tell");
            hands.press(KeyCode.SPACE);
            program.awaitShown("about-ASTHMA-YES");
            hands.press(KeyCode.ESCAPE);
            program.awaitShown("today-tell");
            hands.click("today-tell");
            hands.click("about-COPD-YES");
            hands.click("about-none-LUNGS");
            hands.click("about-none-BONES_AND_JOINTS");
            hands.click("about-none-HEART_AND_LUNGS");
            hands.click("about-none-POSITIONS");
            hands.click("about-none-OTHER");
            hands.click("about-save");
            program.awaitShown("start-main");
            assertThat(program.focus()).isEqualTo("start-main");
            assertThat(program.shown("today-tell")).isFalse();
        }
        assertThat(new KeptRecord(data).rows("SELECT condition FROM profile_conditions"))
                .containsExactly("COPD");
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            assertThat(program.shown("today-tell")).isFalse();
        }
    }

    @Test
    void whatCannotBeReadIsSaidAndAskedAgain() throws Exception {
        OpenProgram.on(data, new JourneyClock()).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("record.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO profile VALUES (1, '2026-11-22T09:00:00+01:00')");
            statement.execute("INSERT INTO profile_conditions VALUES (1, 'SOMETHING_NEWER')");
        }
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            assertThat(program.text()).contains(UNREADABLE).contains("nothing is saved until this is mended");
            assertThat(program.shown("today-tell")).isTrue();
        }
    }
}
