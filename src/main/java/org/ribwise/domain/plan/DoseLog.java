package org.ribwise.domain.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything that was decided about the doses of one version of a plan, in the order of time.
///
/// @param plan as it was signed
/// @param decisions about this version
public record DoseLog(Plan plan, List<DoseDecision> decisions) {

    /// Keeps those that are about this version, oldest first.
    public DoseLog {
        Plan mine = plan;
        decisions = decisions.stream()
                .filter(decision -> decision.isOf(mine))
                .sorted(Comparator.comparing(decision -> decision.at().toInstant()))
                .toList();
    }

    /// The plan at the doses of now.
    public Plan now() {
        return until(LocalDate.MAX);
    }

    /// The plan at the doses of the end of a day.
    public Plan until(LocalDate day) {
        Map<PrescriptionId, Dosage> last = new HashMap<>();
        decisions.stream()
                .filter(DoseDecision::isStep)
                .filter(decision -> !decision.at().toLocalDate().isAfter(day))
                .forEach(step -> last.put(step.prescription(), step.dosage().orElseThrow()));
        return plan.with(plan.prescriptions().stream()
                .map(one -> last.containsKey(one.id()) ? last.get(one.id()).on(one) : one)
                .toList());
    }

    /// A prescription as it was just before something was decided about it.
    public Optional<Prescription> before(DoseDecision decision) {
        return plan.prescription(decision.prescription())
                .map(one -> of(one.id())
                        .takeWhile(earlier -> !earlier.equals(decision))
                        .filter(DoseDecision::isStep)
                        .reduce((before, after) -> after)
                        .flatMap(DoseDecision::dosage)
                        .map(dosage -> dosage.on(one))
                        .orElse(one));
    }

    /// Decisions about a prescription, oldest first.
    Stream<DoseDecision> of(PrescriptionId prescription) {
        return decisions.stream().filter(decision -> decision.prescription().equals(prescription));
    }
}
