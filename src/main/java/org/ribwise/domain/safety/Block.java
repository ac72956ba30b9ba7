package org.ribwise.domain.safety;

import java.time.OffsetDateTime;

/// What earlier stops and warnings still forbid (clinical reference 5.1, 5.3). All of them forbid every
/// session; the recovery routine is always there.
public sealed interface Block {

    /// Nothing.
    record Open() implements Block {}

    /// Until the person rates again and is back to the usual; at the latest until a time from which the
    /// gate's own questions are enough.
    ///
    /// @param since when it began
    /// @param until when it ends by itself
    record UntilRecovered(OffsetDateTime since, OffsetDateTime until) implements Block {}

    /// Until the person confirms that advice was taken.
    ///
    /// @param since when it began
    /// @param origin which rule
    record UntilAdvice(OffsetDateTime since, SafetyEvent.Origin origin) implements Block {}

    /// Until the care team was contacted on the same day; then the rule after an attack (clinical reference
    /// 5.4, 7).
    ///
    /// @param since when it began
    record AfterFirstAid(OffsetDateTime since) implements Block {}
}
