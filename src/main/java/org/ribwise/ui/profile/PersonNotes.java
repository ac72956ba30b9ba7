package org.ribwise.ui.profile;

import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.profile.Profile;

/// What is known about the person, to be read and to be changed. A change holds at once and is written away from the
/// screen.
public interface PersonNotes {

    /// What was said; {@link Profile#UNKNOWN} while nothing was.
    Profile answers();

    /// What else is known.
    PersonFacts facts();

    /// The person says what applies to them.
    void says(Profile profile);

    /// The person says what else there is to know.
    void says(PersonFacts facts);
}
