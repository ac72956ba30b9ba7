package org.ribwise.exchange.dose;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.plan.SymptomLimits;

/// How an exercise may feel, and when to stop.
public record LimitsJson(
        int breathlessnessFrom,
        int breathlessnessTo,
        int breathlessnessStop,
        int painStop,
        @Nullable Integer oxygenStopBelow) {

    /// Limits as a file says them.
    public static LimitsJson of(SymptomLimits limits) {
        return new LimitsJson(
                limits.lowest().value(),
                limits.highest().value(),
                limits.stopFrom().value(),
                limits.painStopFrom().value(),
                limits.oxygenStopBelow().map(OxygenSaturation::percent).orElse(null));
    }

    /// The limits.
    public SymptomLimits limits() {
        return new SymptomLimits(
                new Nrs(breathlessnessFrom),
                new Nrs(breathlessnessTo),
                new Nrs(breathlessnessStop),
                new Nrs(painStop),
                Optional.ofNullable(oxygenStopBelow).map(OxygenSaturation::new));
    }
}
