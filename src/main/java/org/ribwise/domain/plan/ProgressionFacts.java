package org.ribwise.domain.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What the progression looks at.
///
/// @param feels how sessions went, for all prescriptions
/// @param lastAttack day of the last attack, flare or hospital stay
/// @param newCondition when a condition was added last since the plan was accepted; empty when none was
public record ProgressionFacts(
        List<Feel> feels, Optional<LocalDate> lastAttack, Optional<OffsetDateTime> newCondition) {

    /// Sorts by time, oldest first.
    public ProgressionFacts {
        feels = feels.stream()
                .sorted(Comparator.comparing(feel -> feel.at().toInstant()))
                .toList();
    }

    /// Those about one prescription up to the end of a day, oldest first.
    List<Feel> of(PrescriptionId prescription, LocalDate today) {
        return feels.stream()
                .filter(feel -> feel.prescription().equals(prescription))
                .filter(feel -> !feel.day().isAfter(today))
                .toList();
    }
}
