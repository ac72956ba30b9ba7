package org.ribwise.domain.safety;

import java.util.Optional;
import java.util.stream.Stream;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.SafetyNote;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Suitability.Change;
import org.ribwise.domain.safety.Suitability.Reason;
import org.ribwise.domain.safety.Suitability.Refusal;
import org.ribwise.domain.safety.Suitability.Rule;

/// What the exercise's own file says about the person's conditions: the cards of clinical reference 1.3 and 2.4.
/// These rules are data; a physiotherapist changes them in the file.
final class NoteRule {

    private NoteRule() {}

    static Stream<Reason> reasons(Routine.Item item, Profile profile) {
        return item.exercise().card().safety().stream()
                .filter(note -> profile.has(note.tag()))
                .map(note -> profile.isOverridden(item.exercise().id(), note.tag()) ? overridden(note) : reason(note));
    }

    /// A physiotherapist has written that the exercise suits this person all the same: the advice stays, and so do
    /// numbers.
    private static Reason overridden(SafetyNote note) {
        return new Change(
                Rule.CONDITION, Optional.of(note.tag()), Optional.of(note.advice()), Optional.empty(), note.limits());
    }

    private static Reason reason(SafetyNote note) {
        return switch (note.action()) {
            case BLOCK ->
                new Refusal(
                        Rule.CONDITION,
                        "exercise",
                        Optional.of(note.tag()),
                        Optional.of(note.advice()),
                        note.instead());
            case CAUTION -> isTooQuick(note) ? tooQuick(note) : change(note);
        };
    }

    private static Change change(SafetyNote note) {
        return new Change(
                Rule.CONDITION, Optional.of(note.tag()), Optional.of(note.advice()), note.instead(), note.limits());
    }

    /// A file may ask for a breath that is quicker than any in the reference: that is not an easier way.
    private static boolean isTooQuick(SafetyNote note) {
        return note.limits()
                .slowestPerMinute()
                .filter(rate -> rate > BreathCaps.QUICKEST_PER_MINUTE)
                .isPresent();
    }

    private static Refusal tooQuick(SafetyNote note) {
        String rate = note.limits().slowestPerMinute().orElseThrow() + " breaths a minute";
        return new Refusal(Rule.TOO_QUICK, rate, Optional.of(note.tag()), Optional.of(note.advice()), note.instead());
    }
}
