package org.ribwise.domain.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.domain.safety.SampleExercises.action;
import static org.ribwise.domain.safety.SampleExercises.beat;
import static org.ribwise.domain.safety.SampleExercises.breath;
import static org.ribwise.domain.safety.SampleExercises.drill;
import static org.ribwise.domain.safety.SampleExercises.envelope;
import static org.ribwise.domain.safety.SampleExercises.exercise;
import static org.ribwise.domain.safety.SampleExercises.paced;
import static org.ribwise.domain.safety.SampleExercises.routine;
import static org.ribwise.domain.safety.SampleExercises.single;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.exercise.Beat;
import org.ribwise.domain.exercise.Beat.Kind;
import org.ribwise.domain.exercise.BreathAction;
import org.ribwise.domain.exercise.BreathPart;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.exercise.Range;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Suitability.Refusal;
import org.ribwise.domain.safety.Suitability.Rule;

/// Ways in which a file might be written around the rules of the envelope.
class LoopholesTest {

    private static final Suitability ALLOWED = new Suitability.Allowed();
    private static final Profile ASTHMA = Profile.of(SafetyTag.ASTHMA);

    @Test
    void aDrillIsNoWayToBreatheQuickly() {
        assertThat(refusals(drill(1, 10, beat(Kind.IN, 1), beat(Kind.OUT, 1)))).containsExactly("30 breaths a minute");
        assertThat(refusals(drill(1, 10, action(BreathAction.STEP_IN, 1), action(BreathAction.STEP_OUT, 1))))
                .containsExactly("30 breaths a minute");
        assertThat(refusals(drill(1, 10, beat(Kind.IN, 1), beat(Kind.OUT, 1), beat(Kind.REST, 1))))
                .containsExactly("20 breaths a minute");
        assertThat(judge(drill(1, 10, beat(Kind.IN, 2), beat(Kind.OUT, 2)))).isEqualTo(ALLOWED);
    }

    @Test
    void partsAndRoundsAreNoWayToBreatheQuickly() {
        BreathingExercise rounds = exercise("br-rounds", 1, List.of(), part(beat(Kind.IN, 1)), part(beat(Kind.OUT, 1)));

        assertThat(refusals(rounds)).containsExactly("30 breaths a minute");
    }

    @Test
    void inBreathsOnTopOfEachOtherAreOneAndShortSniffsHaveNoRate() {
        assertThat(judge(drill(
                        1,
                        3,
                        beat(Kind.IN, 1.5),
                        beat(Kind.HOLD_IN, 0.5),
                        beat(Kind.IN, 1.5),
                        beat(Kind.OUT, 4),
                        beat(Kind.REST, 10))))
                .isEqualTo(ALLOWED);
        assertThat(judge(drill(1, 3, action(BreathAction.SNIFF, 1), beat(Kind.OUT, 1))))
                .isEqualTo(ALLOWED);
        assertThat(refusals(drill(1, 3, action(BreathAction.SNIFF, 2), beat(Kind.OUT, 1))))
                .containsExactly("20 breaths a minute");
    }

    @Test
    void aMomentOfRestOrOfSomethingElseEndsNoHold() {
        assertThat(refusals(holdsWith(beat(Kind.REST, 0.2)))).containsExactly("HOLD_IN 6 s");
        assertThat(refusals(holdsWith(beat(Kind.REST, 2.9)))).containsExactly("HOLD_IN 6 s");
        assertThat(refusals(holdsWith(beat(Kind.OUT, 0.2)))).containsExactly("HOLD_IN 6.2 s");
        assertThat(refusals(exercise(
                        "br-parts",
                        1,
                        List.of(),
                        part(beat(Kind.IN, 2), beat(Kind.HOLD_IN, 3)),
                        new BreathPart.Own(new Range(1, 1), LocalText.english("Wait")),
                        part(beat(Kind.HOLD_IN, 3), beat(Kind.OUT, 3)))))
                .containsExactly("HOLD_IN 6 s");
        assertThat(judge(holdsWith(beat(Kind.REST, 3)))).isEqualTo(ALLOWED);
    }

    @Test
    void aMomentOfSomethingElseSplitsNoLongBreath() {
        assertThat(refusals(
                        drill(1, 2, beat(Kind.IN, 3), beat(Kind.HOLD_IN, 0.4), beat(Kind.IN, 3), beat(Kind.OUT, 4))))
                .containsExactly("IN 6.4 s");
        assertThat(refusals(drill(1, 50, beat(Kind.OUT, 3.8), beat(Kind.IN, 0.2))))
                .contains("OUT 399.8 s");
        assertThat(judge(drill(1, 2, beat(Kind.IN, 4.8), beat(Kind.HOLD_IN, 0.4), beat(Kind.OUT, 6))))
                .as("a short hold where a breath turns belongs to neither")
                .isEqualTo(ALLOWED);
    }

