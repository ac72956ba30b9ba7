package org.ribwise.domain.plan;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/// What the person decided about a proposal. Accepted ones lie over the plan in the order of their dates; the plan
/// itself, as it was signed, stays as it is.
///
/// @param id identity
/// @param at when, with the person's offset from UTC then
/// @param plan which plan
/// @param version which version of it; a new version begins without any of these
/// @param prescription which prescription
/// @param rule why it was offered
/// @param answer what the person said
/// @param dosage what it is from then on; empty when it was left, or when the exercise rests
public record DoseDecision(
        UUID id,
        OffsetDateTime at,
        UUID plan,
        int version,
        PrescriptionId prescription,
        ProgressionRule rule,
        DoseAnswer answer,
        Optional<Dosage> dosage) {

    /// @throws IllegalArgumentException if something left changes a dose
    public DoseDecision {
        if (answer == DoseAnswer.LEFT && dosage.isPresent()) {
            throw new IllegalArgumentException("left, and yet another dose");
        }
    }

    /// Whether it is about a version of a plan.
    public boolean isOf(Plan other) {
        return plan.equals(other.heading().id()) && version == other.heading().version();
    }

    /// Whether it changed a dose.
    public boolean isStep() {
        return answer == DoseAnswer.ACCEPTED && dosage.isPresent();
    }
}
