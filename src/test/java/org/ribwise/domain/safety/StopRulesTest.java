package org.ribwise.domain.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.domain.alarm.Severity.EMERGENCY;
import static org.ribwise.domain.alarm.Severity.STOP_REST;
import static org.ribwise.domain.alarm.Severity.URGENT;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.alarm.Severity;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.safety.Settling.Course;
import org.ribwise.domain.safety.Settling.Later;

/// Every stop rule, written from the table of clinical reference 5.3 by hand.
class StopRulesTest {

    private static final SafetyThresholds USUAL = SafetyThresholds.USUAL;
    private static final OxygenSaturation STOP = new OxygenSaturation(88);

    @Test
    void dizzinessOrTinglingStopsWithNoseBreathingAndOneStepDownNextTime() {
        assertDecision(
                new StopTrigger.OverBreathing(),
                StopRule.OVER_BREATHING,
                STOP_REST,
                StopAction.SIT_NOSE_BREATHING,
                StopAction.STEP_DOWN);
    }

    @Test
    void breathlessnessFromSevenStopsAndSoDoesSayingSo() {
        assertThat(decide(new StopTrigger.Breathless(Optional.of(new Nrs(6))))).isEmpty();
        assertDecision(
                new StopTrigger.Breathless(Optional.of(new Nrs(7))),
                StopRule.BREATHLESS,
                STOP_REST,
                StopAction.RECOVERY,
                StopAction.RATE_AGAIN);
        assertThat(decide(new StopTrigger.Breathless(Optional.empty()))).isPresent();
    }

    @Test
    void breathlessnessAtRestThatGetsWorseChecksForAnEmergency() {
        StopDecision decision = decide(new StopTrigger.WorseAtRest()).orElseThrow();

        assertThat(decision.severity()).isEqualTo(URGENT);
        assertThat(decision.actions()).startsWith(StopAction.EMERGENCY_CHECK, StopAction.ACTION_PLAN);
    }

    @Test
    void wheezeOrTightChestStopsForAsthmaFirstAid() {
        assertDecision(
                new StopTrigger.AsthmaSymptoms(),
                StopRule.ASTHMA_SYMPTOMS,
                URGENT,
                StopAction.FIRST_AID,
                StopAction.CONTACT_TODAY);
    }

    @Test
    void chestPainIsAnEmergency() {
        assertDecision(new StopTrigger.ChestPain(), StopRule.CHEST_PAIN, EMERGENCY, StopAction.EMERGENCY_SCREEN);
    }

    @Test
    void suddenOneSidedPainWithBreathlessnessIsAnEmergency() {
        assertDecision(new StopTrigger.OneSidedPain(), StopRule.ONE_SIDED_PAIN, EMERGENCY, StopAction.EMERGENCY_SCREEN);
    }

    @ParameterizedTest(name = "{0} % from {1} %, blue or confused {2}: {3}")
    @CsvSource({
        "88, -1, false, -",
        "87, -1, false, STOP_REST",
        "90, 95, false, -",
        "89, 93, false, STOP_REST",
        "89, 92, false, -",
        "85, 95, false, STOP_REST",
        "84, -1, false, URGENT",
        "95, -1, true, EMERGENCY",
        "84, -1, true, EMERGENCY",
    })
    void lowOxygenStopsBelow85IsUrgentAndWithBlueLipsAnEmergency(int now, int before, boolean blue, String severity) {
        Optional<OxygenSaturation> start = before < 0 ? Optional.empty() : Optional.of(new OxygenSaturation(before));

        assertThat(decide(new StopTrigger.Oxygen(Optional.of(new OxygenSaturation(now)), start, blue))
                        .map(StopDecision::severity)
                        .map(Severity::name)
                        .orElse("-"))
                .isEqualTo(severity);
    }

    @Test
    void lowOxygenThatIsSaidWithoutANumberStopsToo() {
        assertThat(decide(new StopTrigger.Oxygen(Optional.empty(), Optional.empty(), false))
                        .map(StopDecision::severity))
                .contains(STOP_REST);
        assertThat(decide(new StopTrigger.Oxygen(Optional.empty(), Optional.empty(), true))
                        .map(StopDecision::severity))
                .contains(EMERGENCY);
    }

