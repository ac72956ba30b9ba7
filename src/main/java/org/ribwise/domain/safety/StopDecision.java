package org.ribwise.domain.safety;

import java.util.List;
import org.ribwise.domain.alarm.Severity;

/// What a stop rule asks for. The session has ended; nothing resumes by itself.
///
/// @param rule which rule
/// @param severity how serious it is
/// @param actions what the screen asks for, in this order
public record StopDecision(StopRule rule, Severity severity, List<StopAction> actions) {

    /// Copies the list.
    ///
    /// @throws IllegalArgumentException if it asks for nothing or does not end the session
    public StopDecision {
        actions = List.copyOf(actions);
        if (actions.isEmpty() || severity.compareTo(Severity.STOP_REST) < 0) {
            throw new IllegalArgumentException(rule + " " + severity + " " + actions);
        }
    }
}
