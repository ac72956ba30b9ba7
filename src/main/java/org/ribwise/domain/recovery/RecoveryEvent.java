package org.ribwise.domain.recovery;

import java.util.Set;
import org.ribwise.domain.measure.Nrs;

/// What happens while a person recovers. No event leads back to a session: there is none.
public sealed interface RecoveryEvent {

    /// Milliseconds since the person said "I'm breathless".
    long atMillis();

    /// Time goes on.
    record Tick(long atMillis) implements RecoveryEvent {}

    /// The person rates their breathlessness.
    ///
    /// @param rating how breathless now
    record Rated(long atMillis, Nrs rating) implements RecoveryEvent {}

    /// The person says that they feel as usual again.
    record SaysSettled(long atMillis) implements RecoveryEvent {}

    /// The person says that it is getting worse.
    record SaysWorse(long atMillis) implements RecoveryEvent {}

    /// The person asks for help.
    ///
    /// @param signs what is the matter; may be empty: nobody has to say why
    record AsksForHelp(long atMillis, Set<EmergencySign> signs) implements RecoveryEvent {

        /// Copies the signs.
        public AsksForHelp {
            signs = Set.copyOf(signs);
        }
    }

    /// The person closes the screen.
    record Leaves(long atMillis) implements RecoveryEvent {}
}
