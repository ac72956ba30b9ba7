package org.ribwise.domain.measure;

import java.util.List;

/// Up to three blows, standing or upright, into the same meter; the best counts (clinical reference 4.4).
///
/// @param blows one to three, in the order of blowing
public record PeakFlowBlows(List<PeakFlow> blows) {

    /// How many blows are asked for.
    public static final int ASKED = 3;

    /// Copies the list.
    ///
    /// @throws IllegalArgumentException if there is no blow or more than three
    public PeakFlowBlows {
        blows = List.copyOf(blows);
        if (blows.isEmpty() || blows.size() > ASKED) {
            throw new IllegalArgumentException(blows.size() + " blows");
        }
    }

    /// The one that counts.
    public PeakFlow best() {
        return blows.stream().max(PeakFlow::compareTo).orElseThrow();
    }
}
