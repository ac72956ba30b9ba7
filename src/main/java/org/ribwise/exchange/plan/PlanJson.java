package org.ribwise.exchange.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.exercise.Variant;
import org.ribwise.domain.plan.PrescribedExercise.PrescribedSide;
import org.ribwise.domain.plan.ProgressionMode;
import org.ribwise.exchange.dose.BreathingJson;
import org.ribwise.exchange.dose.LimitsJson;
import org.ribwise.exchange.dose.MovementJson;

/// The content of a plan file, as `src/docs/formats/plan-file.md` describes it. Days and times are texts of
/// ISO 8601.
record PlanJson(
        String id,
        int version,
        String title,
        String createdAt,
        AuthorJson by,
        PatientJson forWhom,
        @Nullable String resultsFor,
        String start,
        @Nullable String end,
        @Nullable List<String> reviews,
        @Nullable List<GoalJson> goals,
        @Nullable String notes,
        List<PrescriptionJson> prescriptions,
        @Nullable List<WordJson> switchedOn,
        @Nullable List<WordJson> overrides,
        @Nullable List<JsonNode> exercises) {

    record AuthorJson(
            String name, @Nullable String place, @Nullable String contact) {}

    record PatientJson(String id, String name) {}

    record GoalJson(String text, @Nullable String by) {}

    /// A prescription; exactly one of the doses is there.
    record PrescriptionJson(
            String id,
            String exercise,
            @Nullable Variant variant,
            int level,
            PrescribedSide side,
            @Nullable BreathingJson breathing,
            @Nullable MovementJson movement,
            ScheduleJson schedule,
            LimitsJson limits,
            @Nullable String instruction,
            @Nullable String reason,
            ProgressionMode progression) {}

    /// Either days of the week or how many days a week.
    record ScheduleJson(
            @Nullable List<DayOfWeek> days,
            @Nullable Integer fewestDaysPerWeek,
            @Nullable Integer mostDaysPerWeek,
            int timesPerDay,
            @Nullable List<String> timesOfDay,
            String start,
            @Nullable String end,
            @Nullable Integer goalPerWeek) {}

    /// A physiotherapist's written word; an override names its condition.
    record WordJson(String exercise, @Nullable SafetyTag tag, String by, String reason, String at) {}
}
