package org.ribwise.sound;

import org.ribwise.domain.settings.SoundSettings;

/// Factors that tones and voice are multiplied with.
///
/// @param tones 0 to 1
/// @param voice 0 to `LOUDEST_VOICE`
record Loudness(double tones, double voice) {

    private static final double PERCENT = 100;

    /// The recordings peak at two thirds of full scale; with this, they and any tones beneath stay below it.
    private static final double LOUDEST_VOICE = 0.85;

    /// Nothing.
    static final Loudness SILENT = new Loudness(0, 0);

    /// Loudness goes with the square of the setting, so that the middle of the scale sounds like the middle.
    static Loudness of(SoundSettings settings) {
        return settings.muted()
                ? SILENT
                : new Loudness(squared(settings.tonesPercent()), LOUDEST_VOICE * squared(settings.voicePercent()));
    }

    private static double squared(int percent) {
        return percent / PERCENT * (percent / PERCENT);
    }
}
