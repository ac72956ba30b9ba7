package org.ribwise.ui.recovery;

import java.util.List;
import java.util.Optional;

/// A rule that fired, in words: what it says, the numbers that made it fire and what they rest on, so that a person can
/// see why they are told to contact somebody (clinical reference 5.6).
///
/// @param rule what the rule says, for instance "Reliever on more than 2 days a week"
/// @param numbers what was found, for instance "5 days in the last 7"; may be empty
/// @param entries what it rests on, each in words; may be empty
/// @param talked notes that the person has talked about it; empty where that is not asked
public record FiredRule(String rule, String numbers, List<String> entries, Optional<Runnable> talked) {

    /// Copies the list.
    public FiredRule {
        entries = List.copyOf(entries);
    }

    /// A rule that nobody can say they have talked about.
    public FiredRule(String rule, String numbers) {
        this(rule, numbers, List.of(), Optional.empty());
    }
}
