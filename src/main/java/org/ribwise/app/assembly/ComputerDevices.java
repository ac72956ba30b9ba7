package org.ribwise.app.assembly;

import org.ribwise.desktop.Desktop;
import org.ribwise.desktop.EveryFewSeconds;
import org.ribwise.domain.session.Ticker;
import org.ribwise.sound.SpeakerSound;
import org.ribwise.sound.SystemSpeech;
import org.ribwise.sound.Voice;
import org.ribwise.ui.kit.Messages;

/// The devices of this computer.
public final class ComputerDevices {

    private ComputerDevices() {}

    /// Loudspeakers, speech and desktop. The session has a speech of its own, because what it says is broken off with
    /// it, and what the screens say is not.
    ///
    /// @param ticker the clock of the picture
    /// @param words the words, in the language that is spoken
    public static Setup.Devices of(Ticker ticker, Messages words) {
        String language = words.locale().getLanguage();
        Voice voice = new Voice(language, SystemSpeech.ofComputer(language), words::name);
        Desktop desktop = Desktop.of(
                System.getProperty("os.name"), System.getenv(), words.get("app.name"), words.get("app.whyAwake"));
        return new Setup.Devices(
                new SpeakerSound(ticker, voice),
                SystemSpeech.ofComputer(language),
                desktop.awake(),
                desktop.lock(),
                new Setup.Reminding(new EveryFewSeconds(), desktop.notices()));
    }
}
