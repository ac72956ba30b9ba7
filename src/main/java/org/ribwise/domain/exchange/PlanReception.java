package org.ribwise.domain.exchange;

import java.util.List;
import java.util.Optional;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanCheck;
import org.ribwise.domain.plan.PlanConflict;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.trust.TrustedKey;

/// Whether a plan that was opened becomes the person's plan: from whom it is, how it stands to the plans that the
/// person has, and whether the safety envelope lets it through. Screen and command line both ask here.
///
/// @param opened the plan
/// @param arrival from whom, and newer or older
/// @param conflicts where it does not fit the person or the exercises; what forbids and what only changes
/// @param present the person's present plan; empty when there is none
/// @param library the exercises, with those that came with the plan
public record PlanReception(
        PlanOpening.Opened opened,
        PlanArrival arrival,
        List<PlanConflict> conflicts,
        Optional<Plan> present,
        ExerciseLibrary library) {

    /// Copies the list.
    public PlanReception {
        conflicts = List.copyOf(conflicts);
    }

    /// What the person has.
    ///
    /// @param trusted whom they trust
    /// @param plans every plan and version that they accepted
    /// @param present the present plan as it was opened
    public record Had(List<TrustedKey> trusted, List<Plan> plans, Optional<PlanOpening.Opened> present) {

        /// Copies the lists.
        public Had {
            trusted = List.copyOf(trusted);
            plans = List.copyOf(plans);
        }
    }

    /// How an opened plan stands to a person and to what they have.
    ///
    /// @param known the exercises, with those of the present plan
    /// @param person as they are, without what a plan switches on
    public static PlanReception of(PlanOpening.Opened opened, Had had, ExerciseLibrary known, Profile person) {
        List<Exercise> before =
                had.present().map(PlanOpening.Opened::ownExercises).orElse(List.of());
        ExerciseLibrary library = known.without(before).with(opened.ownExercises());
        PlanArrival arrival = PlanArrival.of(opened, had.trusted(), had.plans());
        List<PlanConflict> conflicts =
                new PlanCheck(new Envelope(library)).conflicts(opened.parcel().plan(), person);
        return new PlanReception(
                opened,
                arrival,
                conflicts,
                had.present().map(present -> present.parcel().plan()),
                library);
    }

    /// The plan.
    public Plan plan() {
        return opened.parcel().plan();
    }

    /// Whether something in it is forbidden to the person.
    public boolean isForbidden() {
        return conflicts.stream().anyMatch(PlanConflict::forbids);
    }

    /// Whether it is for somebody else than the present plan: two people may share a computer.
    public boolean isForSomebodyElse() {
        return present.filter(had -> !had.heading()
                        .forWhom()
                        .id()
                        .equals(plan().heading().forWhom().id()))
                .isPresent();
    }

    /// Whether it may become the person's plan now.
    public boolean mayBeUsed() {
        return arrival.mayBeTaken() && !isForbidden();
    }

    /// Whether it might, were its signer trusted.
    public boolean couldBeUsed() {
        return arrival.step().mayBeTaken() && !isForbidden();
    }
}
