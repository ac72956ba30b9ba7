package org.ribwise.domain.escalation;

import java.time.LocalDate;

/// A rule that fired, with the numbers that made it fire, so that the screen can show them.
///
/// @param rule which
/// @param count what was counted: days, weeks, times, or the total itself
/// @param limit the person's number that it met
/// @param from the first day that was looked at
/// @param to the last day that was looked at
public record FiredRule(TalkRule rule, int count, int limit, LocalDate from, LocalDate to) {}
