package org.ribwise.sound;

import java.util.List;

/// A tone that lasts as long as a phase of the breath and glides from one pitch to another.
///
/// Its phase is worked out from the time alone, so that any moment of it can be made without those before it.
///
/// @param fromHertz pitch when it begins
/// @param toHertz pitch when it ends
/// @param overtones share of each overtone, from the octave up: what makes one tone airy and another one dark
/// @param fromLevel loudness when it begins, 0 to 1
/// @param toLevel loudness when it ends, 0 to 1
record Glide(double fromHertz, double toHertz, List<Double> overtones, double fromLevel, double toLevel) {

    private static final double LONGEST_ATTACK_SECONDS = 0.3;
    private static final double ATTACK_SHARE = 0.25;
    private static final double LONGEST_RELEASE_SECONDS = 0.8;
    private static final double RELEASE_SHARE = 0.35;

    Glide {
        overtones = List.copyOf(overtones);
    }

    /// Its value at a time since it began.
    ///
    /// @param t seconds since it began
    /// @param length seconds that it lasts
    double at(double t, double length) {
        if (t <= 0 || t >= length) {
            return 0;
        }
        double turn = 2 * Math.PI * turns(t, length);
        double wave = Math.sin(turn);
        double loudest = 1;
        for (int i = 0; i < overtones.size(); i++) {
            wave += overtones.get(i) * Math.sin((i + 2) * turn);
            loudest += overtones.get(i);
        }
        double level = fromLevel + (toLevel - fromLevel) * t / length;
        return level * envelope(t, length) * wave / loudest;
    }

    /// Whole and part turns of the wave until a time: the integral of a pitch that changes by equal intervals in equal
    /// times.
    private double turns(double t, double length) {
        double octaves = Math.log(toHertz / fromHertz);
        return octaves == 0 ? fromHertz * t : fromHertz * length / octaves * Math.expm1(octaves * t / length);
    }

    private static double envelope(double t, double length) {
        double attack = Math.min(LONGEST_ATTACK_SECONDS, ATTACK_SHARE * length);
        double release = Math.min(LONGEST_RELEASE_SECONDS, RELEASE_SHARE * length);
        return Slope.up(t / attack) * Slope.up((length - t) / release);
    }
}
