package org.ribwise.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.settings.CareContacts;
import org.ribwise.domain.settings.FirstAidScheme;
import org.ribwise.domain.settings.Formats;
import org.ribwise.domain.settings.PacerChoice;
import org.ribwise.domain.settings.Reliever;
import org.ribwise.domain.settings.RelieverType;
import org.ribwise.domain.settings.ReminderSettings;
import org.ribwise.domain.settings.ScreenSettings;
import org.ribwise.domain.settings.Settings;
import org.ribwise.domain.settings.SoundSettings;
import org.ribwise.domain.settings.WindowPlace;

/// The settings on disk.
class SettingsFileTest {

    private static final Settings CHOSEN = new Settings(
            new ScreenSettings(
                    PacerChoice.ORB,
                    ScreenSettings.Scheme.DARK,
                    ScreenSettings.Contrast.HIGH,
                    ScreenSettings.Motion.REDUCED,
                    175,
                    Formats.SWEDEN),
            new SoundSettings(true, 0, 100, SoundSettings.Voice.SYSTEM, true),
            new CareContacts(
                    "one one two",
                    "Clinic, 555 0100",
                    "555 0111",
                    new Reliever("blue one", RelieverType.MART, FirstAidScheme.FOUR_BY_FOUR),
                    "1. Sit up\n2. Größe = ü: #plan",
                    true),
            Optional.of(new WindowPlace(-20, 30, 1000, 720, false)),
            Optional.of(new WindowPlace(1000, 0, 240, 280, false)),
            new Settings.Use(true, true),
            new ReminderSettings(
                    true, List.of(LocalTime.of(8, 30), LocalTime.of(18, 0)), LocalTime.of(22, 15), LocalTime.of(6, 45)),
            "May I swim?\n\u05DE\u05D4?");

    @TempDir
    private Path folder;

    private Path file;
    private SettingsFile settings;

    @BeforeEach
    void name() {
        file = folder.resolve("data").resolve("preferences.properties");
        settings = new SettingsFile(folder.resolve("data"));
    }

    @Test
    void nothingChosenIsAsUsual() {
        assertThat(settings.read()).isEqualTo(Settings.USUAL);
        assertThat(file).doesNotExist();
    }

    @Test
    void whatIsSavedIsReadAgain() {
        settings.save(CHOSEN);

        assertThat(new SettingsFile(folder.resolve("data")).read()).isEqualTo(CHOSEN);
        assertThat(folder.resolve("data"))
                .isDirectoryContaining("glob:**preferences.properties")
                .isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void whatMakesNoSenseIsAsUsualAndTheRestHolds() throws IOException {
        settings.save(CHOSEN);
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("screen.textPercent=175", "screen.textPercent=9000")
                        .replace("sound.voice=SYSTEM", "sound.voice=CHOIR")
                        .replace("contacts.relieverType=MART", "contacts.relieverType=SMART")
                        .replaceAll("window.place=.*", "window.place=1 2 3"));

        Settings read = settings.read();
        assertThat(read.screen()).isEqualTo(CHOSEN.screen().withText(ScreenSettings.USUAL.textPercent()));
        assertThat(read.sound()).isEqualTo(CHOSEN.sound().with(SoundSettings.Voice.RECORDED));
        assertThat(read.contacts().planText()).isEqualTo(CHOSEN.contacts().planText());
        assertThat(read.contacts().reliever())
                .isEqualTo(new Reliever("blue one", RelieverType.UNKNOWN, FirstAidScheme.FOUR_BY_FOUR));
        assertThat(read.window()).isEmpty();
    }

    @Test
    void whatIsNotTextAtAllIsAsUsual() throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertThat(settings.read()).isEqualTo(Settings.USUAL);

        Files.writeString(file, "screen.pacer=\\u12");
        assertThat(settings.read()).isEqualTo(Settings.USUAL);
    }

    @Test
    void keysOfAnotherVersionAreKept() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "later.key=7\n");

        settings.save(CHOSEN);

        assertThat(Files.readString(file)).contains("later.key=7");
    }

    @Test
    void whatCannotBeWrittenLeavesWhatWasThere() throws IOException {
        Files.writeString(folder.resolve("data"), "a file where the folder should be");

        assertThatThrownBy(() -> settings.save(CHOSEN))
                .isInstanceOfAny(UncheckedIOException.class, RecordUnavailable.class);
        assertThat(folder.resolve("data")).hasContent("a file where the folder should be");
    }
}
