package org.ribwise.app.assembly;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ribwise.domain.exchange.PlanFiles;
import org.ribwise.domain.exchange.PlanOpening;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.plan.AcceptedPlan;
import org.ribwise.domain.plan.PlanHistory;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.report.PastPlans;

/// Reads the plans that a person followed. They were checked when they were accepted.
///
/// @param files opens plan files
/// @param library the exercises of the program
public record PlansOf(PlanFiles files, ExerciseLibrary library) {

    private static final String NAME = "plan";

    /// Reads them; it waits for the disk.
    ///
    /// @param history where they are kept
    /// @param sessions all sessions, oldest first
    public PastPlans read(PlanHistory history, List<PastSession> sessions) {
        return PastPlans.of(history, this::open, sessions);
    }

    private Optional<PastPlans.Opened> open(AcceptedPlan accepted) {
        return switch (files.open(NAME, accepted.file().bytes())) {
            case PlanOpening.Opened opened ->
                Optional.of(new PastPlans.Opened(
                        opened.parcel().plan(),
                        new ExerciseLibrary(
                                Stream.concat(library.exercises().stream(), opened.ownExercises().stream())
                                        .toList(),
                                library.routines(),
                                library.problems())));
            case PlanOpening.Refused _, PlanOpening.Unusable _ -> Optional.empty();
        };
    }
}
