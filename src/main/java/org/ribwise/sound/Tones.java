package org.ribwise.sound;

import java.util.List;
import org.ribwise.domain.session.SoundCue.Sound;

/// What each sound is like. In and out differ three times over, so that they are told apart with eyes shut, on small
/// loudspeakers and by people who no longer hear high tones: in rises, lies above G4 and is airy; out falls, lies below
/// D4 and is dark. All pitches are of one key, so that sounds that meet do not rub. Design values, need sign-off.
final class Tones {

    private static final double G3 = 196.00;
    private static final double C4 = 261.63;
    private static final double D4 = 293.66;
    private static final double F4 = 349.23;
    private static final double G4 = 392.00;
    private static final double A4 = 440.00;
    private static final double C5 = 523.25;
    private static final double D5 = 587.33;
    private static final double E5 = 659.26;
    private static final double G5 = 783.99;

    private static final double LEVEL = 0.18;
    private static final double SOFT = 0.10;
    private static final double SOFTEST = 0.06;

    private static final Glide IN = new Glide(G4, D5, List.of(0.18), 0.7 * LEVEL, LEVEL);
    private static final Glide OUT = new Glide(D4, G3, List.of(0.4, 0.3, 0.1, 0.12), LEVEL, 0.7 * LEVEL);
    private static final Glide HOLD = new Glide(F4, F4, List.of(), SOFTEST, SOFTEST);

    private Tones() {}

    /// How long a sound is heard.
    ///
    /// @param length seconds of the phase that it belongs to; 0 for what is struck
    static double seconds(Sound sound, double length) {
        return sound.lasts()
                ? length
                : notes(sound).stream().mapToDouble(Note::endSeconds).max().orElse(0);
    }

    /// The value of a sound at a time since it began, -1 to 1.
    ///
    /// @param t seconds since it began
    /// @param length seconds of the phase that it belongs to; 0 for what is struck
    static double at(Sound sound, double t, double length) {
        return switch (sound) {
            case IN -> IN.at(t, length);
            case OUT -> OUT.at(t, length);
            case HOLD -> HOLD.at(t, length) + struck(HOLD_BELL, t);
            case BEGIN, STRETCH_HOLD, MOVE, TICK, GET_READY, COUNT -> struck(notes(sound), t);
            case SWITCH_SIDES, HALF_TIME, LAST_BREATH, REST, OWN_RHYTHM, END -> struck(notes(sound), t);
        };
    }

    private static double struck(List<Note> notes, double t) {
        double sum = 0;
        for (int i = 0; i < notes.size(); i++) {
            sum += notes.get(i).at(t);
        }
        return sum;
    }

    private static final List<Note> NOTHING = List.of();
    private static final List<Note> HOLD_BELL = List.of(new Note(0, F4, 0.9, SOFT));
    private static final List<Note> BEGIN = List.of(new Note(0, G5, 0.9, SOFTEST));
    private static final List<Note> STRETCH_HOLD = List.of(new Note(0, C4, 1.2, LEVEL), new Note(0.02, C5, 1.0, SOFT));
    private static final List<Note> MOVE = List.of(new Note(0, A4, 0.5, SOFT));
    private static final List<Note> TICK = List.of(new Note(0, G5, 0.09, SOFT));
    private static final List<Note> GET_READY = List.of(new Note(0, C5, 0.9, SOFT), new Note(0.18, E5, 1.1, SOFT));
    private static final List<Note> COUNT = List.of(new Note(0, C5, 0.35, LEVEL));
    private static final List<Note> SWITCH_SIDES =
            List.of(new Note(0, E5, 0.5, LEVEL), new Note(0.22, A4, 0.5, LEVEL), new Note(0.44, E5, 0.9, LEVEL));
    private static final List<Note> HALF_TIME = List.of(new Note(0, G5, 0.6, SOFT), new Note(0.25, G5, 1.0, SOFT));
    private static final List<Note> LAST_BREATH =
            List.of(new Note(0, G5, 0.6, SOFT), new Note(0.2, E5, 0.6, SOFT), new Note(0.4, C5, 1.2, SOFT));
    private static final List<Note> REST = List.of(new Note(0, C5, 0.8, SOFT), new Note(0.25, C4, 1.6, LEVEL));
    private static final List<Note> OWN_RHYTHM = List.of(new Note(0, G4, 0.8, SOFT), new Note(0.25, C4, 1.4, SOFT));
    private static final List<Note> END = List.of(
            new Note(0, C5, 1.2, SOFT),
            new Note(0.35, G4, 1.4, SOFT),
            new Note(0.7, E5, 1.6, SOFT),
            new Note(1.05, C4, 2.4, LEVEL));

    private static List<Note> notes(Sound sound) {
        return switch (sound) {
            case IN, OUT, HOLD -> NOTHING;
            case BEGIN -> BEGIN;
            case STRETCH_HOLD -> STRETCH_HOLD;
            case MOVE -> MOVE;
            case TICK -> TICK;
            case GET_READY -> GET_READY;
            case COUNT -> COUNT;
            case SWITCH_SIDES -> SWITCH_SIDES;
            case HALF_TIME -> HALF_TIME;
            case LAST_BREATH -> LAST_BREATH;
            case REST -> REST;
            case OWN_RHYTHM -> OWN_RHYTHM;
            case END -> END;
        };
    }
}
