package org.ribwise.app.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.plan.SymptomLimits;
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
    private List<SymptomLimits> limits = List.of();

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

    /// The plan that the person follows; empty when there is none.
    Optional<Plan> followed() {
        return plan;
    }

    /// A session is played now: where the physiotherapist prescribed one of its exercises, their limits hold too,
    /// until something else is played. In a session of the plan that plays nothing but forms and substitutes, all
    /// limits of the plan hold.
    void plays(Routine routine) {
        List<Prescription> prescribed = plan.map(Plan::prescriptions).orElse(List.of());
        List<Prescription> played = prescribed.stream()
                .filter(one -> routine.items().stream()
                        .anyMatch(item ->
                                item.exercise().id().equals(one.exercise().id())))
                .toList();
        boolean ofPlan = plan.map(Plan::routineId).filter(routine.id()::equals).isPresent();
        limits = (played.isEmpty() && ofPlan ? prescribed : played)
                .stream().map(Prescription::limits).toList();
    }

    /// How an exercise of the plan may feel; empty when the plan says nothing of it.
    Optional<SymptomLimits> prescribed(ExerciseId exercise) {
        return plan.stream()
                .flatMap(all -> all.prescriptions().stream())
                .filter(one -> one.exercise().id().equals(exercise))
                .map(Prescription::limits)
                .findFirst();
    }

    /// What else is known, for the stop rules: with the limits of what is or was played last.
    PersonFacts factsToStopBy() {
        SafetyThresholds thresholds = facts.thresholds();
        for (SymptomLimits one : limits) {
            thresholds = one.on(thresholds);
        }
        return facts.with(thresholds);
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
