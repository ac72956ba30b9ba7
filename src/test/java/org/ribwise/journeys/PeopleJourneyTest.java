package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.domain.settings.Person;
import org.ribwise.domain.settings.PersonKey;
import org.ribwise.store.PeopleFolders;

/// Two people at one computer: what one of them does is never seen by the other.
@ExtendWith(Quiet.class)
class PeopleJourneyTest {

    private static final int SWITCHES = 100;

    @TempDir
    Path data;

    @Test
    void sessionsProfileAndNameOfOnePersonAreNotThoseOfTheOther() throws Exception {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            assertThat(program.shown("go-people")).as("one person alone").isFalse();
            new Presses(program).fire("today-tell");
            new Presses(program).fire("about-COPD-YES");
            new Presses(program).fire("about-save");
            add(program, "Ben");
            assertThat(program.shown("go-people")).as("at once").isTrue();
            String ben = keyOf("Ben");
            new Presses(program).fire("people-turn-" + ben);
            program.awaitShown("welcome-skip");
            new Presses(program).fire("welcome-skip");
            program.awaitShown("start-main");
            assertThat(program.text()).contains("Ben");
            new Presses(program).fire("today-tell");
            new Presses(program).fire("about-OSTEO-NOT_SURE");
            new Presses(program).fire("about-save");
            program.awaitShown("start-main");
        }
        KeptRecord first = new KeptRecord(data);
        KeptRecord second = new KeptRecord(data.resolve("people").resolve(keyOf("Ben")));
        assertThat(first.rows("SELECT condition FROM profile_conditions")).containsExactly("COPD");
        assertThat(first.rows("SELECT condition FROM person_not_sure")).isEmpty();
        assertThat(second.rows("SELECT condition FROM profile_conditions")).isEmpty();
        assertThat(second.rows("SELECT condition FROM person_not_sure")).containsExactly("OSTEO");
        assertThat(new PeopleFolders(data).chosen().name()).isEqualTo("Ben");
    }

    @Test
    void changingAHundredTimesKeepsNoLockAndMixesNothing() throws Exception {
        PeopleFolders people = new PeopleFolders(data);
        people.rename(PersonKey.FIRST, "Ana");
        Person ben = people.add("Ben");
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            for (int turn = 0; turn < SWITCHES; turn++) {
                boolean toBen = turn % 2 == 0;
                String to = toBen ? ben.key().value() : PersonKey.FIRST.value();
                new Presses(program).fire("go-people");
                new Presses(program).fire("people-turn-" + to);
                if (turn == 0) {
                    new Presses(program).fire("welcome-skip");
                }
                program.awaitShown("start-main");
                assertThat(isLocked(data)).as("turn " + turn).isEqualTo(!toBen);
                assertThat(isLocked(people.folder(ben.key())))
                        .as("turn " + turn)
                        .isEqualTo(toBen);
            }
        }
        assertThat(isLocked(data)).isFalse();
        assertThat(isLocked(people.folder(ben.key()))).isFalse();
    }

    @Test
    void everythingOfAPersonIsDeletedOnlyAfterASecondQuestion() {
        PeopleFolders people = new PeopleFolders(data);
        people.rename(PersonKey.FIRST, "Ana");
        Person ben = people.add("Ben");
        people.choose(ben.key());
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            new Presses(program).fire("go-SETTINGS");
            new Presses(program).fire("data-open");
            new Presses(program).fire("data-delete");
            program.awaitShown("delete-on");
            assertThat(program.focus()).isEqualTo("delete-back");
            assertThat(program.shown("delete-sure")).isFalse();
            new Presses(program).fire("delete-on");
            assertThat(program.shown("delete-sure"))
                    .as("before the word is written")
                    .isFalse();
            new Presses(program).write("delete-word", "delete");
            new Presses(program).fire("delete-sure");
            program.awaitShown("welcome-skip");
            assertThat(people.folder(ben.key())).doesNotExist();
        }
        assertThat(people.all()).extracting(Person::name).containsExactly("Ana");
    }

    private void add(OpenProgram program, String name) {
        new Presses(program).fire("go-SETTINGS");
        new Presses(program).fire("people-open");
        new Presses(program).write("people-new", name);
        new Presses(program).fire("people-add");
        program.awaitText("Change to " + name);
    }

    private String keyOf(String name) {
        return new PeopleFolders(data)
                .all().stream()
                        .filter(person -> person.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .key()
                        .value();
    }

    /// Asked of the system by another file handle: this process itself is told at once.
    private static boolean isLocked(Path folder) throws Exception {
        Path lock = folder.resolve("record.db.lock");
        if (!lock.toFile().exists()) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock mine = channel.tryLock()) {
            return mine == null;
        } catch (OverlappingFileLockException held) {
            return true;
        }
    }
}
