package org.ribwise.domain.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.domain.safety.SampleGates.GOOD;
import static org.ribwise.domain.safety.SampleGates.TODAY;
import static org.ribwise.domain.safety.SampleGates.kind;
import static org.ribwise.domain.safety.SampleGates.known;
import static org.ribwise.domain.safety.SampleGates.oxygen;
import static org.ribwise.domain.safety.SampleGates.pain;
import static org.ribwise.domain.safety.SampleGates.peakFlow;
import static org.ribwise.domain.safety.SampleGates.pulse;
import static org.ribwise.domain.safety.SampleGates.verdict;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribwise.domain.alarm.Severity;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.measure.PeakFlow;
import org.ribwise.domain.measure.PersonalBest;
import org.ribwise.domain.measure.Reply;
import org.ribwise.domain.profile.PersonFacts.BreathingFacts;

/// The rules of the gate that rest on numbers, written from the table of clinical reference 5.2 by hand.
class MeasuredGateTest {

    @ParameterizedTest(name = "usual {0}, now {1}: {2}")
    @CsvSource({
        "-1, 4, Go",
        "-1, 5, RestToday",
        "1, 2, Go",
        "1, 3, RestToday",
        "4, 4, Go",
        "4, 5, RestToday",
        "0, -1, Go"
    })
    void g6BreathlessFromFiveOrTwoAboveUsualRecoversFirstAndIsAskedAgain(int usual, int now, String kind) {
        Optional<Nrs> rating = now < 0 ? Optional.empty() : Optional.of(new Nrs(now));
        Optional<Nrs> normally = usual < 0 ? Optional.empty() : Optional.of(new Nrs(usual));
        GateVerdict verdict = verdict(
                GOOD.with(GateNumbers.rated(rating, Optional.empty())),
                known(new BreathingFacts(Optional.empty(), Optional.empty(), normally)));

        assertThat(kind(verdict)).isEqualTo(kind);
        if (verdict instanceof GateVerdict.RestToday rest) {
            assertThat(rest.offered()).containsExactly(Offer.RECOVERY, Offer.ASK_AGAIN);
        }
    }

    @ParameterizedTest(name = "{0} L/min of 500: {1}")
    @CsvSource({"400, Go", "399, GoGently", "250, GoGently", "249, Emergency"})
    void g7PeakFlowBelowEightyPercentLeavesLevelOneBreathingAndBelowFiftyIsAnEmergency(int litres, String kind) {
        PersonalBest best = new PersonalBest(new PeakFlow(500), TODAY.minusMonths(1));
        GateVerdict verdict = verdict(
                GOOD.with(peakFlow(litres)),
                known(new BreathingFacts(Optional.of(best), Optional.empty(), Optional.empty())));

        assertThat(kind(verdict)).isEqualTo(kind);
        if (verdict instanceof GateVerdict.GoGently gently) {
            assertThat(gently.allowance().extent()).isEqualTo(Allowance.Extent.LEVEL_ONE_BREATHING);
            assertThat(gently.why())
                    .containsExactly(new GateReason(
                            GateRule.G7_PEAK_FLOW,
                            Severity.MODIFY,
                            OptionalInt.of(litres * 100 / 500),
                            OptionalInt.of(80)));
        }
    }

    @Test
    void g7SaysNothingWithoutAFreshPersonalBest() {
        PersonalBest old = new PersonalBest(new PeakFlow(500), TODAY.minusMonths(13));

        assertThat(kind(verdict(GOOD.with(peakFlow(100))))).isEqualTo("Go");
        assertThat(kind(verdict(
                        GOOD.with(peakFlow(100)),
                        known(new BreathingFacts(Optional.of(old), Optional.empty(), Optional.empty())))))
                .isEqualTo("Go");
    }

    @ParameterizedTest(name = "{0} %, wheezing {1}: {2}")
    @CsvSource({
        "90, false, Go",
        "89, false, RestToday",
        "88, false, RestToday",
        "87, false, ContactTeamToday",
        "89, true, ContactTeamToday",
        "87, true, Emergency",
    })
    void g8OxygenBelowTheFloorMeansNoExerciseFurtherBelowOrWithSymptomsMore(int percent, boolean worse, String kind) {
        GateAnswers answers = GOOD.with(oxygen(percent));

        assertThat(kind(verdict(worse ? answers.with(GateQuestion.BREATHING_WORSE, Reply.YES) : answers)))
                .isEqualTo(kind);
    }

    @ParameterizedTest(name = "{0} %, breathlessness {1}: {2}")
    @CsvSource({
        "90, 5, RestToday",
        "89, 4, RestToday",
        "89, 5, ContactTeamToday",
        "87, 5, ContactTeamToday",
    })
    void g8ToBeTooBreathlessToBeginIsASymptomBesideALowReading(int percent, int breathless, String kind) {
        GateNumbers numbers = new GateNumbers(
                Optional.of(new Nrs(breathless)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new OxygenSaturation(percent)),
                Optional.empty());

        assertThat(kind(verdict(GOOD.with(numbers)))).isEqualTo(kind);
    }

    @Test
    void g8ThePrescribedFloorCounts() {
        GateKnown retainer =
                known(new BreathingFacts(Optional.empty(), Optional.of(new OxygenSaturation(86)), Optional.empty()));

        assertThat(kind(verdict(GOOD.with(oxygen(86)), retainer))).isEqualTo("Go");
        assertThat(kind(verdict(GOOD.with(oxygen(85)), retainer))).isEqualTo("RestToday");
    }

    @Test
    void g12SevereOrSpreadingPainLeavesRelaxedBreathingAlone() {
        Allowance relaxed = Allowance.of(Allowance.Extent.RELAXED_BREATHING);

        assertThat(kind(verdict(GOOD.with(pain(6))))).isEqualTo("Go");
        assertThat(verdict(GOOD.with(pain(7))).allowance()).isEqualTo(relaxed);
        assertThat(verdict(GOOD.with(GateQuestion.SPREADING_PAIN, Reply.YES)).allowance())
                .isEqualTo(relaxed);
    }

    @Test
    void aRestingPulseAboveOneHundredAndTwentyNeedsADoctorsWord() {
        assertThat(kind(verdict(GOOD.with(pulse(120))))).isEqualTo("Go");
        assertThat(kind(verdict(GOOD.with(pulse(121))))).isEqualTo("RestToday");
    }
}
