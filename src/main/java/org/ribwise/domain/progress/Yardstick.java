package org.ribwise.domain.progress;

import org.ribwise.domain.measure.Instrument.Better;

/// From which change on a change matters (clinical reference 4.1; needs sign-off). Measures of every few weeks have
/// theirs in `Instrument`.
public enum Yardstick {
    /// Pain, 0 to 10: 1 point from a baseline up to 4, 2 points up to 7, 3 points above (S72, back pain; S71 and S73
    /// name 2 points for all).
    PAIN(Better.LOWER),
    /// Breathlessness, 0 to 10: 1 point (S75).
    BREATHLESSNESS(Better.LOWER),
    /// Peak flow: 19 L/min (K: Santanello 1999).
    PEAK_FLOW(Better.HIGHER);

    private static final int LITTLE_PAIN = 4;
    private static final int MIDDLE_PAIN = 7;
    private static final double BREATHLESSNESS_POINTS = 1;
    private static final double PEAK_FLOW_LITRES_PER_MINUTE = 19;

    private final Better better;

    Yardstick(Better better) {
        this.better = better;
    }

    /// Which direction is the better one.
    public Better better() {
        return better;
    }

    /// The smallest change that matters, above 0.
    ///
    /// @param baseline where it began; a half counts to the higher number
    public double smallest(double baseline) {
        return switch (this) {
            case PAIN -> {
                long began = Math.round(baseline);
                yield began <= LITTLE_PAIN ? 1 : began <= MIDDLE_PAIN ? 2 : 3;
            }
            case BREATHLESSNESS -> BREATHLESSNESS_POINTS;
            case PEAK_FLOW -> PEAK_FLOW_LITRES_PER_MINUTE;
        };
    }
}