    @Test
    void notMoreThanTwoHuffsOrCoughsFollowEachOtherWithoutCalmBreathing() {
        Beat in = beat(Kind.IN, 3);
        Beat huff = action(BreathAction.HUFF, 1);
        Beat cough = action(BreathAction.COUGH, 1);
        BreathPart own = new BreathPart.Own(new Range(20, 20), LocalText.english("Calm"));

        assertThat(judge(drill(2, 1, in, huff, in, cough, beat(Kind.REST, 10)))).isEqualTo(ALLOWED);
        assertThat(refusals(drill(2, 1, in, huff, in, huff, in, cough))).containsExactly("huffs");
        assertThat(refusals(drill(2, 3, in, huff))).containsExactly("huffs");
        assertThat(refusals(drill(2, 3, in, huff, beat(Kind.REST, 9)))).containsExactly("huffs");
        assertThat(judge(drill(2, 3, in, huff, beat(Kind.REST, 10)))).isEqualTo(ALLOWED);
        assertThat(refusals(exercise("br-huffs", 2, List.of(), part(in, huff, in, huff))))
                .as("in two rounds")
                .containsExactly("huffs");
        assertThat(judge(exercise("br-huffs", 2, List.of(), part(in, huff, in, huff), own)))
                .isEqualTo(ALLOWED);
    }

    @Test
    void aBreathThatIsTooQuickWithoutItsHoldsIsRefused() {
        BreathingExercise quick = paced("br-quick", 1, breath(1.5, 1, 1.5, 1), breath(3, 2, 4, 1));

        assertThat(judge(quick)).isEqualTo(ALLOWED);
        assertThat(rules(envelope().judge(single(quick), ASTHMA))).containsExactly(Rule.TOO_QUICK);
        assertThat(rules(envelope().judge(SampleExercises.at(quick, 0).within(Limits.WITHOUT_HOLDS), Profile.NONE)))
                .containsExactly(Rule.TOO_QUICK);
        assertThat(envelope().fit(routine(single(quick)), ASTHMA).cleared()).isEmpty();
    }

    @Test
    void aHoldThatIsLeftOutJoinsNoInBreathsBeyondTheLongest() {
        BreathingExercise split =
                drill(1, 1, beat(Kind.IN, 3), beat(Kind.HOLD_IN, 1), beat(Kind.IN, 3), beat(Kind.OUT, 5));

        assertThat(judge(split)).isEqualTo(ALLOWED);
        assertThat(rules(envelope().judge(single(split), ASTHMA))).containsExactly(Rule.PHASE_TOO_LONG);
    }

    @Test
    void whatDoesNotFitIntoTheLongestTimeEvenOnceIsRefused() {
        BreathingExercise long_ = drill(1, 2, beat(Kind.IN, 3), beat(Kind.OUT, 5), beat(Kind.REST, 20));

        assertThat(refusals(long_, 20)).containsExactly("20 s");
        assertThat(refusals(long_, 28)).isEmpty();
    }

    @Test
    void aPrescriptionIsNotForAFileOfTheSameName() {
        Exercise own = drill(3, 1, beat(Kind.IN, 3), beat(Kind.HOLD_IN, 4), beat(Kind.OUT, 4));
        Exercise foreign = drill(3, 1, beat(Kind.IN, 3), beat(Kind.HOLD_IN, 7), beat(Kind.OUT, 4));
        Profile prescribed = new Profile(Set.of(), Set.of(own.id()));

        assertThat(envelope(own).judge(single(own), prescribed)).isEqualTo(ALLOWED);
        assertThat(rules(envelope(own).judge(single(foreign), prescribed))).containsExactly(Rule.PRESCRIPTION);
    }

    private static BreathingExercise holdsWith(Beat between) {
        return drill(1, 1, beat(Kind.IN, 2), beat(Kind.HOLD_IN, 3), between, beat(Kind.HOLD_IN, 3), beat(Kind.OUT, 3));
    }

    private static BreathPart part(Beat... beats) {
        return new BreathPart.Drill(List.of(beats), new Range(1, 1));
    }

    private static Suitability judge(Exercise exercise) {
        return envelope().judge(single(exercise), Profile.NONE);
    }

    private static List<String> refusals(Exercise exercise) {
        return properties(judge(exercise));
    }

    private static List<String> refusals(BreathingExercise exercise, int longestSeconds) {
        Limits limits = new Limits(false, Optional.empty(), OptionalInt.of(longestSeconds), OptionalInt.empty());
        return properties(envelope().judge(SampleExercises.at(exercise, 0).within(limits), Profile.NONE));
    }

    private static List<String> properties(Suitability suitability) {
        return suitability.reasons().stream()
                .map(Refusal.class::cast)
                .map(Refusal::property)
                .toList();
    }

    private static List<Rule> rules(Suitability suitability) {
        return suitability.reasons().stream().map(Suitability.Reason::rule).toList();
    }
}
