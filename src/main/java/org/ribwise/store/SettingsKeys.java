package org.ribwise.store;

import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.ribwise.domain.settings.CareContacts;
import org.ribwise.domain.settings.FirstAidScheme;
import org.ribwise.domain.settings.Formats;
import org.ribwise.domain.settings.PacerChoice;
import org.ribwise.domain.settings.Reliever;
import org.ribwise.domain.settings.RelieverType;
import org.ribwise.domain.settings.ScreenSettings;
import org.ribwise.domain.settings.Settings;
import org.ribwise.domain.settings.SoundSettings;
import org.ribwise.domain.settings.WindowPlace;

/// The settings as keys and values.
final class SettingsKeys {

    private static final String WINDOW = "window.place";
    private static final String WELCOMED = "person.welcomed";
    private static final String PHYSIOTHERAPIST = "person.physiotherapist";
    private static final String QUESTION = "report.question";
    private static final String SMALL_WINDOW = "window.smallPlace";

    private SettingsKeys() {}

    /// The settings that the keys say, as usual where a key is missing or makes no sense.
    static Settings settings(Properties keys) {
        return new Settings(
                screen(keys),
                sound(keys),
                contacts(keys),
                window(keys, WINDOW),
                window(keys, SMALL_WINDOW),
                new Settings.Use(
                        read(keys, WELCOMED, Boolean::parseBoolean, false),
                        read(keys, PHYSIOTHERAPIST, Boolean::parseBoolean, false)),
                ReminderKeys.read(keys),
                text(keys, QUESTION));
    }

    /// Writes every setting over the keys.
    static void put(Settings settings, Properties keys) {
        ScreenSettings screen = settings.screen();
        keys.setProperty("screen.pacer", screen.pacer().name());
        keys.setProperty("screen.scheme", screen.scheme().name());
        keys.setProperty("screen.contrast", screen.contrast().name());
        keys.setProperty("screen.motion", screen.motion().name());
        keys.setProperty("screen.textPercent", Integer.toString(screen.textPercent()));
        keys.setProperty("screen.formats", screen.formats().name());
        SoundSettings sound = settings.sound();
        keys.setProperty("sound.muted", Boolean.toString(sound.muted()));
        keys.setProperty("sound.tonesPercent", Integer.toString(sound.tonesPercent()));
        keys.setProperty("sound.voicePercent", Integer.toString(sound.voicePercent()));
        keys.setProperty("sound.voice", sound.voice().name());
        keys.setProperty("sound.readsScreens", Boolean.toString(sound.readsScreens()));
        CareContacts contacts = settings.contacts();
        keys.setProperty("contacts.emergencyNumber", contacts.emergencyNumber());
        keys.setProperty("contacts.careTeam", contacts.careTeam());
        keys.setProperty("contacts.adviceLine", contacts.adviceLine());
        keys.setProperty("contacts.reliever", contacts.reliever().name());
        keys.setProperty("contacts.relieverType", contacts.reliever().type().name());
        keys.setProperty("contacts.firstAid", contacts.reliever().scheme().name());
        keys.setProperty("contacts.planText", contacts.planText());
        keys.setProperty("contacts.wasAsked", Boolean.toString(contacts.wasAsked()));
        keys.setProperty(QUESTION, settings.reportQuestion());
        keys.setProperty(WELCOMED, Boolean.toString(settings.welcomed()));
        keys.setProperty(PHYSIOTHERAPIST, Boolean.toString(settings.use().physiotherapist()));
        ReminderKeys.put(settings.reminders(), keys);
        settings.window().ifPresent(place -> keys.setProperty(WINDOW, text(place)));
        settings.smallWindow().ifPresent(place -> keys.setProperty(SMALL_WINDOW, text(place)));
    }

    private static ScreenSettings screen(Properties keys) {
        ScreenSettings usual = ScreenSettings.USUAL;
        return new ScreenSettings(
                read(keys, "screen.pacer", PacerChoice::valueOf, usual.pacer()),
                read(keys, "screen.scheme", ScreenSettings.Scheme::valueOf, usual.scheme()),
                read(keys, "screen.contrast", ScreenSettings.Contrast::valueOf, usual.contrast()),
                read(keys, "screen.motion", ScreenSettings.Motion::valueOf, usual.motion()),
                read(
                        keys,
                        "screen.textPercent",
                        text -> usual.withText(Integer.parseInt(text)).textPercent(),
                        usual.textPercent()),
                read(keys, "screen.formats", Formats::valueOf, usual.formats()));
    }

    private static SoundSettings sound(Properties keys) {
        SoundSettings usual = SoundSettings.USUAL;
        return new SoundSettings(
                read(keys, "sound.muted", Boolean::parseBoolean, usual.muted()),
                read(keys, "sound.tonesPercent", SettingsKeys::loudness, usual.tonesPercent()),
                read(keys, "sound.voicePercent", SettingsKeys::loudness, usual.voicePercent()),
                read(keys, "sound.voice", SoundSettings.Voice::valueOf, usual.voice()),
                read(keys, "sound.readsScreens", Boolean::parseBoolean, usual.readsScreens()));
    }

    private static int loudness(String text) {
        int percent = Integer.parseInt(text);
        return SoundSettings.USUAL.withLoudness(percent, percent).tonesPercent();
    }

    private static CareContacts contacts(Properties keys) {
        return new CareContacts(
                text(keys, "contacts.emergencyNumber"),
                text(keys, "contacts.careTeam"),
                text(keys, "contacts.adviceLine"),
                reliever(keys),
                text(keys, "contacts.planText"),
                read(keys, "contacts.wasAsked", Boolean::parseBoolean, false));
    }

    private static Reliever reliever(Properties keys) {
        Reliever unknown = Reliever.UNKNOWN;
        return new Reliever(
                text(keys, "contacts.reliever"),
                read(keys, "contacts.relieverType", RelieverType::valueOf, unknown.type()),
                read(keys, "contacts.firstAid", FirstAidScheme::valueOf, unknown.scheme()));
    }

    private static String text(Properties keys, String key) {
        String text = keys.getProperty(key, "");
        return text.substring(0, Math.min(text.length(), CareContacts.LONGEST_TEXT));
    }

    private static String text(WindowPlace place) {
        return place.x() + " " + place.y() + " " + place.width() + " " + place.height() + " " + place.maximized();
    }

    private static Optional<WindowPlace> window(Properties keys, String key) {
        return read(keys, key, text -> Optional.of(place(text.split(" ", -1))), Optional.empty());
    }

    private static WindowPlace place(String[] parts) {
        if (parts.length != 5) {
            throw new IllegalArgumentException(parts.length + " parts");
        }
        return new WindowPlace(
                Integer.parseInt(parts[0]),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[3]),
                Boolean.parseBoolean(parts[4]));
    }

    static <T> T read(Properties keys, String key, Function<String, T> reader, T usual) {
        String text = keys.getProperty(key);
        if (text == null) {
            return usual;
        }
        try {
            return reader.apply(text.strip());
        } catch (IllegalArgumentException makesNoSense) {
            return usual;
        }
    }
}
