package org.ribwise.domain.plan;

import java.util.List;
import java.util.Optional;

/// What could be done about a prescription now. Nothing of it happens by itself: the person accepts or leaves it.
public sealed interface Proposal {

    /// Which prescription.
    PrescriptionId prescription();

    /// Why.
    Grounds grounds();

    /// Whether there is something to decide.
    default boolean asks() {
        return switch (this) {
            case Up _, Down _, Restart _, Pause _ -> true;
            case Stay _ -> false;
        };
    }

    /// What it would be; empty when it rests or stays.
    default Optional<Dosage> to() {
        return switch (this) {
            case Up up -> Optional.of(up.then());
            case Down down -> Optional.of(down.then());
            case Restart restart -> Optional.of(restart.then());
            case Pause _, Stay _ -> Optional.empty();
        };
    }

    /// One variable more.
    ///
    /// @param prescription which prescription
    /// @param from what it is now
    /// @param then what it would be
    /// @param grounds why
    record Up(PrescriptionId prescription, Dosage from, Dosage then, Grounds grounds) implements Proposal {}

    /// One or two steps less, or the seated form.
    ///
    /// @param prescription which prescription
    /// @param from what it is now
    /// @param then what it would be
    /// @param grounds why
    record Down(PrescriptionId prescription, Dosage from, Dosage then, Grounds grounds) implements Proposal {}

    /// The first week's dose again.
    ///
    /// @param prescription which prescription
    /// @param from what it is now
    /// @param then what it would be
    /// @param grounds why
    record Restart(PrescriptionId prescription, Dosage from, Dosage then, Grounds grounds) implements Proposal {}

    /// The exercise rests, and the physiotherapist is to be told.
    ///
    /// @param prescription which prescription
    /// @param grounds why
    record Pause(PrescriptionId prescription, Grounds grounds) implements Proposal {}

    /// It stays as it is.
    ///
    /// @param prescription which prescription
    /// @param grounds why
    record Stay(PrescriptionId prescription, Grounds grounds) implements Proposal {}

    /// Why: the rule and its numbers.
    ///
    /// @param rule which rule
    /// @param lights what the sessions said, latest first; may be empty
    /// @param number the rule's own number: days without it, minutes a week more; 0 when it has none
    record Grounds(ProgressionRule rule, List<Light> lights, int number) {

        /// Copies the list.
        public Grounds {
            lights = List.copyOf(lights);
        }

        /// A rule without numbers.
        static Grounds of(ProgressionRule rule) {
            return new Grounds(rule, List.of(), 0);
        }
    }
}
