package org.ribwise.domain.safety;

import java.util.Optional;
import java.util.OptionalInt;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.Routine.BreathingItem;
import org.ribwise.domain.exercise.Routine.StretchItem;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.exercise.StretchExercise.Position;

/// What the gate lets through today. It only ever takes away from what the envelope allows.
///
/// @param extent how much
/// @param uprightOnly nothing on the floor or lying down: after a large meal (clinical reference 5.2, G10)
/// @param dosePercent how much of the usual dose, 1 to 100 % (clinical reference 3.5)
public record Allowance(Extent extent, boolean uprightOnly, int dosePercent) {

    private static final int WHOLE_DOSE_PERCENT = 100;

    /// Everything.
    public static final Allowance ALL = new Allowance(Extent.EVERYTHING, false, WHOLE_DOSE_PERCENT);

    /// Nothing at all.
    public static final Allowance NOTHING = of(Extent.NOTHING);

    /// Everything that is done sitting or standing.
    public static final Allowance UPRIGHT = new Allowance(Extent.EVERYTHING, true, WHOLE_DOSE_PERCENT);

    /// @throws IllegalArgumentException if the dose is not 1 to 100 %
    public Allowance {
        if (dosePercent < 1 || dosePercent > WHOLE_DOSE_PERCENT) {
            throw new IllegalArgumentException("a dose of " + dosePercent + " %");
        }
    }

    /// How much is let through, the less the later.
    public enum Extent {
        EVERYTHING,
        /// Exercises of level 1 (clinical reference 1.5: after a flare).
        LEVEL_ONE,
        /// Breathing exercises of level 1 (clinical reference 5.2, G7).
        LEVEL_ONE_BREATHING,
        /// Relaxed tummy breathing alone (clinical reference 5.2, G12).
        RELAXED_BREATHING,
        NOTHING
    }

    /// The whole dose of what an extent lets through.
    static Allowance of(Extent extent) {
        return new Allowance(extent, false, WHOLE_DOSE_PERCENT);
    }

    /// The same at a part of the dose.
    Allowance atDose(int percent) {
        return new Allowance(extent, uprightOnly, percent);
    }

    /// What both let through.
    public Allowance and(Allowance other) {
        Extent less = extent.compareTo(other.extent) >= 0 ? extent : other.extent;
        if (less == Extent.NOTHING) {
            return NOTHING;
        }
        return new Allowance(less, uprightOnly || other.uprightOnly, Math.min(dosePercent, other.dosePercent));
    }

    /// Whether an exercise is let through.
    public boolean lets(Exercise exercise) {
        boolean enough = switch (extent) {
            case EVERYTHING -> true;
            case LEVEL_ONE -> exercise.card().level() == 1;
            case LEVEL_ONE_BREATHING -> exercise.card().level() == 1 && exercise instanceof BreathingExercise;
            case RELAXED_BREATHING -> exercise.id().equals(Envelope.RELAXED_BREATHING);
            case NOTHING -> false;
        };
        return enough && (!uprightOnly || canBeUpright(exercise));
    }

    /// An item at the dose of today; empty when it is not let through.
    public Optional<Routine.Item> on(Routine.Item item) {
        if (!lets(item.exercise())) {
            return Optional.empty();
        }
        return Optional.of(dosePercent == WHOLE_DOSE_PERCENT ? item : lessOf(item));
    }

    private Routine.Item lessOf(Routine.Item item) {
        return switch (item) {
            case BreathingItem breathing -> lessOf(breathing);
            case StretchItem stretch ->
                stretch.dosed(
                        part(stretch.sets()),
                        stretch.sets() > 1 ? stretch.reps() : part(stretch.reps()),
                        stretch.holdSeconds());
        };
    }

    /// Less of the timed part where there is one, else fewer rounds.
    private BreathingItem lessOf(BreathingItem item) {
        OptionalInt usual = item.seconds().isPresent()
                ? item.seconds()
                : item.exercise()
                        .lengthSeconds()
                        .map(range -> OptionalInt.of(range.start()))
                        .orElse(item.seconds());
        OptionalInt seconds = usual.isPresent() ? OptionalInt.of(part(usual.getAsInt())) : usual;
        int rounds = seconds.isPresent() ? item.rounds() : part(item.rounds());
        return new BreathingItem(item.exercise(), seconds, rounds, item.step(), item.limits(), item.restSeconds());
    }

    private int part(int whole) {
        return Math.max(1, whole * dosePercent / WHOLE_DOSE_PERCENT);
    }

    private static boolean canBeUpright(Exercise exercise) {
        return switch (exercise) {
            case BreathingExercise breathing ->
                breathing.postures().stream().anyMatch(posture -> isUpright(posture.position()));
            case StretchExercise stretch -> isUpright(stretch.position());
        };
    }

    private static boolean isUpright(Position position) {
        return switch (position) {
            case CHAIR, STANDING -> true;
            case FLOOR, BED -> false;
        };
    }
}
