package org.ribwise.domain.settings;

import java.util.Optional;

/// What a person has chosen on this computer.
///
/// @param screen how it looks
/// @param sound how it sounds
/// @param contacts whom to turn to
/// @param window where the window was; empty until there has been one
/// @param smallWindow where the small window was; empty until there has been one
/// @param use what it is used as
/// @param reminders when the person wants to be reminded
/// @param reportQuestion what the person wants to ask in a report; may be empty
public record Settings(
        ScreenSettings screen,
        SoundSettings sound,
        CareContacts contacts,
        Optional<WindowPlace> window,
        Optional<WindowPlace> smallWindow,
        Use use,
        ReminderSettings reminders,
        String reportQuestion) {

    /// What holds until something else is chosen.
    public static final Settings USUAL = new Settings(
            ScreenSettings.USUAL,
            SoundSettings.USUAL,
            CareContacts.NONE,
            Optional.empty(),
            Optional.empty(),
            Use.NEW,
            ReminderSettings.USUAL,
            "");

    /// What the program is used as.
    ///
    /// @param welcomed whether the person was welcomed, and answered or went on without
    /// @param physiotherapist whether the person treats others, too: then there are patients beside the own record
    public record Use(boolean welcomed, boolean physiotherapist) {

        /// Nobody has been here yet.
        public static final Use NEW = new Use(false, false);
    }

    /// Whether the person was welcomed, and answered or went on without.
    public boolean welcomed() {
        return use.welcomed();
    }

    /// The same for somebody who works as a physiotherapist, or who does not.
    public Settings asPhysiotherapist(boolean yes) {
        return new Settings(
                screen, sound, contacts, window, smallWindow, new Use(use.welcomed(), yes), reminders, reportQuestion);
    }

    /// The same with another look.
    public Settings with(ScreenSettings other) {
        return new Settings(other, sound, contacts, window, smallWindow, use, reminders, reportQuestion);
    }

    /// The same with another sound.
    public Settings with(SoundSettings other) {
        return new Settings(screen, other, contacts, window, smallWindow, use, reminders, reportQuestion);
    }

    /// The same with other contacts.
    public Settings with(CareContacts other) {
        return new Settings(screen, sound, other, window, smallWindow, use, reminders, reportQuestion);
    }

    /// The same with another place of the window.
    public Settings with(WindowPlace other) {
        return new Settings(screen, sound, contacts, Optional.of(other), smallWindow, use, reminders, reportQuestion);
    }

    /// The same with another place of the small window.
    public Settings withSmall(WindowPlace other) {
        return new Settings(screen, sound, contacts, window, Optional.of(other), use, reminders, reportQuestion);
    }

    /// The same after the person was welcomed.
    public Settings afterWelcome() {
        return new Settings(
                screen,
                sound,
                contacts,
                window,
                smallWindow,
                new Use(true, use.physiotherapist()),
                reminders,
                reportQuestion);
    }

    /// The same with other reminders.
    public Settings with(ReminderSettings other) {
        return new Settings(screen, sound, contacts, window, smallWindow, use, other, reportQuestion);
    }

    /// The same with another question for a report.
    public Settings withReportQuestion(String other) {
        return new Settings(screen, sound, contacts, window, smallWindow, use, reminders, other);
    }
}
