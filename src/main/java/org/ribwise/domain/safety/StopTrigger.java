package org.ribwise.domain.safety;

import java.util.Optional;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.OxygenSaturation;

/// What happened in a session, or in the rest after it (clinical reference 5.3).
public sealed interface StopTrigger {

    /// Dizziness, tingling lips or fingers, cramping hands.
    record OverBreathing() implements StopTrigger {}

    /// The person says that they are too breathless, or rated it.
    ///
    /// @param rating the rating; empty when they only said so
    record Breathless(Optional<Nrs> rating) implements StopTrigger {}

    /// Breathlessness at rest beyond the usual that is getting worse.
    record WorseAtRest() implements StopTrigger {}

    /// Wheeze, tight chest or cough that builds up.
    record AsthmaSymptoms() implements StopTrigger {}

    /// Chest pain or pressure, pain to arm, jaw or back, cold sweat, grey colour.
    record ChestPain() implements StopTrigger {}

    /// Sudden sharp one-sided chest or upper-back pain with breathlessness.
    record OneSidedPain() implements StopTrigger {}

    /// An oximeter's reading.
    ///
    /// @param now the reading; empty when they only said that it is low
    /// @param before the reading before the session; empty when there was none
    /// @param blueOrConfused blue lips or confusion
    record Oxygen(Optional<OxygenSaturation> now, Optional<OxygenSaturation> before, boolean blueOrConfused)
            implements StopTrigger {}

    /// An oximeter's reading at the check-out, at rest again (clinical reference 5.2, G8, and 5.3).
    ///
    /// @param now the reading
    /// @param before the reading before the session; empty when there was none
    /// @param floor the lowest with which the person may begin a session
    record OxygenAfterwards(OxygenSaturation now, Optional<OxygenSaturation> before, OxygenSaturation floor)
            implements StopTrigger {}

    /// A peak flow in the red zone (clinical reference 4.4, 5.4).
    record RedPeakFlow() implements StopTrigger {}

    /// Palpitations, faintness, confusion, blurred vision.
    ///
    /// @param collapsed whether the person collapsed
    record Faint(boolean collapsed) implements StopTrigger {}

    /// New or worse pain of back or leg.
    ///
    /// @param rating how bad; empty when it was not rated
    /// @param sharpOrShooting sharp or shooting
    /// @param numbOrWeak a numb or weak leg or arm
    record BackOrLeg(Optional<Nrs> rating, boolean sharpOrShooting, boolean numbOrWeak) implements StopTrigger {}

    /// Nausea, excessive fatigue, a coughing fit of more than a minute.
    record SickOrTired() implements StopTrigger {}

    /// Stop was pressed, and no symptom was said.
    record PressedStop() implements StopTrigger {}
}
