package org.ribwise.domain.plan;

import java.util.Optional;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.safety.Suitability;

/// Where a plan does not fit the exercises or the person.
public sealed interface PlanConflict {

    /// Which prescription.
    PrescriptionId prescription();

    /// Whether the plan cannot be used as long as this is so.
    boolean forbids();

    /// The exercise, or the form of it, is not in the library.
    ///
    /// @param prescription which prescription
    /// @param exercise what was looked for
    record Unknown(PrescriptionId prescription, ExerciseId exercise) implements PlanConflict {
        @Override
        public boolean forbids() {
            return true;
        }
    }

    /// The library cannot play it like that.
    ///
    /// @param prescription which prescription
    /// @param exercise which exercise
    /// @param what what it cannot do
    record Impossible(PrescriptionId prescription, ExerciseId exercise, Misfit what) implements PlanConflict {
        @Override
        public boolean forbids() {
            return true;
        }
    }

    /// The exercise has another level in this library than the physiotherapist saw.
    ///
    /// @param prescription which prescription
    /// @param seen as the plan says
    /// @param known as the library says
    record OtherLevel(PrescriptionId prescription, int seen, int known) implements PlanConflict {
        @Override
        public boolean forbids() {
            return seen < known;
        }
    }

    /// It does not suit the person: the envelope refuses it, or would play another exercise in its place.
    ///
    /// @param prescription which prescription
    /// @param exercise which exercise
    /// @param reason which rule says so, for which condition, with which words
    /// @param remedy what a physiotherapist can write so that it may be in the plan
    /// @param alternative a suitable exercise in its place
    record Forbidden(
            PrescriptionId prescription,
            ExerciseId exercise,
            Suitability.Reason reason,
            Remedy remedy,
            Optional<ExerciseId> alternative)
            implements PlanConflict {
        @Override
        public boolean forbids() {
            return true;
        }
    }

    /// It suits the person only differently, or is more than anybody does; it is played so.
    ///
    /// @param prescription which prescription
    /// @param exercise which exercise
    /// @param change which rule changes it, for which condition, with which words
    record Changed(PrescriptionId prescription, ExerciseId exercise, Suitability.Change change)
            implements PlanConflict {
        @Override
        public boolean forbids() {
            return false;
        }

        /// Whether it has nothing to do with who the person is: nobody does more than the exercise's target dose.
        public boolean isForEverybody() {
            return change.rule() == Suitability.Rule.DOSE;
        }
    }

    /// A condition speaks against it, and a physiotherapist has written that it suits the person all the same.
    ///
    /// @param prescription which prescription
    /// @param override who, why, when
    record Overridden(PrescriptionId prescription, SafetyOverride override) implements PlanConflict {
        @Override
        public boolean forbids() {
            return false;
        }
    }

    /// What an exercise of the library cannot do.
    enum Misfit {
        /// Repetitions for a breathing exercise, or a breath for a stretch.
        DOSE,
        /// A length for an exercise without a single timed part.
        LENGTH,
        /// A step beyond the end of the ramp.
        STEP,
        /// A pace of its own, for an exercise that is not one paced breath or beyond its cap. Caps are never
        /// exceeded (clinical reference 5.7, 3).
        PACE,
        /// One side, or one after the other, of what has no sides or other ones.
        SIDE
    }

    /// What a physiotherapist can write so that something may be in a plan.
    sealed interface Remedy {

        /// An override of a condition.
        ///
        /// @param tag which condition
        record WriteOverride(SafetyTag tag) implements Remedy {}

        /// The exercise is switched on for this person.
        record SwitchOn() implements Remedy {}

        /// Nothing.
        record None() implements Remedy {}
    }
}
