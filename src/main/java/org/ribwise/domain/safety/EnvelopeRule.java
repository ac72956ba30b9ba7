package org.ribwise.domain.safety;

import java.util.stream.Stream;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Suitability.Reason;

/// One rule of the safety envelope. Rules know nothing of each other; {@link Suitability#of} joins what they say.
@FunctionalInterface
interface EnvelopeRule {

    /// What the rule changes or refuses; nothing when it has no objection.
    Stream<Reason> reasons(Routine.Item item, Profile profile);
}
