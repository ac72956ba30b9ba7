package org.ribwise.domain.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribwise.domain.alarm.RedFlagOccasion;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.BreathingRelation;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.measure.PainQuality;
import org.ribwise.domain.measure.PainScore;
import org.ribwise.domain.measure.PeakFlow;
import org.ribwise.domain.measure.PeakFlowBlows;
import org.ribwise.domain.measure.PersonalBest;
import org.ribwise.domain.measure.Scores;
import org.ribwise.domain.profile.PersonFacts;

/// What a check-out asks for (clinical reference 5.2 to 5.5).
class CheckOutTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final PersonFacts BEST_500 = PersonFacts.NONE.with(
            PersonFacts.BreathingFacts.NONE.withBest(Optional.of(new PersonalBest(new PeakFlow(500), TODAY))));

    @ParameterizedTest
    @CsvSource({"249, RED_PEAK_FLOW EMERGENCY", "250, ''", "399, ''", "500, ''"})
    void aPeakFlowInTheRedZoneIsAnEmergency(int blown, String decided) {
        assertThat(decided(Scores.MISSING, blown(blown))).isEqualTo(decided);
    }

    @Test
    void aPeakFlowWithoutAPersonalBestSaysNothing() {
        assertThat(new CheckOut(Scores.MISSING, blown(100), PersonFacts.NONE, TODAY).decisions())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "90, 96, ''",
        "89, 92, LOW_OXYGEN STOP_REST",
        "87, 92, LOW_OXYGEN STOP_REST",
        "84, 92, LOW_OXYGEN URGENT"
    })
    void oxygenBelowTheFloorIsRestAndFarBelowContactToday(int after, int before, String decided) {
        assertThat(decided(oxygen(before), oxygen(after))).isEqualTo(decided);
    }

    @Test
    void aPrescribedFloorIsThePersonsOwn() {
        PersonFacts low = PersonFacts.NONE.with(
                PersonFacts.BreathingFacts.NONE.withOxygenFloor(Optional.of(new OxygenSaturation(93))));
        assertThat(new CheckOut(Scores.MISSING, oxygen(92), low, TODAY).decisions())
                .extracting(StopDecision::rule)
                .containsExactly(StopRule.LOW_OXYGEN);
    }

    @ParameterizedTest
    @CsvSource({"6, ''", "7, BREATHLESS STOP_REST"})
    void breathlessnessFromTheStopValueOnLeadsToTheRecovery(int rating, String decided) {
        assertThat(decided(Scores.MISSING, Scores.breathless(Optional.of(new Nrs(rating)))))
                .isEqualTo(decided);
    }

    @ParameterizedTest
    @CsvSource({"0, 5, ''", "5, 6, BACK_OR_LEG STOP_REST", "7, 7, ''", "8, 7, ''", "6, 9, BACK_OR_LEG STOP_REST"})
    void newOrWorsePainFromSixOnIsAStop(int before, int after, String decided) {
        assertThat(decided(pain(before), pain(after))).isEqualTo(decided);
    }

    @ParameterizedTest
    @CsvSource({"SHARP, true", "SHOOTING, true", "NUMB, true", "STIFF, false", "SORE, false"})
    void howItFeelsStopsWhenItIsNewAndAlarming(PainQuality quality, boolean stops) {
        Scores after = pain(Optional.of(new Nrs(2)), Set.of(quality), Set.of());

        assertThat(decided(pain(2), after)).isEqualTo(stops ? "BACK_OR_LEG STOP_REST" : "");
        assertThat(decided(after, after)).as("as before").isEmpty();
    }

    @Test
    void theMostSeriousComesFirst() {
        Scores after = new Scores(
                pain(9).pains(),
                Optional.of(new Nrs(8)),
                Optional.empty(),
                blown(200).peakFlow(),
                Optional.of(new OxygenSaturation(84)),
                Optional.empty());

        assertThat(new CheckOut(Scores.MISSING, after, BEST_500, TODAY).decisions())
                .extracting(StopDecision::rule)
                .containsExactly(
                        StopRule.RED_PEAK_FLOW, StopRule.LOW_OXYGEN, StopRule.BREATHLESS, StopRule.BACK_OR_LEG);
    }

    @Test
    void warningSignsAreAskedForWhatIsNewSinceTheCheckIn() {
        Scores night = pain(Optional.of(new Nrs(2)), Set.of(), Set.of(BreathingRelation.NIGHT));

        assertThat(due(Scores.MISSING, pain(3), Set.of())).containsExactly(RedFlagOccasion.NEW_REGION);
        assertThat(due(Scores.MISSING, pain(3), EnumSet.of(BodyRegion.LOWER_BACK)))
                .isEmpty();
        assertThat(due(pain(3), pain(3), Set.of())).as("said at the check-in").isEmpty();
        assertThat(due(pain(3), pain(7), Set.of())).containsExactly(RedFlagOccasion.SEVERE_PAIN);
        assertThat(due(pain(7), pain(7), Set.of())).as("asked at the check-in").isEmpty();
        assertThat(due(pain(2), night, Set.of())).containsExactly(RedFlagOccasion.NIGHT_PAIN);
        assertThat(due(Scores.MISSING, Scores.MISSING, Set.of())).isEmpty();
    }

    private static String decided(Scores before, Scores after) {
        List<StopDecision> decisions = new CheckOut(before, after, BEST_500, TODAY).decisions();
        return decisions.isEmpty()
                ? ""
                : decisions.getFirst().rule() + " " + decisions.getFirst().severity();
    }

    private static Set<RedFlagOccasion> due(Scores before, Scores after, Set<BodyRegion> known) {
        return new CheckOut(before, after, BEST_500, TODAY).flagsDue(known);
    }

    private static Scores pain(int rating) {
        return pain(Optional.of(new Nrs(rating)), Set.of(), Set.of());
    }

    private static Scores pain(Optional<Nrs> now, Set<PainQuality> qualities, Set<BreathingRelation> relations) {
        PainScore score =
                new PainScore(BodyRegion.LOWER_BACK, Optional.empty(), now, Optional.empty(), qualities, relations);
        return new Scores(
                List.of(score),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Scores blown(int litresPerMinute) {
        return new Scores(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new PeakFlowBlows(List.of(new PeakFlow(litresPerMinute)))),
                Optional.empty(),
                Optional.empty());
    }

    private static Scores oxygen(int percent) {
        return new Scores(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new OxygenSaturation(percent)),
                Optional.empty());
    }
}
