package org.ribwise.domain.settings;

import java.util.Optional;

/// What a person has chosen on this computer.
///
/// @param screen how it looks
/// @param sound how it sounds
/// @param contacts whom to turn to
/// @param window where the window was; empty until there has been one
/// @param smallWindow where the small window was; empty until there has been one
/// @param welcomed whether the person was welcomed, and answered or went on without
/// @param reminders when the person wants to be reminded
/// @param reportQuestion what the person wants to ask in a report; may be empty
public record Settings(
        ScreenSettings screen,
        SoundSettings sound,
        CareContacts contacts,
        Optional<WindowPlace> window,
        Optional<WindowPlace> smallWindow,
        boolean welcomed,
        ReminderSettings reminders,
        String reportQuestion) {

    /// What holds until something else is chosen.
    public static final Settings USUAL = new Settings(
            ScreenSettings.USUAL,
            SoundSettings.USUAL,
            CareContacts.NONE,
            Optional.empty(),
            Optional.empty(),
            false,
            ReminderSettings.USUAL,
            "");

    /// The same with another look.
    public Settings with(ScreenSettings other) {
        return new Settings(other, sound, contacts, window, smallWindow, welcomed, reminders, reportQuestion);
    }

    /// The same with another sound.
    public Settings with(SoundSettings other) {
        return new Settings(screen, other, contacts, window, smallWindow, welcomed, reminders, reportQuestion);
    }

    /// The same with other contacts.
    public Settings with(CareContacts other) {
        return new Settings(screen, sound, other, window, smallWindow, welcomed, reminders, reportQuestion);
    }

    /// The same with another place of the window.
    public Settings with(WindowPlace other) {
        return new Settings(
                screen, sound, contacts, Optional.of(other), smallWindow, welcomed, reminders, reportQuestion);
    }

    /// The same with another place of the small window.
    public Settings withSmall(WindowPlace other) {
        return new Settings(screen, sound, contacts, window, Optional.of(other), welcomed, reminders, reportQuestion);
    }

    /// The same after the person was welcomed.
    public Settings afterWelcome() {
        return new Settings(screen, sound, contacts, window, smallWindow, true, reminders, reportQuestion);
    }

    /// The same with other reminders.
    public Settings with(ReminderSettings other) {
        return new Settings(screen, sound, contacts, window, smallWindow, welcomed, other, reportQuestion);
    }

    /// The same with another question for a report.
    public Settings withReportQuestion(String other) {
        return new Settings(screen, sound, contacts, window, smallWindow, welcomed, reminders, other);
    }
}
