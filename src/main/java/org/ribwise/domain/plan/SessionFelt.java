package org.ribwise.domain.plan;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.record.SessionId;

/// What a person says about a session of their plan, besides the scores of the check-out. What was not said is missing.
///
/// @param session which session
/// @param comfort how well it went, 0 to 10, higher is better (clinical reference 3.5)
/// @param nextDay how it was the next day (clinical reference 3.5)
/// @param saidAt when it was said last
public record SessionFelt(
        SessionId session, Optional<Nrs> comfort, Optional<Feel.NextDay> nextDay, OffsetDateTime saidAt) {}
