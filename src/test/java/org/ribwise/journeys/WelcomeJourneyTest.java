package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.store.SettingsFile;

/// A person whom the program meets for the first time.
@ExtendWith(Quiet.class)
class WelcomeJourneyTest {

    @TempDir
    Path data;

    @Test
    void whatIsSaidIsKeptWhatIsNotSaidStaysUnknownAndItIsAskedOnce() throws Exception {
        try (OpenProgram program = OpenProgram.firstTime(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            assertThat(program.focus()).isEqualTo("welcome-name");
            new Presses(program).write("welcome-name", "Ana");
            hands.click("welcome-ASTHMA-YES");
            hands.click("welcome-none");
            new Presses(program).write("welcome-number", "0123");
            hands.click("welcome-done");
            program.awaitShown("start-main");
        }
        KeptRecord record = new KeptRecord(data);
        assertThat(record.rows("SELECT condition FROM profile_conditions")).containsExactly("ASTHMA");
        assertThat(record.rows("SELECT count(*) FROM profile_not_asked")).containsExactly("38");
        assertThat(record.rows("SELECT count(*) FROM person_clearances WHERE applies = 'NO'"))
                .containsExactly("12");
        assertThat(record.rows("SELECT name FROM person_facts")).containsExactly("Ana");
        assertThat(new SettingsFile(data).read().contacts().emergencyNumber()).isEqualTo("0123");
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            assertThat(program.shown("welcome-done")).isFalse();
        }
    }

    @Test
    void whoSaysOneOfTheseOrNotSureAndNothingMoreHasNoExerciseYet() {
        try (OpenProgram program = OpenProgram.firstTime(data, new JourneyClock())) {
            new Presses(program).fire("welcome-some");
            program.awaitShown("about-save");
            assertThat(program.shown("clearance-none")).as("no to the rest").isTrue();
            new Presses(program).fire("about-save");
            program.awaitShown("start-main");
            new Presses(program).fire("start-main");
            program.awaitShown("verdict");
            assertThat(program.text()).contains("needs a doctor's word before any exercise");
            assertThat(program.shown("verdict-start")).isFalse();
        }
    }

    @Test
    void whoDoesNotWantToAnswerNowIsNotAskedAgainAndNothingIsKnownOfThem() throws Exception {
        try (OpenProgram program = OpenProgram.firstTime(data, new JourneyClock())) {
            new Presses(program).fire("welcome-skip");
            program.awaitShown("start-main");
        }
        assertThat(new KeptRecord(data).rows("SELECT * FROM profile")).isEmpty();
        assertThat(new SettingsFile(data).read().welcomed()).isTrue();
    }
}
