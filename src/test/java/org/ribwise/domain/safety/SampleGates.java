package org.ribwise.domain.safety;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ribwise.domain.alarm.AfterAttack;
import org.ribwise.domain.alarm.RedFlag;
import org.ribwise.domain.alarm.RedFlagAnswers;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.measure.PeakFlow;
import org.ribwise.domain.measure.Pulse;
import org.ribwise.domain.measure.Reply;
import org.ribwise.domain.profile.Clearance;
import org.ribwise.domain.profile.ClearanceCondition;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.profile.PersonFacts.BreathingFacts;

/// A good day at the gate, and what can be different.
final class SampleGates {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T09:00:00+01:00");
    static final GateKnown KNOWN = GateKnown.of(PersonFacts.NONE, TODAY);
    static final GateAnswers GOOD = GateAnswers.goodDay(GateNumbers.MISSING);

    static GateVerdict verdict(GateAnswers answers) {
        return verdict(answers, KNOWN);
    }

    static GateVerdict verdict(GateAnswers answers, GateKnown known) {
        return Gate.verdict(answers, known);
    }

    static String kind(GateVerdict verdict) {
        return verdict.getClass().getSimpleName();
    }

    static GateKnown known(BreathingFacts breathing) {
        return GateKnown.of(
                new PersonFacts("", OptionalInt.empty(), breathing, Set.of(), Map.of(), SafetyThresholds.USUAL), TODAY);
    }

    static GateKnown cleared(ClearanceCondition condition, Clearance clearance) {
        return GateKnown.of(
                new PersonFacts(
                        "",
                        OptionalInt.empty(),
                        BreathingFacts.NONE,
                        Set.of(),
                        Map.of(condition, clearance),
                        SafetyThresholds.USUAL),
                TODAY);
    }

    static GateKnown attackOn(LocalDate day) {
        return new GateKnown(PersonFacts.NONE, new Block.Open(), Optional.of(day), new AfterAttack.Done(), TODAY);
    }

    static GateKnown after(AfterAttack stage) {
        return new GateKnown(PersonFacts.NONE, new Block.Open(), Optional.empty(), stage, TODAY);
    }

    static RedFlagAnswers flag(RedFlag flag, Reply reply) {
        return new RedFlagAnswers(Map.of(flag, reply));
    }

    static GateNumbers pain(int worst) {
        return GateNumbers.rated(Optional.empty(), Optional.of(new Nrs(worst)));
    }

    static GateNumbers peakFlow(int litres) {
        return new GateNumbers(
                Optional.empty(),
                Optional.empty(),
                Optional.of(new PeakFlow(litres)),
                Optional.empty(),
                Optional.empty());
    }

    static GateNumbers oxygen(int percent) {
        return new GateNumbers(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new OxygenSaturation(percent)),
                Optional.empty());
    }

    static GateNumbers pulse(int perMinute) {
        return new GateNumbers(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Pulse(perMinute)));
    }

    private SampleGates() {}
}
