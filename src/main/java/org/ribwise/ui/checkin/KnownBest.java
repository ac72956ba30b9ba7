package org.ribwise.ui.checkin;

import java.time.LocalDate;
import java.util.Optional;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.measure.PeakFlow;
import org.ribwise.domain.measure.PeakFlowZone;
import org.ribwise.domain.measure.PeakFlowZones;
import org.ribwise.domain.measure.PersonalBest;

/// What a peak flow is measured against (clinical reference 4.4).
///
/// @param best the personal best; empty when it is not known
/// @param zones where the zones begin
/// @param today the person's date
public record KnownBest(Optional<PersonalBest> best, PeakFlowZones zones, LocalDate today) {

    /// Nothing is known: there are no zones.
    public static KnownBest none(LocalDate today) {
        return new KnownBest(Optional.empty(), SafetyThresholds.USUAL.zones(), today);
    }

    /// The zone of a peak flow; empty when the personal best is missing or too old.
    Optional<PeakFlowZone> zone(PeakFlow blown) {
        return zones.zone(blown, best, today);
    }
}
