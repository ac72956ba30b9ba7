package org.ribwise.domain.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.domain.safety.SampleExercises.action;
import static org.ribwise.domain.safety.SampleExercises.at;
import static org.ribwise.domain.safety.SampleExercises.beat;
import static org.ribwise.domain.safety.SampleExercises.block;
import static org.ribwise.domain.safety.SampleExercises.breath;
import static org.ribwise.domain.safety.SampleExercises.calm;
import static org.ribwise.domain.safety.SampleExercises.caution;
import static org.ribwise.domain.safety.SampleExercises.drill;
import static org.ribwise.domain.safety.SampleExercises.envelope;
import static org.ribwise.domain.safety.SampleExercises.exercise;
import static org.ribwise.domain.safety.SampleExercises.paced;
import static org.ribwise.domain.safety.SampleExercises.single;
import static org.ribwise.domain.safety.SampleExercises.slowest;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ribwise.domain.exercise.Beat.Kind;
import org.ribwise.domain.exercise.BreathAction;
import org.ribwise.domain.exercise.BreathPart;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.Range;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.Routine.BreathingItem;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Suitability.Change;
import org.ribwise.domain.safety.Suitability.Reason;
import org.ribwise.domain.safety.Suitability.Refusal;
import org.ribwise.domain.safety.Suitability.Rule;
import org.ribwise.domain.safety.VerdictTable.Verdict;
import org.ribwise.domain.session.SampleRoutines;

/// Each rule of the envelope by itself, with exercises that nobody should write.
class EnvelopeTest {

    @Test
    void aBlockRefusesWithTheFilesAdviceAndWhatToDoInstead() {
        Exercise exercise = calm("br-sample", block(SafetyTag.HTN, "br-other"));

        assertThat(judge(exercise, Profile.of(SafetyTag.HTN)).reasons())
                .containsExactly(new Refusal(
                        Rule.CONDITION,
                        "exercise",
                        Optional.of(SafetyTag.HTN),
                        Optional.of(SampleExercises.ADVICE),
                        Optional.of(new ExerciseId("br-other"))));
        assertThat(judge(exercise, Profile.of(SafetyTag.EYE))).isEqualTo(new Suitability.Allowed());
    }

    @Test
    void aCautionChangesAndABlockBesideItRefuses() {
        Exercise exercise = calm("br-sample", caution(SafetyTag.COPD, slowest(8)), block(SafetyTag.EYE));

        assertThat(judge(exercise, Profile.of(SafetyTag.COPD)).reasons())
                .containsExactly(new Change(
                        Rule.CONDITION,
                        Optional.of(SafetyTag.COPD),
                        Optional.of(SampleExercises.ADVICE),
                        Optional.empty(),
                        slowest(8)));
        assertThat(judge(exercise, Profile.of(SafetyTag.COPD, SafetyTag.EYE))).isInstanceOf(Suitability.Refused.class);
    }

