package org.ribwise.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ribwise.store.RecordFiles.openImpatiently;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.settings.CareContacts;
import org.ribwise.domain.settings.Person;
import org.ribwise.domain.settings.PersonKey;
import org.ribwise.domain.settings.ScreenSettings;
import org.ribwise.domain.settings.Settings;

/// Several people on one computer, each with files of their own.
class PeopleFoldersTest {

    private static final OffsetDateTime THEN = OffsetDateTime.parse("2026-11-22T09:00:00+01:00");

    @TempDir
    Path data;

    private PeopleFolders people;

    @BeforeEach
    void name() {
        people = new PeopleFolders(data);
    }

    @Test
    void atFirstThereIsOnePersonWithoutANameWhereTheRecordAlwaysWas() {
        assertThat(people.all()).containsExactly(new Person(PersonKey.FIRST, ""));
        assertThat(people.chosen().key()).isEqualTo(PersonKey.FIRST);
        assertThat(people.folder(PersonKey.FIRST)).isEqualTo(data);
    }

    @Test
    void aRecordThatWasThereBeforeStaysWhereItIsAsTheFirstPersons() {
        RecordFiles.withOneSession(data.resolve("record.db"));
        people.add("Ben");

        assertThat(people.folder(PersonKey.FIRST).resolve("record.db")).exists();
        try (SqliteRecord record = openImpatiently(data.resolve("record.db"))) {
            assertThat(record.history().sessions()).hasSize(1);
        }
    }

    @Test
    void switchingNeverMixesRecordsOrSettings() {
        Person ana = people.add("Ana");
        Person ben = people.add("Ben");
        save(PersonKey.FIRST, SafetyTag.COPD);
        save(ana.key(), SafetyTag.ASTHMA);

        assertThat(profile(PersonKey.FIRST)).isEqualTo(Profile.of(SafetyTag.COPD));
        assertThat(profile(ana.key())).isEqualTo(Profile.of(SafetyTag.ASTHMA));
        assertThat(new SettingsFile(people.folder(ben.key())).read()).isEqualTo(Settings.USUAL);
        ScreenSettings large = ScreenSettings.USUAL.withText(150);
        new SettingsFile(people.folder(ben.key())).save(Settings.USUAL.with(large));
        assertThat(new SettingsFile(people.folder(ana.key())).read().screen()).isEqualTo(ScreenSettings.USUAL);
        assertThat(new SettingsFile(data).read().contacts()).isEqualTo(CareContacts.NONE);
    }

    @Test
    void peopleAreListedByNameAndCanBeRenamed() {
        Person ben = people.add("ben");
        Person ana = people.add("Ana");
        people.rename(PersonKey.FIRST, "Zoe");
        people.rename(ben.key(), "Cem");

        assertThat(new PeopleFolders(data).all())
                .extracting(Person::name)
                .as("the first person first")
                .containsExactly("Zoe", ana.name(), "Cem");
    }

    @Test
    void whoWasThereLastIsRememberedWithoutForgettingTheirNames() {
        people.rename(PersonKey.FIRST, "Zoe");
        Person ana = people.add("Ana");
        people.choose(ana.key());

        assertThat(new PeopleFolders(data).chosen()).isEqualTo(ana);
        assertThat(people.all().getFirst().name()).isEqualTo("Zoe");
    }

    @Test
    void whoIsNotThereAnyMoreIsNotChosen() throws IOException {
        Person ana = people.add("Ana");
        people.choose(ana.key());
        Files.delete(people.folder(ana.key()).resolve("person.properties"));
        Files.delete(people.folder(ana.key()));

        assertThat(people.chosen().key()).isEqualTo(PersonKey.FIRST);
        assertThatThrownBy(() -> people.choose(ana.key())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> people.rename(new PersonKey(UUID.randomUUID().toString()), "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFolderOfSomebodyElseIsNotAPerson() throws IOException {
        Files.createDirectories(data.resolve("people").resolve("holiday pictures"));
        Files.createDirectories(data.resolve("people").resolve("first"));

        assertThat(people.all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../x", "", "/etc", "1-1-1-1-1"})
    void aKeyIsNeverAPath(String wrong) {
        assertThatThrownBy(() -> new PersonKey(wrong)).isInstanceOf(IllegalArgumentException.class);
    }

    private void save(PersonKey key, SafetyTag tag) {
        try (SqliteRecord record = openImpatiently(people.folder(key).resolve("record.db"))) {
            record.profiles().save(Profile.of(tag), THEN);
        }
    }

    private Profile profile(PersonKey key) {
        try (SqliteRecord record = openImpatiently(people.folder(key).resolve("record.db"))) {
            return record.profiles().profile().orElseThrow();
        }
    }
}
