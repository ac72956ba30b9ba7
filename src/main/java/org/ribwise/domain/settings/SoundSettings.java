package org.ribwise.domain.settings;

/// How the program sounds.
///
/// @param muted whether there is no sound at all, whatever else is chosen
/// @param tonesPercent loudness of the tones, 0 to 100
/// @param voicePercent loudness of spoken cues, 0 to 100
/// @param voice whose voice speaks the cues
/// @param readsScreens whether the program reads aloud what has the focus, and results
public record SoundSettings(boolean muted, int tonesPercent, int voicePercent, Voice voice, boolean readsScreens) {

    /// What holds until something else is chosen (design values).
    public static final SoundSettings USUAL = new SoundSettings(false, 60, 80, Voice.RECORDED, false);

    private static final int LOUDEST_PERCENT = 100;

    /// @throws IllegalArgumentException if a loudness is not between 0 and 100 percent
    public SoundSettings {
        if (!isLoudness(tonesPercent) || !isLoudness(voicePercent)) {
            throw new IllegalArgumentException("loudness " + tonesPercent + " %, " + voicePercent + " %");
        }
    }

    /// Whose voice speaks the cues.
    public enum Voice {
        /// Short phrases that come with the program.
        RECORDED,
        /// The voice of the computer.
        SYSTEM,
        /// Nobody's: tones only.
        NONE
    }

    /// The same, muted or not.
    public SoundSettings muted(boolean silent) {
        return new SoundSettings(silent, tonesPercent, voicePercent, voice, readsScreens);
    }

    /// The same with other loudness.
    ///
    /// @param tones loudness of the tones, 0 to 100
    /// @param spoken loudness of spoken cues, 0 to 100
    public SoundSettings withLoudness(int tones, int spoken) {
        return new SoundSettings(muted, tones, spoken, voice, readsScreens);
    }

    /// The same with another voice.
    public SoundSettings with(Voice other) {
        return new SoundSettings(muted, tonesPercent, voicePercent, other, readsScreens);
    }

    /// The same, reading screens aloud or not.
    public SoundSettings reading(boolean aloud) {
        return new SoundSettings(muted, tonesPercent, voicePercent, voice, aloud);
    }

    private static boolean isLoudness(int percent) {
        return percent >= 0 && percent <= LOUDEST_PERCENT;
    }
}
