package org.ribwise.domain.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a physiotherapist prescribes to one person.
///
/// @param heading which plan, by whom, for whom
/// @param times from when to when, and reviews
/// @param words goals and notes
/// @param prescriptions the exercises, in the order in which they are done; 1 to 40
/// @param switchedOn exercises that need a physiotherapist's word; each exercise once, at most 40
/// @param overrides conditions that do not forbid an exercise; each pair once, at most 80
public record Plan(
        PlanHeading heading,
        PlanTimes times,
        PlanWords words,
        List<Prescription> prescriptions,
        List<SwitchedOn> switchedOn,
        List<SafetyOverride> overrides) {

    /// Most exercises of a plan (design value).
    public static final int MOST_PRESCRIPTIONS = 40;

    private static final int MOST_OVERRIDES = 80;

    /// Copies the lists.
    ///
    /// @throws IllegalArgumentException if there are none or too many exercises, or something is there twice
    public Plan {
        prescriptions = List.copyOf(prescriptions);
        switchedOn = List.copyOf(switchedOn);
        overrides = List.copyOf(overrides);
        if (prescriptions.isEmpty()) {
            throw new IllegalArgumentException("a plan without exercises");
        }
        requireOnce(prescriptions.stream().map(Prescription::id).toList(), MOST_PRESCRIPTIONS, "prescription");
        requireOnce(switchedOn.stream().map(SwitchedOn::exercise).toList(), MOST_PRESCRIPTIONS, "switched on");
        requireOnce(
                overrides.stream()
                        .map(over -> List.of(over.exercise(), over.tag()))
                        .toList(),
                MOST_OVERRIDES,
                "override");
    }

    private static void requireOnce(List<?> keys, int most, String what) {
        Set<Object> seen = new HashSet<>(keys);
        if (seen.size() < keys.size() || keys.size() > most) {
            throw new IllegalArgumentException(what + ": " + keys.size() + ", of which different " + seen.size());
        }
    }

    /// The prescription of this name, if the plan has it.
    public Optional<Prescription> prescription(PrescriptionId id) {
        return prescriptions.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// The same with other prescriptions.
    public Plan with(List<Prescription> others) {
        return new Plan(heading, times, words, others, switchedOn, overrides);
    }
}
