package org.ribwise.catalog.stretch;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ribwise.catalog.reading.CountJson;
import org.ribwise.domain.exercise.StretchExercise.FeelAt;
import org.ribwise.domain.exercise.StretchExercise.Position;
import org.ribwise.domain.exercise.StretchExercise.Prop;
import org.ribwise.domain.exercise.StretchExercise.Sides;
import org.ribwise.domain.exercise.StretchExercise.StepBreath;
import org.ribwise.domain.motion.BasePose;
import org.ribwise.domain.motion.View;

/// A stretch as it stands in its file, but for its card.
record StretchJson(
        Position position,
        Map<String, String> setup,
        View view,
        BasePose base,
        List<Prop> props,
        Sides sides,
        List<Step> steps,
        List<Step> finish,
        Map<String, String> feel,
        FeelAt feelAt,
        Dose dose) {

    /// A move has breath, seconds and pose; a hold has none of them.
    record Step(
            Deed do_,
            @Nullable StepBreath breath,
            @Nullable Double seconds,
            @Nullable Map<String, Double> pose,
            Map<String, String> cue) {}

    /// What a step does.
    enum Deed {
        MOVE,
        HOLD
    }

    record Dose(CountJson holdSeconds, CountJson reps, CountJson sets) {}
}
