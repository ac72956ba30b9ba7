package org.ribwise.domain.safety;

import java.util.Optional;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.measure.PeakFlow;
import org.ribwise.domain.measure.Pulse;

/// The numbers of the gate, each given or missing. A missing number closes nothing by itself.
///
/// @param breathlessness now (G6)
/// @param worstPain of any region (G12)
/// @param peakFlow best of three blows (G7)
/// @param oxygen at rest (G8)
/// @param pulse at rest
public record GateNumbers(
        Optional<Nrs> breathlessness,
        Optional<Nrs> worstPain,
        Optional<PeakFlow> peakFlow,
        Optional<OxygenSaturation> oxygen,
        Optional<Pulse> pulse) {

    /// Nothing was measured or rated.
    public static final GateNumbers MISSING =
            new GateNumbers(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /// Ratings alone.
    public static GateNumbers rated(Optional<Nrs> breathlessness, Optional<Nrs> worstPain) {
        return new GateNumbers(breathlessness, worstPain, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
