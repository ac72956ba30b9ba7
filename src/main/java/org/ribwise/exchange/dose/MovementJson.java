package org.ribwise.exchange.dose;

import org.jspecify.annotations.Nullable;
import org.ribwise.domain.plan.PrescribedDose;
import org.ribwise.domain.plan.PrescribedDose.Hold;

/// Dose of a movement: the hold is either in seconds or in breaths.
public record MovementJson(
        int sets,
        int reps,
        @Nullable Integer holdSeconds,
        @Nullable Integer holdBreaths,
        int restSeconds) {

    /// A dose as a file says it; `null` when it is not one of a movement.
    public static @Nullable MovementJson of(PrescribedDose dose) {
        return dose instanceof PrescribedDose.Movement movement ? of(movement) : null;
    }

    private static MovementJson of(PrescribedDose.Movement dose) {
        Integer seconds = null;
        Integer breaths = null;
        switch (dose.hold()) {
            case Hold.Seconds(int held) -> seconds = held;
            case Hold.Breaths(int held) -> breaths = held;
        }
        return new MovementJson(dose.sets(), dose.reps(), seconds, breaths, dose.restSeconds());
    }

    /// The dose.
    public PrescribedDose dose() {
        Hold hold = holdBreaths != null
                ? new Hold.Breaths(holdBreaths)
                : new Hold.Seconds(holdSeconds == null ? 0 : holdSeconds);
        return new PrescribedDose.Movement(sets, reps, hold, restSeconds);
    }
}
