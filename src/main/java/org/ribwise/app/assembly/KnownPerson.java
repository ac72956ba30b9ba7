package org.ribwise.app.assembly;

import java.util.Optional;
import java.util.function.Consumer;
import org.ribwise.domain.profile.Profile;

/// What the person has said about themselves: the one place that the safety envelope hears it from. Used on the JavaFX
/// thread only.
final class KnownPerson {

    private final Consumer<Profile> keep;
    private Optional<Profile> said;

    /// @param said what was said before; empty when the person has not been asked yet, or when it cannot be read
    /// @param keep writes what is said now, away from the screen
    KnownPerson(Optional<Profile> said, Consumer<Profile> keep) {
        this.said = said;
        this.keep = keep;
    }

    /// What was said; empty when the person has not been asked yet, or when it cannot be read.
    Optional<Profile> said() {
        return said;
    }

    /// What is known. Whom nobody has asked is unknown, which is not the same as somebody to whom nothing applies.
    Profile profile() {
        return said.orElse(Profile.UNKNOWN);
    }

    /// The person says what applies to them. It holds at once, also when it cannot be written.
    void says(Profile profile) {
        said = Optional.of(profile);
        keep.accept(profile);
    }
}
