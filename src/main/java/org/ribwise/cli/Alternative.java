package org.ribwise.cli;

import java.util.Optional;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.safety.FittedRoutine.FittedItem;

/// What to do instead of something that is refused.
///
/// @param envelope what suits whom
/// @param profile the person
record Alternative(Envelope envelope, Profile profile) {

    /// What the envelope would play in its place, else relaxed tummy breathing; empty when not even that suits the
    /// person.
    Optional<ExerciseId> to(FittedItem refused) {
        return refused.played().map(played -> played.exercise().id()).or(() -> relaxedBreathing(refused));
    }

    private Optional<ExerciseId> relaxedBreathing(FittedItem refused) {
        return envelope.library()
                .exercise(Envelope.RELAXED_BREATHING)
                .filter(exercise ->
                        !exercise.id().equals(refused.asked().exercise().id()))
                .map(Routine::single)
                .map(routine -> envelope.fit(routine, profile))
                .filter(fitted -> Answer.of(fitted) != Answer.REFUSED)
                .map(fitted -> fitted.asked().id());
    }
}
