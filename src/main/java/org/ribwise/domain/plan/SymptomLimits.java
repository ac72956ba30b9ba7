package org.ribwise.domain.plan;

import java.util.Optional;
import org.ribwise.domain.alarm.SafetyNumber;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.OxygenSaturation;

/// How it may feel while an exercise is done, and when to stop. The scale is our own 0 to 10 of breathlessness;
/// the words of the Borg scale are not free (clinical reference 4.1).
///
/// @param lowest breathlessness aimed at, from
/// @param highest breathlessness aimed at, to; not below `lowest`
/// @param stopFrom breathlessness from which to stop, above `highest`
/// @param painStopFrom pain from which to stop, above 0
/// @param oxygenStopBelow oxygen saturation below which to stop; empty: as the person's safety numbers say
public record SymptomLimits(
        Nrs lowest, Nrs highest, Nrs stopFrom, Nrs painStopFrom, Optional<OxygenSaturation> oxygenStopBelow) {

    /// For breathing and stretching: 2 to 3 (clinical reference 3.2), stop at 7 (3.5, 5.3), pain 6 (3.5, 5.3).
    public static final SymptomLimits USUAL = of(2, 3, 7, 6);

    /// @throws IllegalArgumentException if the numbers are not in order
    public SymptomLimits {
        if (highest.compareTo(lowest) < 0 || stopFrom.compareTo(highest) <= 0 || painStopFrom.value() < 1) {
            throw new IllegalArgumentException("breathlessness " + lowest.value() + " to " + highest.value()
                    + ", stop from " + stopFrom.value() + ", pain " + painStopFrom.value());
        }
    }

    /// A person's numbers with these limits: of both the more careful one holds.
    public SafetyThresholds on(SafetyThresholds thresholds) {
        return tightened(upTo(
                upTo(thresholds, SafetyNumber.STOP_BREATHLESS_FROM, stopFrom.value()),
                SafetyNumber.STOP_PAIN_FROM,
                painStopFrom.value()));
    }

    private SafetyThresholds tightened(SafetyThresholds thresholds) {
        SafetyNumber below = SafetyNumber.STOP_OXYGEN_BELOW_PERCENT;
        return oxygenStopBelow
                .map(prescribed ->
                        thresholds.with(below, Math.clamp(prescribed.percent(), thresholds.of(below), below.highest())))
                .orElse(thresholds);
    }

    private static SafetyThresholds upTo(SafetyThresholds thresholds, SafetyNumber number, int most) {
        return thresholds.with(number, Math.clamp(most, number.lowest(), thresholds.of(number)));
    }

    private static SymptomLimits of(int lowest, int highest, int stop, int pain) {
        return new SymptomLimits(new Nrs(lowest), new Nrs(highest), new Nrs(stop), new Nrs(pain), Optional.empty());
    }
}
