package org.ribwise.ui.recovery;

import java.util.Optional;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.record.StopReason;
import org.ribwise.domain.safety.StopTrigger;

/// What is asked after a stop, once it has ended the session: one question at most (clinical reference 5.3).
public enum StopQuestion {
    /// How bad the pain is, and of what kind.
    PAIN,
    /// Whether the person collapsed.
    COLLAPSED,
    /// What the oximeter shows.
    OXYGEN;

    /// The question that belongs to a reason; empty when the reason says enough.
    public static Optional<StopQuestion> of(StopReason reason) {
        return switch (reason) {
            case PAIN -> Optional.of(PAIN);
            case FAINT -> Optional.of(COLLAPSED);
            case LOW_OXYGEN -> Optional.of(OXYGEN);
            case BREATHLESS,
                    DIZZY_OR_TINGLING,
                    TIRED,
                    TIME,
                    OTHER,
                    WORSE_AT_REST,
                    ASTHMA_SYMPTOMS,
                    CHEST_PAIN,
                    ONE_SIDED_PAIN -> Optional.empty();
        };
    }

    /// What happened, as far as the reason tells by itself.
    ///
    /// @param before the oximeter's reading before the session; empty when there was none
    public static StopTrigger trigger(StopReason reason, Optional<OxygenSaturation> before) {
        return switch (reason) {
            case PAIN -> new StopTrigger.BackOrLeg(Optional.empty(), false, false);
            case FAINT -> new StopTrigger.Faint(false);
            case LOW_OXYGEN -> new StopTrigger.Oxygen(Optional.empty(), before, false);
            case BREATHLESS -> new StopTrigger.Breathless(Optional.empty());
            case DIZZY_OR_TINGLING -> new StopTrigger.OverBreathing();
            case TIRED -> new StopTrigger.SickOrTired();
            case WORSE_AT_REST -> new StopTrigger.WorseAtRest();
            case ASTHMA_SYMPTOMS -> new StopTrigger.AsthmaSymptoms();
            case CHEST_PAIN -> new StopTrigger.ChestPain();
            case ONE_SIDED_PAIN -> new StopTrigger.OneSidedPain();
            case TIME, OTHER -> new StopTrigger.PressedStop();
        };
    }
}
