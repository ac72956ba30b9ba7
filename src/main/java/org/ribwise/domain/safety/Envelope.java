package org.ribwise.domain.safety;

import java.util.List;
import java.util.Optional;
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
        Profile person = withoutForeignWord(item.exercise(), profile);
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

    /// What a physiotherapist wrote is for the exercise of the library, not for whatever a file calls by the same
    /// name; but it is still that exercise at a pace of the physiotherapist's own within its cap.
    private Profile withoutForeignWord(Exercise exercise, Profile profile) {
        boolean ours = library.exercise(exercise.id())
                .filter(exercise::isButForItsPace)
                .isPresent();
        return ours ? profile : profile.withoutWordOn(exercise.id());
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
