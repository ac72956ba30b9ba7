package org.ribwise.domain.safety;

import java.util.OptionalInt;
import org.ribwise.domain.alarm.Severity;

/// One reason of the gate: which rule, how serious, and the numbers that made it so.
///
/// @param rule which rule
/// @param severity how serious it is
/// @param value the number that was given; empty for a yes or a not sure
/// @param limit the person's threshold that it met; empty for a yes or a not sure
public record GateReason(GateRule rule, Severity severity, OptionalInt value, OptionalInt limit) {

    static GateReason of(GateRule rule, Severity severity) {
        return new GateReason(rule, severity, OptionalInt.empty(), OptionalInt.empty());
    }

    static GateReason of(GateRule rule, Severity severity, int value, int limit) {
        return new GateReason(rule, severity, OptionalInt.of(value), OptionalInt.of(limit));
    }
}
