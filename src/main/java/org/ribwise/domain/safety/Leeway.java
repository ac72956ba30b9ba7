package org.ribwise.domain.safety;

import java.util.List;
import java.util.Optional;
import org.ribwise.domain.exercise.BreathPart;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.Pacing;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.Routine.BreathingItem;
import org.ribwise.domain.exercise.Routine.StretchItem;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.exercise.Variant;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.profile.Profile;

/// What a person may change of an exercise while it is played: asked of the safety envelope like everything else.
///
/// @param envelope what suits whom
/// @param profile the person as they were when the session was prepared
/// @param allowance what the gate let through when it was prepared
public record Leeway(Envelope envelope, Profile profile, Allowance allowance) {

    /// That of a person of whom nothing is known, without any other exercises.
    public static final Leeway LEAST = new Leeway(
            new Envelope(new ExerciseLibrary(List.of(), List.of(), List.of())), Profile.UNKNOWN, Allowance.ALL);

    /// Whether a paced breath may take the place of another: its holds are not longer; no phase exceeds the cap
    /// of the exercise's file, nor the caps for everyone; it is neither slower nor quicker than any in clinical
    /// reference 1.2, nor slower than suits the person. After an attack or flare it is not slower than the start
    /// of the ramp (clinical reference 1.5).
    ///
    /// @param item the exercise as it was cleared
    /// @param now a breath of it
    /// @param asked what would take its place
    public boolean allows(BreathingItem item, BreathPattern now, BreathPattern asked) {
        boolean holds = asked.holdInMillis() <= now.holdInMillis() && asked.holdOutMillis() <= now.holdOutMillis();
        boolean limits = item.limits().on(asked).equals(asked);
        List<BreathPart.Paced> parts = partsWith(item.exercise(), now);
        return holds
                && limits
                && !parts.isEmpty()
                && parts.stream().allMatch(part -> allows(item.exercise(), part, asked, item.limits()));
    }

    private boolean allows(BreathingExercise exercise, BreathPart.Paced part, BreathPattern asked, Limits limits) {
        BreathPattern longest = profile.has(SafetyTag.RECENT_EXACERBATION)
                ? part.pacing().start()
                : part.pacing().cap();
        return isWithin(asked, longest)
                && BreathCaps.reasons(with(exercise, part, asked), profile, limits)
                        .findAny()
                        .isEmpty();
    }

    /// The parts that the breath may belong to: where it fits into the cap of more than one, all must allow the
    /// change.
    private static List<BreathPart.Paced> partsWith(BreathingExercise exercise, BreathPattern now) {
        return exercise.parts().stream()
                .filter(BreathPart.Paced.class::isInstance)
                .map(BreathPart.Paced.class::cast)
                .filter(part -> isWithin(now, part.pacing().cap()))
                .toList();
    }

    private static boolean isWithin(BreathPattern pattern, BreathPattern longest) {
        return pattern.inMillis() <= longest.inMillis()
                && pattern.holdInMillis() <= longest.holdInMillis()
                && pattern.outMillis() <= longest.outMillis()
                && pattern.holdOutMillis() <= longest.holdOutMillis();
    }

    /// The exercise as if its file asked for this breath and no other.
    private static BreathingExercise with(BreathingExercise exercise, BreathPart.Paced part, BreathPattern pattern) {
        List<BreathPart> parts = exercise.parts().stream()
                .map(other -> other.equals(part)
                        ? new BreathPart.Paced(new Pacing(pattern, pattern, pattern), part.guides(), part.amount())
                        : other)
                .toList();
        return new BreathingExercise(
                exercise.card(),
                exercise.postures(),
                exercise.setup(),
                parts,
                exercise.rounds(),
                exercise.timesPerDay());
    }

    /// The easier variant that the exercise's file names, made to fit the person: never more of it than of the
    /// exercise itself. Empty when there is none that suits them.
    ///
    /// @param item the exercise as it was cleared
    public Optional<Routine.Item> easier(Routine.Item item) {
        return Optional.ofNullable(item.exercise().card().variants().get(Variant.EASIER))
                .flatMap(envelope.library()::exercise)
                .map(exercise -> Substitute.inPlaceOf(item, exercise, Limits.NONE))
                .flatMap(asked -> new Fitting(envelope, profile)
                        .fit(List.of(asked))
                        .getFirst()
                        .played())
                .filter(played -> !played.exercise().equals(item.exercise()))
                .filter(played -> isSameKind(item, played))
                .filter(played -> allowance.lets(played.exercise()));
    }

    /// A stretch is not replaced by breathing, nor the reverse: whoever asks for less effort asks for the same.
    private static boolean isSameKind(Routine.Item one, Routine.Item other) {
        return switch (one) {
            case BreathingItem _ -> other instanceof BreathingItem;
            case StretchItem _ -> other instanceof StretchItem;
        };
    }
}
