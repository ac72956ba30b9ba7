package org.ribwise.app.assembly;

import java.util.List;
import java.util.Optional;
import org.ribwise.domain.exchange.PlanFiles;
import org.ribwise.domain.exchange.PlanOpening;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.plan.AcceptedPlan;
import org.ribwise.domain.plan.PlanFile;
import org.ribwise.domain.plan.PlanHistory;
import org.ribwise.domain.record.RecordUnavailable;

/// Plans that the person accepted, opened once more: only what is in them counts, checked as on the first day.
///
/// @param history where they are kept
/// @param plans opens them
record AcceptedPlans(PlanHistory history, PlanFiles plans) {

    private static final String NAME = "plan";

    /// Exercises of the physiotherapist's own that came with the present plan; none when it cannot be read.
    List<Exercise> ownExercises() {
        try {
            return present().map(PlanOpening.Opened::ownExercises).orElse(List.of());
        } catch (RecordUnavailable unreadable) {
            return List.of();
        }
    }

    /// The present plan; empty when there is none or it cannot be opened any more.
    Optional<PlanOpening.Opened> present() {
        return history.present().map(AcceptedPlan::file).flatMap(this::opened);
    }

    /// Every version that was accepted and can be opened.
    List<PlanOpening.Opened> all() {
        return history.plans().stream()
                .map(AcceptedPlan::file)
                .flatMap(file -> opened(file).stream())
                .toList();
    }

    private Optional<PlanOpening.Opened> opened(PlanFile file) {
        return plans.open(NAME, file.bytes()) instanceof PlanOpening.Opened opened
                ? Optional.of(opened)
                : Optional.empty();
    }
}
