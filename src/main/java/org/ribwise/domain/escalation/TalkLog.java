package org.ribwise.domain.escalation;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;

/// Keeps what the person has talked about with a doctor or physiotherapist. What a method was told is safe on disk when
/// it returns. Every method throws `RecordUnavailable` when the record cannot be written or read.
public interface TalkLog {

    /// The person has talked about a rule that fired.
    ///
    /// @param rule which
    /// @param keys keys of what it rested on
    /// @param at when this was said
    void talked(TalkRule rule, Set<String> keys, OffsetDateTime at);

    /// Keys of everything that was talked about, by rule.
    Map<TalkRule, Set<String>> talked();
}
