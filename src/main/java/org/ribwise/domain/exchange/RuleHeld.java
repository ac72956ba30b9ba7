package org.ribwise.domain.exchange;

import java.time.LocalDate;
import org.ribwise.domain.escalation.TalkRule;

/// A rule of "talk to your doctor or physiotherapist" held on a day (clinical reference 5.6).
///
/// @param rule which
/// @param day the person's date
public record RuleHeld(TalkRule rule, LocalDate day) {}