    @Test
    void palpitationsOrFaintnessAreUrgentAndACollapseIsAnEmergency() {
        assertThat(decide(new StopTrigger.Faint(false)).orElseThrow().severity())
                .isEqualTo(URGENT);
        assertThat(decide(new StopTrigger.Faint(true)).orElseThrow().severity()).isEqualTo(EMERGENCY);
    }

    @Test
    void backPainFromSixOrSharpOrNumbStopsAndAsksForRedFlags() {
        assertThat(decide(new StopTrigger.BackOrLeg(Optional.of(new Nrs(5)), false, false)))
                .isEmpty();
        for (StopTrigger pain : List.of(
                new StopTrigger.BackOrLeg(Optional.of(new Nrs(6)), false, false),
                new StopTrigger.BackOrLeg(Optional.of(new Nrs(1)), true, false),
                new StopTrigger.BackOrLeg(Optional.of(new Nrs(1)), false, true),
                new StopTrigger.BackOrLeg(Optional.empty(), false, false))) {
            assertDecision(pain, StopRule.BACK_OR_LEG, STOP_REST, StopAction.REST, StopAction.RED_FLAGS);
        }
    }

    @Test
    void nauseaFatigueOrALongCoughingFitStops() {
        assertDecision(
                new StopTrigger.SickOrTired(),
                StopRule.SICK_OR_TIRED,
                STOP_REST,
                StopAction.REST,
                StopAction.RATE_AGAIN);
    }

    @Test
    void pressingStopStops() {
        assertDecision(new StopTrigger.PressedStop(), StopRule.PRESSED_STOP, STOP_REST, StopAction.REST);
    }

    @ParameterizedTest(name = "stopped at {0}, back at {1}, rated {2} after {3} s, now {4} s: {5}")
    @CsvSource({
        "7, 2, -1, 0, 30, RESTING",
        "7, 2, 7, 60, 90, RESTING",
        "7, 2, 7, 110, 119, RESTING",
        "7, 2, 7, 110, 120, NOT_FALLING",
        "7, 2, -1, 0, 120, NOT_FALLING",
        "7, 2, 5, 110, 130, FALLING",
        "7, 2, 8, 60, 60, GETTING_WORSE",
        "7, 2, 3, 590, 600, NOT_BACK",
        "7, 2, -1, 0, 600, NOT_BACK",
        "7, 2, 2, 590, 600, BACK",
        "7, 3, 3, 30, 30, BACK",
        "7, -1, 3, 30, 30, FALLING",
        "7, -1, 2, 30, 30, BACK",
    })
    void notFallingAfterTwoMinutesNeedsRecoveryAndNotBackAfterTenIsUrgent(
            int atStop, int backAt, int rated, int ratedAfter, int now, Course course) {
        List<Later> later = rated < 0 ? List.of() : List.of(new Later(ratedAfter, new Nrs(rated)));

        assertThat(Settling.breathlessness(
                        Optional.of(new Nrs(atStop)),
                        backAt < 0 ? Optional.empty() : Optional.of(new Nrs(backAt)),
                        later,
                        now,
                        USUAL))
                .isEqualTo(course);
    }

    @Test
    void theLatestRatingCountsInWhateverOrderTheyCome() {
        List<Later> later = List.of(new Later(100, new Nrs(2)), new Later(20, new Nrs(9)));

        assertThat(Settling.breathlessness(Optional.empty(), Optional.empty(), later, 110, USUAL))
                .isEqualTo(Course.BACK);
    }

    @Test
    void oxygenThatDoesNotRecoverInThreeMinutesIsUrgent() {
        assertThat(Settling.oxygen(new OxygenSaturation(87), STOP, 179, USUAL)).isEqualTo(Course.RESTING);
        assertThat(Settling.oxygen(new OxygenSaturation(87), STOP, 180, USUAL)).isEqualTo(Course.NOT_BACK);
        assertThat(Settling.oxygen(new OxygenSaturation(88), STOP, 180, USUAL)).isEqualTo(Course.BACK);
    }

    private static Optional<StopDecision> decide(StopTrigger trigger) {
        return StopRules.decide(trigger, USUAL);
    }

    private static void assertDecision(StopTrigger trigger, StopRule rule, Severity severity, StopAction... actions) {
        assertThat(decide(trigger)).contains(new StopDecision(rule, severity, List.of(actions)));
    }
}