    @Test
    void aPrescriptionOpensLevelThreeButNotABlock() {
        BreathingExercise exercise =
                paced("br-sample", 3, breath(2, 1, 2, 1), breath(3, 3, 3, 3), block(SafetyTag.HTN));
        Profile prescribed = new Profile(Set.of(), Set.of(exercise.id()));

        assertThat(rules(judge(exercise, Profile.NONE))).containsExactly(Rule.PRESCRIPTION);
        assertThat(judge(exercise, prescribed)).isEqualTo(new Suitability.Allowed());
        assertThat(rules(judge(exercise, new Profile(Set.of(SafetyTag.HTN), Set.of(exercise.id())))))
                .containsExactly(Rule.CONDITION);
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTROL_PAUSE", "STACK"})
    void aFileThatCallsAControlPauseOrAStackEasyStillNeedsAPrescription(BreathAction action) {
        BreathingExercise exercise = drill(1, 1, action(action, 3), beat(Kind.OUT, 3));

        assertThat(rules(judge(exercise, Profile.NONE))).containsExactly(Rule.PRESCRIPTION);
        assertThat(judge(exercise, new Profile(Set.of(), Set.of(exercise.id()))))
                .isEqualTo(new Suitability.Allowed());
    }

    @Test
    void aChildGetsOnlyWhatIsPrescribed() {
        Profile child = Profile.of(SafetyTag.PAEDIATRIC);
        Exercise exercise = calm("br-sample");

        assertThat(rules(judge(exercise, child))).containsExactly(Rule.PAEDIATRIC);
        assertThat(judge(exercise, new Profile(child.conditions(), Set.of(exercise.id()))))
                .isEqualTo(new Suitability.Allowed());
    }

    @Test
    void afterAFlareOnlyLevelOneFromItsFirstStep() {
        Profile afterFlare = Profile.of(SafetyTag.RECENT_EXACERBATION);
        BreathingExercise easy = calm("br-easy");
        BreathingExercise harder = paced("br-harder", 2, breath(3, 0, 4, 0), breath(4, 0, 6, 0));

        assertThat(envelope().judge(at(easy, 0), afterFlare)).isEqualTo(new Suitability.Allowed());
        assertThat(rules(envelope().judge(at(easy, 2), afterFlare))).containsExactly(Rule.AFTER_FLARE);
        assertThat(judge(harder, afterFlare).reasons())
                .containsExactly(new Refusal(
                        Rule.AFTER_FLARE,
                        "level 2",
                        Optional.of(SafetyTag.RECENT_EXACERBATION),
                        Optional.empty(),
                        Optional.of(new ExerciseId("br-control"))));
    }

    @Test
    void aHoldIsLeftOutFromTheStepAtWhichItBegins() {
        BreathingExercise exercise = paced("br-sample", 1, breath(3, 0, 3, 0), breath(3, 1, 4, 0));
        Profile asthma = Profile.of(SafetyTag.ASTHMA);

        assertThat(envelope().judge(at(exercise, 2), asthma)).isEqualTo(new Suitability.Allowed());
        assertThat(envelope().judge(at(exercise, 3), asthma).reasons())
                .containsExactly(new Change(
                        Rule.NO_HOLDS,
                        Optional.of(SafetyTag.ASTHMA),
                        Optional.empty(),
                        Optional.empty(),
                        Limits.WITHOUT_HOLDS));
        assertThat(envelope().judge(at(exercise, 3), Profile.NONE)).isEqualTo(new Suitability.Allowed());
        assertThat(envelope(exercise).judge(at(exercise, 3), new Profile(asthma.conditions(), Set.of(exercise.id()))))
                .isEqualTo(new Suitability.Allowed());
        assertThat(envelope().judge(at(exercise, 3).within(Limits.WITHOUT_HOLDS), asthma))
                .isEqualTo(new Suitability.Allowed());
    }

    @Test
    void aHoldInADrillIsLeftOutAndNothingButHoldsIsRefused() {
        Profile copd = Profile.of(SafetyTag.COPD);

        assertThat(Verdict.of(judge(drill(1, 1, beat(Kind.IN, 2), beat(Kind.HOLD_IN, 1), beat(Kind.OUT, 2)), copd)))
                .isEqualTo(Verdict.CHANGES);
        assertThat(Verdict.of(judge(drill(1, 1, beat(Kind.HOLD_IN, 1)), copd))).isEqualTo(Verdict.REFUSED);
        assertThat(Verdict.of(judge(drill(1, 1, beat(Kind.HOLD_IN, 1)), Profile.NONE)))
                .isEqualTo(Verdict.ALLOWED);
    }

    @ParameterizedTest(name = "{0}/{1}/{2}/{3} at level {4}: {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "5, 0, 7, 0, 1, -",
                "5.1, 0, 6, 0, 1, IN 5.1 s",
                "4, 3, 5, 0, 2, -",
                "4, 3.1, 4, 0, 2, HOLD_IN 3.1 s",
                "4, 0, 8, 0, 2, -",
                "3, 0, 8.5, 0, 2, OUT 8.5 s",
                "4, 0, 6, 1, 1, -",
                "4, 0, 6, 1.5, 1, HOLD_OUT 1.5 s",
                "4, 20, 6, 0, 1, HOLD_IN 20 s and 2 breaths a minute",
                "5, 0, 7.5, 0, 1, 4.8 breaths a minute",
                "4, 7, 8, 0, 3, -",
                "4, 4, 4, 4, 3, -",
                "4, 8, 6, 0, 3, HOLD_IN 8 s",
                "4, 1, 4, 5, 3, HOLD_OUT 5 s",
                "6, 0, 6, 0, 3, IN 6 s",
                "5, 6, 8, 1, 3, 3 breaths a minute"
            })
    void noPhaseAndNoBreathExceedsTheReferenceWhateverCapAFileDeclares(
            double in, double holdIn, double out, double holdOut, int level, String refused) {
        BreathingExercise exercise = paced("br-sample", level, breath(2, 0, 2, 0), breath(in, holdIn, out, holdOut));
        Profile prescribed = new Profile(Set.of(), level == 3 ? Set.of(exercise.id()) : Set.of());

        assertThat(properties(envelope(exercise).judge(at(exercise, 0), prescribed)))
                .isEqualTo(refused == null ? List.of() : List.of(refused.split(" and ", -1)));
    }

