package org.ribwise.exchange.results;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.exercise.Variant;
import org.ribwise.domain.plan.DayOffReason;
import org.ribwise.domain.plan.DoseAnswer;
import org.ribwise.domain.plan.Feel;
import org.ribwise.domain.plan.PrescribedExercise.PrescribedSide;
import org.ribwise.domain.plan.ProgressionRule;
import org.ribwise.exchange.dose.BreathingJson;
import org.ribwise.exchange.dose.MovementJson;

/// How plans were followed, as a results file says it.
record CourseJson(
        @Nullable List<FollowedJson> followed,
        @Nullable List<DecisionJson> decisions,
        @Nullable List<DayOffJson> daysOff,
        @Nullable List<DayOnJson> daysOn,
        @Nullable List<FeltJson> felt) {

    record FollowedJson(
            String plan,
            int version,
            String title,
            String at,
            @Nullable String asOf) {}

    /// @param to what it is from then on; left out when the dose stays
    record DecisionJson(
            String id,
            String at,
            @Nullable String asOf,
            String plan,
            int version,
            String prescription,
            ProgressionRule rule,
            DoseAnswer answer,
            @Nullable DosageJson to) {}

    /// Exactly one of the doses is there.
    record DosageJson(
            String exercise,
            @Nullable Variant variant,
            int level,
            PrescribedSide side,
            @Nullable BreathingJson breathing,
            @Nullable MovementJson movement) {}

    /// At least one of the answers is there.
    record FeltJson(
            String session,
            String at,
            @Nullable String asOf,
            @Nullable Integer comfort,
            Feel.@Nullable NextDay nextDay) {}

    record DayOnJson(String day, String at, @Nullable String asOf) {}

    record DayOffJson(
            String day,
            DayOffReason reason,
            String at,
            @Nullable String asOf) {}
}
