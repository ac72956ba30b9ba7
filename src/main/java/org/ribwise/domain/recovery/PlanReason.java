package org.ribwise.domain.recovery;

/// Why the person's own action plan comes now (clinical reference 1.3, br-recovery, exit rules).
public enum PlanReason {
    /// Worse: the person said so, or rated higher than before.
    WORSE,
    /// As breathless as one can imagine.
    VERY_BREATHLESS,
    /// Not settled after five minutes.
    NOT_SETTLED,
    /// Wheeze, tight chest or cough that builds up ended a session (clinical reference 5.3): asthma first aid.
    ASTHMA_SYMPTOMS,
    /// Back from the emergency screen.
    HELP_WAS_CALLED
}
