package org.ribwise.domain.safety;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.FittedRoutine.FittedItem;
import org.ribwise.domain.safety.Suitability.Change;
import org.ribwise.domain.safety.Suitability.Reason;

/// The one place that decides what suits whom. Everything that shows or starts an exercise asks here.
///
/// Rules about conditions are data: the notes of the exercise files. Only what is arithmetic is code: levels,
/// holds, lengths and rates of the breath, doses.
///
/// @param library where the exercises that take the place of others are found
public record Envelope(ExerciseLibrary library) {

    /// Relaxed tummy breathing, which suits everybody (clinical reference 1.3, br-control).
    public static final ExerciseId RELAXED_BREATHING = new ExerciseId("br-control");

    private static final List<EnvelopeRule> RULES = List.of(
            LevelRules::paediatric,
            LevelRules::prescription,
            LevelRules::afterFlare,
            NoteRule::reasons,
            HoldRule::reasons,
            BreathCaps::reasons,
            HuffRule::reasons,
            DoseRule::reasons);

    /// Whether an exercise with its dose suits a person.
    public Suitability judge(Routine.Item item, Profile profile) {
        Profile person = withoutForeignPrescription(item.exercise(), profile);
        List<Reason> reasons =
                RULES.stream().flatMap(rule -> rule.reasons(item, person)).toList();
        Suitability answer = Suitability.of(reasons);
        return switch (answer) {
            case Suitability.Refused _ -> answer;
            case Suitability.Allowed() -> withRemainder(item, List.of(), person);
            case Suitability.WithChanges(List<Change> changes) -> withRemainder(item, changes, person);
        };
    }

    private static Suitability withRemainder(Routine.Item item, List<Change> changes, Profile person) {
        return Suitability.of(Stream.concat(changes.stream(), Remainder.reasons(item, changes, person))
                .toList());
    }

    /// A prescription is for the exercise of the library, not for whatever a file calls by the same name.
    private Profile withoutForeignPrescription(Exercise exercise, Profile profile) {
        boolean foreign = profile.isPrescribed(exercise.id())
                && library.exercise(exercise.id()).filter(exercise::equals).isEmpty();
        if (!foreign) {
            return profile;
        }
        Set<ExerciseId> others = new HashSet<>(profile.prescribed());
        others.remove(exercise.id());
        return profile.withPrescribed(others);
    }

    /// A routine with every change made that the person needs. An easier or another exercise takes the place of
    /// what does not suit them, where a suitable one is named; the rest is left out.
    public FittedRoutine fit(Routine routine, Profile profile) {
        List<FittedItem> items = new Fitting(this, profile).fit(routine.items());
        List<Routine.Item> played =
                items.stream().map(FittedItem::played).flatMap(Optional::stream).toList();
        Optional<ClearedRoutine> cleared =
                played.isEmpty() ? Optional.empty() : Optional.of(new ClearedRoutine(with(routine, played)));
        return new FittedRoutine(routine, items, cleared);
    }

    /// What of a routine the gate lets through today. Whatever was fitted before, nothing passes a closed gate.
    ///
    /// @param fitted a routine that was made to fit the person
    /// @param verdict what the gate said today
    public Optional<ClearedRoutine> admit(FittedRoutine fitted, GateVerdict verdict) {
        return fitted.cleared().map(ClearedRoutine::routine).flatMap(routine -> {
            List<Routine.Item> let = routine.items().stream()
                    .map(verdict.allowance()::on)
                    .flatMap(Optional::stream)
                    .toList();
            return let.isEmpty() ? Optional.empty() : Optional.of(new ClearedRoutine(with(routine, let)));
        });
    }

    private static Routine with(Routine routine, List<Routine.Item> items) {
        return new Routine(
                routine.id(),
                routine.version(),
                routine.name(),
                routine.description(),
                routine.getReadySeconds(),
                items);
    }
}
