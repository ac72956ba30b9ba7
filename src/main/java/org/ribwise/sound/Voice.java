package org.ribwise.sound;

import java.util.Optional;
import java.util.function.Function;
import org.ribwise.domain.device.Speech;
import org.ribwise.domain.session.Phrase;
import org.ribwise.domain.settings.SoundSettings;

/// Who says a phrase: a recording, which is mixed into the sound, or the computer's own speech, which speaks by itself
/// and as loud as the computer is set.
///
/// @param recordings the phrases that come with the program
/// @param speech the computer's speech; one that nobody else uses, because it is hushed with the session
/// @param words the words of a phrase, in the language of the screen
public record Voice(Recordings recordings, Speech speech, Function<Phrase, String> words) {

    /// @param language language of the recordings, an ISO 639 code; without recordings in it there are tones only
    public Voice(String language, Speech speech, Function<Phrase, String> words) {
        this(new Recordings(language), speech, words);
    }

    /// Says a phrase, or gives the recording that is to be mixed in.
    Optional<float[]> say(Phrase phrase, SoundSettings settings) {
        // who has the screens read aloud hears each phase there; two voices at once are none
        if (settings.muted() || settings.voicePercent() == 0 || settings.readsScreens()) {
            return Optional.empty();
        }
        return switch (settings.voice()) {
            case RECORDED -> recordings.of(phrase);
            case SYSTEM -> {
                speech.say(words.apply(phrase));
                yield Optional.empty();
            }
            case NONE -> Optional.empty();
        };
    }
}
