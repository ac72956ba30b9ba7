package org.ribwise.catalog.breathing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ribwise.catalog.reading.CountJson;
import org.ribwise.domain.exercise.Beat;
import org.ribwise.domain.exercise.BreathAction;
import org.ribwise.domain.exercise.Posture;
import org.ribwise.domain.exercise.Route;

/// A breathing exercise as it stands in its file, but for its card.
record BreathingJson(
        List<Posture> postures, Map<String, String> setup, List<Part> parts, CountJson rounds, CountJson timesPerDay) {

    /// A paced part has phases and either seconds or breaths; an own one seconds and a cue; a drill phases and times.
    record Part(
            PartKind do_,
            @Nullable List<Phase> phases,
            @Nullable CountJson seconds,
            @Nullable CountJson breaths,
            @Nullable CountJson times,
            @Nullable Map<String, String> cue) {}

    /// What a part of a breathing exercise is.
    enum PartKind {
        PACED,
        OWN,
        DRILL
    }

    /// Lengths in seconds. Only a drill has actions and rests, only a paced part a ramp.
    record Phase(
            Beat.Kind kind,
            @Nullable BreathAction action,
            @Nullable Route route,
            double start,
            @Nullable List<Double> ramp,
            double target,
            double cap,
            Map<String, String> cue) {}
}
