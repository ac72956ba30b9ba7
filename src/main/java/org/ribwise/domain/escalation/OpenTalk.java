package org.ribwise.domain.escalation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A rule that fired and that the person has not talked about yet.
///
/// @param fired the rule and its numbers
/// @param evidence what it rests on, newest first
public record OpenTalk(FiredRule fired, List<Evidence> evidence) {

    /// Copies the list.
    public OpenTalk {
        evidence = List.copyOf(evidence);
    }

    /// Keys of what it rests on.
    public Set<String> keys() {
        return evidence.stream().map(Evidence::key).collect(Collectors.toUnmodifiableSet());
    }
}