    @ParameterizedTest
    @CsvSource({"2, 2, true", "2, 1.9, false", "0.5, 0.5, false", "1, 3, true"})
    void noPacedBreathIsQuickerThanFifteenAMinute(double in, double out, boolean allowed) {
        Suitability answer = judge(paced("br-sample", 1, breath(in, 0, out, 0), breath(4, 0, 6, 0)), Profile.NONE);

        assertThat(rules(answer)).isEqualTo(allowed ? List.of() : List.of(Rule.TOO_QUICK));
    }

    @Test
    void aNoteThatAsksForAQuickerBreathThanThatRefuses() {
        Exercise exercise = calm("br-sample", caution(SafetyTag.COPD, slowest(16)));

        assertThat(properties(judge(exercise, Profile.of(SafetyTag.COPD)))).containsExactly("16.0 breaths a minute");
    }

    @Test
    void aLongHoldIsOneHoweverManyBeatsOrPartsItIsWrittenIn() {
        BreathingExercise fourBeats = drill(
                1,
                1,
                beat(Kind.IN, 3),
                beat(Kind.HOLD_IN, 3),
                beat(Kind.HOLD_IN, 3),
                beat(Kind.HOLD_OUT, 1),
                beat(Kind.OUT, 4));
        BreathingExercise repeated = drill(1, 5, beat(Kind.HOLD_IN, 2));
        BreathPart hold = new BreathPart.Drill(List.of(beat(Kind.HOLD_IN, 3)), new Range(1, 1));
        BreathingExercise threeParts = exercise("br-sample", 1, List.of(), hold, hold, hold);
        BreathingExercise overTheEdge = drill(1, 2, beat(Kind.OUT, 5), beat(Kind.IN, 3), beat(Kind.OUT, 4));

        assertThat(properties(judge(fourBeats, Profile.NONE))).contains("HOLD_IN 7 s");
        assertThat(properties(judge(repeated, Profile.NONE))).contains("HOLD_IN 20 s");
        assertThat(properties(judge(threeParts, Profile.NONE))).contains("HOLD_IN 18 s");
        assertThat(properties(judge(overTheEdge, Profile.NONE))).containsExactly("OUT 9 s");
    }

    @Test
    void aControlPauseStopsItselfAtTwentySeconds() {
        BreathingExercise twenty =
                drill(3, 1, beat(Kind.IN, 3), beat(Kind.OUT, 3), action(BreathAction.CONTROL_PAUSE, 20));
        BreathingExercise more =
                drill(3, 1, beat(Kind.IN, 3), beat(Kind.OUT, 3), action(BreathAction.CONTROL_PAUSE, 21));
        Profile prescribed = new Profile(Set.of(), Set.of(twenty.id()));

        assertThat(judge(twenty, prescribed)).isEqualTo(new Suitability.Allowed());
        assertThat(properties(judge(more, prescribed))).containsExactly("CONTROL_PAUSE 21 s");
    }

    @Test
    void huffsSniffsAndStepsAreQuickByNature() {
        BreathingExercise steps = drill(1, 10, action(BreathAction.STEP_IN, 2), action(BreathAction.STEP_OUT, 2));
        BreathingExercise huffs = drill(2, 1, beat(Kind.IN, 2), action(BreathAction.HUFF, 1), beat(Kind.REST, 20));

        assertThat(judge(steps, Profile.NONE)).isEqualTo(new Suitability.Allowed());
        assertThat(judge(huffs, Profile.NONE)).isEqualTo(new Suitability.Allowed());
    }

    @Test
    void moreThanTheTargetDoseIsLoweredToIt() {
        BreathingExercise breathing = calm("br-sample");
        BreathingItem long_ = new BreathingItem(breathing, OptionalInt.of(900), 5, 0, Limits.NONE, 0);
        Routine.StretchItem stretch = SampleRoutines.stretch(false, 9, 40, 120);

        assertThat(rules(envelope().judge(long_, Profile.NONE))).containsExactly(Rule.DOSE);
        assertThat(played(long_)).isEqualTo(new BreathingItem(breathing, OptionalInt.of(300), 2, 0, Limits.NONE, 0));
        assertThat(played(stretch)).isEqualTo(SampleRoutines.stretch(false, 3, 5, 60));
    }

    private static Routine.Item played(Routine.Item item) {
        return envelope()
                .fit(SampleExercises.routine(item), Profile.NONE)
                .played()
                .items()
                .getFirst();
    }

    private static Suitability judge(Exercise exercise, Profile profile) {
        return envelope(exercise).judge(single(exercise), profile);
    }

    private static List<Rule> rules(Suitability suitability) {
        return suitability.reasons().stream().map(Reason::rule).toList();
    }

    private static List<String> properties(Suitability suitability) {
        return suitability.reasons().stream()
                .map(Refusal.class::cast)
                .map(Refusal::property)
                .toList();
    }
}
