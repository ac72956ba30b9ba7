package org.ribwise.domain.measure;

import java.time.LocalDate;
import java.util.Optional;

/// Where the zones of the peak flow begin. Action plans differ (85 and 60 % are met too), so both are settings.
///
/// @param greenFromPercent green from this share of the personal best, in percent
/// @param yellowFromPercent yellow from this share, red below it, in percent
/// @param bestHoldsMonths for how many months a personal best says something
public record PeakFlowZones(int greenFromPercent, int yellowFromPercent, int bestHoldsMonths) {

    private static final int WHOLE_PERCENT = 100;

    /// @throws IllegalArgumentException if the zones do not follow each other
    public PeakFlowZones {
        if (yellowFromPercent < 1 || greenFromPercent <= yellowFromPercent || greenFromPercent > WHOLE_PERCENT) {
            throw new IllegalArgumentException("green from " + greenFromPercent + ", yellow from " + yellowFromPercent);
        }
        if (bestHoldsMonths < 1) {
            throw new IllegalArgumentException("a best that holds " + bestHoldsMonths + " months");
        }
    }

    /// The zone of a peak flow; empty when the personal best is missing, too old or dated after today: then
    /// there are no zones (clinical reference 4.4).
    public Optional<PeakFlowZone> zone(PeakFlow blown, Optional<PersonalBest> best, LocalDate today) {
        return best.filter(kept ->
                        !kept.on().isAfter(today) && !today.isAfter(kept.on().plusMonths(bestHoldsMonths)))
                .map(kept -> zone(blown, kept.value()));
    }

    private PeakFlowZone zone(PeakFlow blown, PeakFlow best) {
        int share = blown.litresPerMinute() * WHOLE_PERCENT;
        if (share >= best.litresPerMinute() * greenFromPercent) {
            return PeakFlowZone.GREEN;
        }
        return share >= best.litresPerMinute() * yellowFromPercent ? PeakFlowZone.YELLOW : PeakFlowZone.RED;
    }
}
