package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.ui.kit.FileChoice;

/// Backup, restore, and a record that was damaged.
@ExtendWith(Quiet.class)
class DataJourneyTest {

    @TempDir
    Path data;

    @TempDir
    Path stick;

    @Test
    void aBackupIsMadeAskedAboutAndRestored() throws Exception {
        Path backup = stick.resolve("mine.db");
        try (OpenProgram program = OpenProgram.choosing(data, new JourneyClock(), always(backup))) {
            say(program, "about-COPD-YES");
            open(program);
            new Presses(program).fire("data-back-up");
            program.awaitText("Backed up and checked: mine.db.");
            new Presses(program).fire("data-back-up");
            program.awaitText("There is already a file mine.db. Replace it?");
            new Presses(program).fire("data-no");
            program.awaitText("Nothing was changed.");
            new Presses(program).fire("go-TODAY");
            say(program, "about-COPD-NO");
            open(program);
            new Presses(program).fire("data-restore-file");
            program.awaitText("The backup is whole.");
            new Presses(program).fire("data-yes");
            program.awaitShown("start-main");
        }
        assertThat(new KeptRecord(data).rows("SELECT condition FROM profile_conditions"))
                .containsExactly("COPD");
        try (Stream<Path> aside = Files.list(data.resolve("set-aside"))) {
            assertThat(aside).isNotEmpty();
        }
    }

    @Test
    void aDamagedRecordIsSetAsideAndTheNewestGoodBackupTakesItsPlace() throws Exception {
        JourneyClock clock = new JourneyClock();
        try (OpenProgram program = OpenProgram.on(data, clock)) {
            say(program, "about-COPD-YES");
        }
        try (Stream<Path> backups = Files.list(data.resolve("backups"))) {
            assertThat(backups).as("the backup of the day").hasSize(1);
        }
        damage(data.resolve("record.db"));
        try (OpenProgram program = OpenProgram.on(data, clock)) {
            program.awaitText("There is a good backup of");
            new Presses(program).fire("mend-restore");
            program.awaitGone("mend-card");
            program.awaitShown("start-main");
        }
        assertThat(new KeptRecord(data).integrity()).containsExactly("ok");
    }

    private static void say(OpenProgram program, String answer) {
        new Presses(program).fire("today-tell");
        new Presses(program).fire(answer);
        new Presses(program).fire("about-save");
        program.awaitShown("start-main");
    }

    private static void open(OpenProgram program) {
        new Presses(program).fire("go-SETTINGS");
        new Presses(program).fire("data-open");
    }

    private static void damage(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int at = 4096; at < bytes.length; at++) {
            bytes[at] = (byte) (at * 31);
        }
        Files.write(file, bytes);
    }

    private static FileChoice always(Path file) {
        return new FileChoice() {
            @Override
            public Optional<Path> toSave(String title, String name) {
                return Optional.of(file);
            }

            @Override
            public Optional<Path> toOpen(String title) {
                return Optional.of(file);
            }
        };
    }
}
