package org.ribwise.sound;

/// A soft bell: struck, then fading. It begins and ends at nothing, so that it never clicks.
///
/// @param atSeconds when it is struck, since its sound began
/// @param hertz pitch
/// @param seconds how long it fades
/// @param level loudest value, 0 to 1
record Note(double atSeconds, double hertz, double seconds, double level) {

    private static final double ATTACK_SECONDS = 0.012;
    private static final double FADING = 4.5;

    /// Share of the end that is drawn down to nothing.
    private static final double CLOSING = 0.25;

    private static final double OCTAVE_SHARE = 0.22;
    private static final double TWELFTH_SHARE = 0.08;

    /// When it is over.
    double endSeconds() {
        return atSeconds + seconds;
    }

    /// Its value at a time since its sound began, -`level` to `level`.
    double at(double secondsSince) {
        double t = secondsSince - atSeconds;
        if (t <= 0 || t >= seconds) {
            return 0;
        }
        double turn = 2 * Math.PI * hertz * t;
        double wave = Math.sin(turn) + OCTAVE_SHARE * Math.sin(2 * turn) + TWELFTH_SHARE * Math.sin(3 * turn);
        double envelope = Slope.up(t / ATTACK_SECONDS)
                * Math.exp(-FADING * t / seconds)
                * Slope.up((seconds - t) / (CLOSING * seconds));
        return level * envelope * wave / (1 + OCTAVE_SHARE + TWELFTH_SHARE);
    }
}
