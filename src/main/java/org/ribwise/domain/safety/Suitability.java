package org.ribwise.domain.safety;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.exercise.SafetyTag;

/// The answer of the safety envelope to one exercise with its dose and one person.
public sealed interface Suitability {

    /// As it is.
    record Allowed() implements Suitability {}

    /// Allowed, but differently.
    ///
    /// @param changes what is different, and why; at least one
    record WithChanges(List<Change> changes) implements Suitability {

        /// Copies the list.
        ///
        /// @throws IllegalArgumentException if nothing changes
        public WithChanges {
            changes = List.copyOf(changes);
            if (changes.isEmpty()) {
                throw new IllegalArgumentException("no change");
            }
        }
    }

    /// Not for this person.
    ///
    /// @param refusals why, at least one
    record Refused(List<Refusal> refusals) implements Suitability {

        /// Copies the list.
        ///
        /// @throws IllegalArgumentException if there is no reason
        public Refused {
            refusals = List.copyOf(refusals);
            if (refusals.isEmpty()) {
                throw new IllegalArgumentException("no reason");
            }
        }
    }

    /// The answer that follows from what the rules say: one refusal refuses, whatever else would be changed.
    static Suitability of(List<Reason> reasons) {
        List<Refusal> refusals = only(Refusal.class, reasons).toList();
        List<Change> changes = only(Change.class, reasons).toList();
        if (!refusals.isEmpty()) {
            return new Refused(refusals);
        }
        return changes.isEmpty() ? new Allowed() : new WithChanges(changes);
    }

    private static <T> Stream<T> only(Class<T> kind, List<Reason> reasons) {
        return reasons.stream().filter(kind::isInstance).map(kind::cast);
    }

    /// What is different or refused: empty when it is allowed as it is.
    default List<Reason> reasons() {
        return switch (this) {
            case Allowed() -> List.of();
            case WithChanges(List<Change> changes) -> List.copyOf(changes);
            case Refused(List<Refusal> refusals) -> List.copyOf(refusals);
        };
    }

    /// What one rule has to say about an exercise and a person.
    sealed interface Reason {

        /// Which rule.
        Rule rule();

        /// The condition that it is for; empty when it holds for everyone.
        Optional<SafetyTag> tag();

        /// The words of the exercise's file; empty when the rule's own words say all.
        Optional<LocalText> advice();

        /// Another exercise that takes its place, if there is one.
        Optional<ExerciseId> instead();
    }

    /// One change.
    ///
    /// @param rule which rule asks for it
    /// @param tag the condition that it is for; empty when it holds for everyone
    /// @param advice the words of the exercise's file; empty when the rule's own words say all
    /// @param instead the easier exercise that is played instead; empty when the exercise itself is played
    /// @param limits what is played differently
    record Change(
            Rule rule, Optional<SafetyTag> tag, Optional<LocalText> advice, Optional<ExerciseId> instead, Limits limits)
            implements Reason {}

    /// One reason why not.
    ///
    /// @param rule which rule refuses
    /// @param property what is refused: the word exercise, or the phase or number and its value
    /// @param tag the condition; empty when it holds for everyone
    /// @param advice the words of the exercise's file; empty when the rule's own words say all
    /// @param instead what to do instead, if there is something
    record Refusal(
            Rule rule,
            String property,
            Optional<SafetyTag> tag,
            Optional<LocalText> advice,
            Optional<ExerciseId> instead)
            implements Reason {}

    /// The rules; each has its sentence in the message files under its own name.
    enum Rule {
        /// The exercise's file names the condition (clinical reference 1.3, 2.4).
        CONDITION,
        /// No holds by default with a lung condition, uncontrolled blood pressure and some others (clinical
        /// reference 1.3, 1.4, 2.2).
        NO_HOLDS,
        /// No holds for a person of whom it is not known what applies to them (design value on clinical reference 1.4,
        /// needs sign-off).
        NOT_ASKED,
        /// Level 3 only when prescribed (clinical reference 1.1).
        PRESCRIPTION,
        /// Under 16 years only when prescribed (clinical reference 2.2).
        PAEDIATRIC,
        /// After an attack or flare level 1 only (clinical reference 1.5).
        AFTER_FLARE,
        /// A phase is longer than any in clinical reference 1.2.
        PHASE_TOO_LONG,
        /// The breath is slower than any in clinical reference 1.2.
        TOO_SLOW,
        /// The breath is quicker than any in clinical reference 1.2.
        TOO_QUICK,
        /// More huffs or coughs in a row than in clinical reference 1.3, br-huff.
        MANY_HUFFS,
        /// Not even the least of it fits into the longest time that suits the person.
        NO_TIME,
        /// More than the exercise's target dose.
        DOSE
    }
}
