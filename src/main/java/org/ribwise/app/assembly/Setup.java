package org.ribwise.app.assembly;

import java.nio.file.Path;
import java.util.Locale;
import org.ribwise.coach.CoachClock;
import org.ribwise.domain.device.Beat;
import org.ribwise.domain.device.DisplayAwake;
import org.ribwise.domain.device.LockWatch;
import org.ribwise.domain.device.Notifier;
import org.ribwise.domain.device.Speech;
import org.ribwise.domain.session.SessionSound;

/// What the program is assembled with.
///
/// @param exercises folder of exercise definitions
/// @param data folder of the person's data
/// @param clock the clocks
/// @param locale language and format of numbers and dates
/// @param devices what the computer has
public record Setup(Path exercises, Path data, CoachClock clock, Locale locale, Devices devices) {

    /// The computer's devices.
    ///
    /// @param sound makes sessions heard
    /// @param speech reads text aloud
    /// @param awake keeps the display on
    /// @param lock sees that the screen is locked
    /// @param reminding what reminds the person
    public record Devices(SessionSound sound, Speech speech, DisplayAwake awake, LockWatch lock, Reminding reminding) {

        /// None at all: tests and the tour.
        public static final Devices NONE = new Devices(
                SessionSound.SILENT, Speech.SILENT, DisplayAwake.NOT_ASKED, LockWatch.BLIND, Reminding.NONE);
    }

    /// What reminds the person.
    ///
    /// @param beat wakes the program to look at the clock
    /// @param notifier shows notices beside the window
    public record Reminding(Beat beat, Notifier notifier) {

        /// Nothing does.
        public static final Reminding NONE = new Reminding(Beat.NEVER, Notifier.NONE);
    }

    /// The same for somebody whose data are in another folder.
    Setup of(Path folder) {
        return new Setup(exercises, folder, clock, locale, devices);
    }

    /// The record's file in the data folder.
    public Path recordFile() {
        return data.resolve("record.db");
    }
}
