package org.ribwise.ui.builder;

import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.safety.Suitability;

/// The envelope's answer in one word.
enum Fits {
    AS_IT_IS,
    /// It is played differently for this person.
    ADAPTED,
    /// It is not for this person unless the physiotherapist writes so.
    NOT;

    static Fits of(Exercise exercise, Envelope envelope, Profile person) {
        return switch (envelope.judge(Routine.single(exercise).items().getFirst(), person)) {
            case Suitability.Allowed() -> AS_IT_IS;
            case Suitability.WithChanges(var changes) ->
                changes.stream().anyMatch(change -> change.instead().isPresent()) ? NOT : ADAPTED;
            case Suitability.Refused _ -> NOT;
        };
    }
}
