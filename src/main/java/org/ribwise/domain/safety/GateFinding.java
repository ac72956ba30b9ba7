package org.ribwise.domain.safety;

import java.util.Set;
import org.ribwise.domain.alarm.Severity;

/// What one rule of the gate found.
///
/// @param reason the rule, and how serious it is
/// @param allowance what it leaves
/// @param offered what is still there when it closes the gate
record GateFinding(GateReason reason, Allowance allowance, Set<Offer> offered) {

    static GateFinding remind(GateRule rule) {
        return new GateFinding(GateReason.of(rule, Severity.INFORM), Allowance.ALL, Set.of());
    }

    static GateFinding gently(GateReason reason, Allowance allowance) {
        return new GateFinding(reason, allowance, Set.of());
    }

    static GateFinding close(GateReason reason, Offer... offered) {
        return new GateFinding(reason, Allowance.NOTHING, Set.of(offered));
    }

    static GateFinding close(GateRule rule, Severity severity, Offer... offered) {
        return close(GateReason.of(rule, severity), offered);
    }
}
