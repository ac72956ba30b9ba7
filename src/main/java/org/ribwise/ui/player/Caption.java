package org.ribwise.ui.player;

import java.util.Optional;
import org.ribwise.domain.motion.BreathPhase;

/// The words of one moment. They change once a second at most and say the same as the picture.
///
/// @param headline what to do now
/// @param breathWord which half of the breath goes with a movement; empty when the headline says it or none does
/// @param secondsLeft whole seconds until the headline changes, rounded up
/// @param hint how to do it
/// @param next what comes next
/// @param phase the breath's phase, for its colour; empty when none is paced
public record Caption(
        String headline,
        Optional<String> breathWord,
        long secondsLeft,
        String hint,
        String next,
        Optional<BreathPhase> phase) {}
