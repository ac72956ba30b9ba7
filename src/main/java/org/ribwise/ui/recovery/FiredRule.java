package org.ribwise.ui.recovery;

/// A rule that fired, in words: what it says and the numbers that made it fire, so that a person can see why they are
/// told to contact somebody (clinical reference 5.6).
///
/// @param rule what the rule says, for instance "Reliever on more than 2 days a week"
/// @param numbers what was found, for instance "5 days in the last 7"; may be empty
public record FiredRule(String rule, String numbers) {}
