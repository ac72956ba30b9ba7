package org.ribwise.app.assembly;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.profile.Profile;
import org.ribwise.ui.profile.PersonNotes;

/// What the person has said about themselves: the one place that the safety envelope and the gate hear it from. Used on
/// the JavaFX thread only.
final class KnownPerson implements PersonNotes {

    private final Keep keep;
    private final Supplier<LocalDate> today;
    private Optional<Profile> said;
    private PersonFacts facts;
    private Optional<Plan> plan = Optional.empty();

    /// Writes what is said now, away from the screen.
    ///
    /// @param profile what applies
    /// @param facts what else is known
    record Keep(Consumer<Profile> profile, Consumer<PersonFacts> facts) {}

    /// @param said what was said before; empty when the person has not been asked yet, or when it cannot be read
    /// @param facts what else was known before
    /// @param keep writes what is said now
    /// @param today the person's date
    KnownPerson(Optional<Profile> said, PersonFacts facts, Keep keep, Supplier<LocalDate> today) {
        this.said = said;
        this.facts = facts;
        this.keep = keep;
        this.today = today;
    }

    /// Whether the person has answered everything about their conditions.
    boolean isKnown() {
        return said.filter(Profile::known).isPresent();
    }

    /// What was said; empty when the person has not been asked yet, or when it cannot be read.
    Optional<Profile> said() {
        return said;
    }

    @Override
    public Profile answers() {
        return said.orElse(Profile.UNKNOWN);
    }

    /// What is known, with care: what the person is not sure of counts as applying. Whom nobody has asked is unknown,
    /// which is not the same as somebody to whom nothing applies.
    Profile profile() {
        Profile careful = withoutPlan();
        return plan.map(followed -> followed.on(careful)).orElse(careful);
    }

    /// The same without what a plan switches on.
    Profile withoutPlan() {
        return facts.careful(answers(), today.get());
    }

    /// What the physiotherapist wrote in this plan holds from now on; what was in the plan before holds no more.
    void follows(Optional<Plan> now) {
        plan = now;
    }

    @Override
    public PersonFacts facts() {
        return facts;
    }

    /// It holds at once, also when it cannot be written.
    @Override
    public void says(Profile profile) {
        said = Optional.of(profile);
        keep.profile().accept(profile);
    }

    /// It holds at once, also when it cannot be written.
    @Override
    public void says(PersonFacts now) {
        facts = now;
        keep.facts().accept(now);
    }
}
