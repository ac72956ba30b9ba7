package org.ribwise.coach;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.ribwise.domain.safety.GateVerdict;

/// What the gate said to today's answers, a moment ago. Without one no session is prepared, and only {@link GateKeeper}
/// makes one: so no entrance leads past the gate. One pass begins one session.
public final class GatePass {

    /// How long an answer stands: whoever waits longer is asked again. Design value, needs sign-off.
    public static final Duration HOLDS = Duration.ofMinutes(30);

    private final GateVerdict verdict;
    private final OffsetDateTime at;
    private boolean spent;

    GatePass(GateVerdict verdict, OffsetDateTime at) {
        this.verdict = verdict;
        this.at = at;
    }

    /// What the gate said.
    public GateVerdict verdict() {
        return verdict;
    }

    /// Whether it still begins a session: it has begun none, and it is not older than {@link #HOLDS}.
    ///
    /// @param now the time
    public boolean holds(OffsetDateTime now) {
        return !spent && !now.isBefore(at) && !now.isAfter(at.plus(HOLDS));
    }

    void spend() {
        spent = true;
    }
}
