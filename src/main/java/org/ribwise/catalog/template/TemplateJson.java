package org.ribwise.catalog.template;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.exercise.Variant;
import org.ribwise.domain.plan.PrescribedExercise.PrescribedSide;
import org.ribwise.domain.plan.ProgressionMode;
import org.ribwise.exchange.dose.BreathingJson;
import org.ribwise.exchange.dose.LimitsJson;
import org.ribwise.exchange.dose.MovementJson;

/// A template as it stands in its file; `exercises/schema/template.schema.json` says what every name means.
record TemplateJson(
        int format,
        String kind,
        String id,
        int version,
        Map<String, String> name,
        Map<String, String> description,
        @Nullable Integer weeks,
        @Nullable List<Integer> reviewWeeks,
        List<Item> items) {

    /// Either an exercise with its dose, or a routine with all its exercises at its doses, at most at these.
    record Item(
            @Nullable String exercise,
            @Nullable Variant variant,
            @Nullable PrescribedSide side,
            @Nullable BreathingJson breathing,
            @Nullable MovementJson movement,
            @Nullable String routine,
            @Nullable List<String> without,
            @Nullable Integer mostReps,
            @Nullable Integer mostHoldSeconds,
            @Nullable Integer fromWeek,
            @Nullable Integer toWeek,
            @Nullable List<DayOfWeek> days,
            @Nullable Integer fewestDaysPerWeek,
            @Nullable Integer mostDaysPerWeek,
            @Nullable Integer timesPerDay,
            @Nullable List<String> timesOfDay,
            @Nullable Integer goalPerWeek,
            @Nullable LimitsJson limits,
            @Nullable String instruction,
            @Nullable String reason,
            @Nullable ProgressionMode progression,
            @Nullable List<SafetyTag> onlyWith,
            @Nullable List<SafetyTag> notWith) {}
}
