package org.ribwise.ui.profile;

import java.util.ArrayList;
import java.util.List;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.profile.Profile;

/// Notes in memory, and every version of them.
final class Notebook implements PersonNotes {

    final List<Profile> profiles = new ArrayList<>(List.of(Profile.UNKNOWN));
    final List<PersonFacts> facts = new ArrayList<>(List.of(PersonFacts.NONE));

    @Override
    public Profile answers() {
        return profiles.getLast();
    }

    @Override
    public PersonFacts facts() {
        return facts.getLast();
    }

    @Override
    public void says(Profile profile) {
        profiles.add(profile);
    }

    @Override
    public void says(PersonFacts now) {
        facts.add(now);
    }
}
