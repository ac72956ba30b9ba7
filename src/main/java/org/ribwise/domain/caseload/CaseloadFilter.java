package org.ribwise.domain.caseload;

import java.util.Set;

/// Which patients are looked at.
public enum CaseloadFilter {
    /// All of them.
    EVERYBODY,
    /// Those with any reason for a call but a missing plan.
    TO_CALL,
    /// Those who stopped for a symptom, or whom a rule stopped.
    STOPPED,
    /// Those whose pain or breathlessness is worse.
    WORSE,
    /// Those who did little or nothing.
    LITTLE_DONE,
    /// Those of whom nothing was heard.
    NO_NEWS,
    /// Those without a plan.
    NO_PLAN;

    /// Whether somebody with these reasons is looked at.
    public boolean shows(CallNeed need) {
        Set<CallReason> reasons = need.reasons();
        return switch (this) {
            case EVERYBODY -> true;
            case TO_CALL -> reasons.stream().anyMatch(reason -> reason != CallReason.NO_PLAN);
            case STOPPED ->
                reasons.contains(CallReason.SERIOUS)
                        || reasons.contains(CallReason.STOPPED_TWICE)
                        || reasons.contains(CallReason.STOPPED);
            case WORSE -> reasons.contains(CallReason.BREATHLESSNESS_WORSE) || reasons.contains(CallReason.PAIN_WORSE);
            case LITTLE_DONE -> reasons.contains(CallReason.LITTLE_DONE) || reasons.contains(CallReason.NO_SESSION);
            case NO_NEWS -> reasons.contains(CallReason.NO_NEWS);
            case NO_PLAN -> reasons.contains(CallReason.NO_PLAN);
        };
    }
}
