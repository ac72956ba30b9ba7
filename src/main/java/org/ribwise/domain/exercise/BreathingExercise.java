package org.ribwise.domain.exercise;

import java.util.List;
import java.util.Map;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.motion.BreathPhase;

/// A paced breathing exercise.
///
/// @param card name, purpose, safety, evidence
/// @param postures positions that suit it, best first, at least one
/// @param pacing start, target and cap of the breath
/// @param cues what to do in a phase, for every phase that the start pattern has
/// @param routes which way the air goes in the in-breath and the out-breath
/// @param doseSeconds length of one go: first and usual
/// @param timesPerDay how often: first and most
public record BreathingExercise(
        Card card,
        List<Posture> postures,
        Pacing pacing,
        Map<BreathPhase, LocalText> cues,
        Map<BreathPhase, Route> routes,
        Range doseSeconds,
        Range timesPerDay)
        implements Exercise {

    /// Copies the collections.
    ///
    /// @throws IllegalArgumentException if there is no posture
    public BreathingExercise {
        postures = List.copyOf(postures);
        cues = Map.copyOf(cues);
        routes = Map.copyOf(routes);
        if (postures.isEmpty()) {
            throw new IllegalArgumentException("no posture");
        }
    }

    /// Where a new person begins, where the steps up usually end, and what is never exceeded without a
    /// prescription (clinical reference 1.2).
    ///
    /// @param start first pattern
    /// @param target usual last pattern
    /// @param cap longest allowed length of every phase
    public record Pacing(BreathPattern start, BreathPattern target, BreathPattern cap) {

        /// @throws IllegalArgumentException if start or target have a phase longer than the cap's
        public Pacing {
            for (BreathPhase phase : BreathPhase.values()) {
                if (start.millisOf(phase) > cap.millisOf(phase) || target.millisOf(phase) > cap.millisOf(phase)) {
                    throw new IllegalArgumentException(phase + " exceeds the cap");
                }
            }
        }
    }
}
