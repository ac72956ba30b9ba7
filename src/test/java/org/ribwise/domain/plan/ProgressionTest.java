package org.ribwise.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;
import org.ribwise.domain.plan.PrescribedDose.Breathing;
import org.ribwise.domain.plan.PrescribedDose.Movement;
import org.ribwise.domain.plan.PrescribedDose.Pace;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.session.SampleRoutines;

class ProgressionTest {

    private static final Envelope ENVELOPE = new Envelope(SampleRoutines.shipped());
    private static final Progression PROGRESSION = new Progression(ENVELOPE, ProgressionNumbers.USUAL);
    private static final LocalDate DAY = SamplePlans.START;
    private static final PrescriptionId ID = new PrescriptionId("p1");

    private final List<Feel> feels = new ArrayList<>();
    private final List<DoseDecision> decisions = new ArrayList<>();
    private Plan plan = squeezesAmongOthers();
    private Optional<LocalDate> attack = Optional.empty();
    private Optional<OffsetDateTime> condition = Optional.empty();

    @Test
    void twoGreenSessionsOnDifferentDaysStepUpOneVariableRepetitionsFirst() {
        good(0);
        assertThat(rule(0)).isEqualTo(ProgressionRule.NOT_YET);
        good(0);
        assertThat(rule(0)).as("the same day counts once").isEqualTo(ProgressionRule.NOT_YET);
        good(1);
        Proposal.Up up = (Proposal.Up) next(1);
        assertThat(((Movement) up.then().dose()).reps()).isEqualTo(9);
        assertThat(up.grounds().rule()).isEqualTo(ProgressionRule.GREEN_TWICE);
        assertThat(up.grounds().lights()).isNotEmpty();
    }

    @Test
    void whatWasNotRatedIsNotGreen() {
        Feel.Manner fine = new Feel.Manner(true, Optional.empty(), false, false);
        for (int day = 0; day < 4; day++) {
            feels.add(new Feel(ID, at(day, 9), fine, Feel.Pain.MISSING, breath(1, 1)));
        }
        assertThat(next(4)).isInstanceOf(Proposal.Stay.class);
    }

    @Test
    void nothingChangesUntilItIsAcceptedAndWhatIsLeftIsLeft() {
        good(0);
        good(1);
        answer(next(1), 1, DoseAnswer.LEFT);
        assertThat(log().now()).isEqualTo(plan);
        assertThat(rule(1)).isEqualTo(ProgressionRule.NOT_YET);
        good(2);
        good(3);
        answer(next(3), 3, DoseAnswer.ACCEPTED);
        Movement now = (Movement) log().now().prescription(ID).orElseThrow().dose();
        assertThat(now.reps()).isEqualTo(9);
        assertThat(log().until(DAY.plusDays(2))).isEqualTo(plan);
    }

    @Test
    void aBreathingRampLengthensTheOutBreathFirst() {
        plan = SamplePlans.of(SamplePlans.breathing(), squeezes("p2"));
        good(0);
        good(1);
        Proposal.Up up = (Proposal.Up) next(1);
        assertThat(((Breathing) up.then().dose()).pace()).isEqualTo(new Pace.Step(1));
    }

    @Test
    void neverMoreThanAFifthMoreTimeAWeek() {
        plan = SamplePlans.of(squeezes("p1").at(new Movement(1, 4, new PrescribedDose.Hold.Seconds(5), 30)));
        good(0);
        good(1);
        Proposal proposal = next(1);
        assertThat(proposal).isInstanceOf(Proposal.Stay.class);
        assertThat(proposal.grounds().rule()).isEqualTo(ProgressionRule.AT_THE_TOP);
    }

    @Test
    void amberHolds() {
        good(0);
        feel(1, 1, 4);
        assertThat(rule(1)).isEqualTo(ProgressionRule.AMBER);
    }

    @Test
    void aNewConditionPausesUntilItIsDecidedAndALaterOneAsksAgain() {
        good(0);
        condition = Optional.of(at(1, 9));
        assertThat(rule(1)).isEqualTo(ProgressionRule.NEW_CONDITION);
        assertThat(rests(1)).isTrue();
        answer(next(1), 1, DoseAnswer.LEFT);
        assertThat(rests(2)).isTrue();
        condition = Optional.of(at(2, 9));
        assertThat(rule(2)).isEqualTo(ProgressionRule.NEW_CONDITION);
    }

    @ParameterizedTest
    @CsvSource({"6, 2, ONE_RED", "2, 7, ONE_RED", "6, 7, TWO_REDS"})
    void redStepsDownAndTheExerciseRestsUntilItIsSmaller(int pain, int breathless, ProgressionRule rule) {
        good(0);
        feel(1, pain, breathless);
        Proposal proposal = next(1);
        assertThat(proposal.grounds().rule()).isEqualTo(rule);
        assertThat(proposal).isInstanceOf(Proposal.Down.class);
        assertThat(rests(2)).isTrue();
        answer(proposal, 1, DoseAnswer.ACCEPTED);
        assertThat(rests(2)).isFalse();
    }

    @Test
    void aSmallerStepThatIsLeftMeansRest() {
        feel(1, 7, 2);
        answer(next(1), 1, DoseAnswer.LEFT);
        assertThat(rests(2)).isTrue();
        assertThat(rests(7)).isTrue();
        assertThat(rests(8)).isFalse();
        assertThat(rule(8)).isEqualTo(ProgressionRule.BREAK);
    }

    @Test
    void redTwiceInAWeekPausesAndGoesOnAtTheStartWhenThePhysiotherapistAgrees() {
        feel(0, 7, 2);
        answer(next(0), 0, DoseAnswer.ACCEPTED);
        feel(3, 7, 2);
        Proposal pause = next(3);
        assertThat(pause).isInstanceOf(Proposal.Pause.class);
        assertThat(pause.grounds().rule()).isEqualTo(ProgressionRule.RED_TWICE);
        assertThat(rests(4)).isTrue();
        answer(pause, 3, DoseAnswer.LEFT);
        assertThat(rests(9)).isTrue();
        assertThat(rule(9)).isEqualTo(ProgressionRule.AFTER_PAUSE);
        assertThat(next(9).asks()).isFalse();
        Proposal again = next(10);
        assertThat(again).isInstanceOf(Proposal.Restart.class);
        answer(again, 10, DoseAnswer.ACCEPTED);
        assertThat(rests(10)).isFalse();
    }

    @Test
    void stoppedForASymptomTwiceInAWeekPauses() {
        for (int day = 0; day < 2; day++) {
            feels.add(new Feel(
                    ID,
                    at(day, 9),
                    new Feel.Manner(false, Optional.empty(), true, false),
                    Feel.Pain.MISSING,
                    Feel.Breath.MISSING));
        }
        assertThat(rule(1)).isEqualTo(ProgressionRule.STOPPED_TWICE);
    }

    @ParameterizedTest
    @CsvSource({"6, NOT_YET", "7, BREAK", "13, BREAK", "14, LONG_BREAK", "27, LONG_BREAK", "28, RESTART"})
    void aBreakBeginsLower(int days, ProgressionRule rule) {
        good(0);
        assertThat(rule(days)).isEqualTo(rule);
    }

    @Test
    void afterAnAttackItBeginsAnew() {
        good(0);
        good(1);
        attack = Optional.of(DAY.plusDays(2));
        Proposal proposal = next(3);
        assertThat(proposal).isInstanceOf(Proposal.Restart.class);
        assertThat(proposal.grounds().rule()).isEqualTo(ProgressionRule.AFTER_ATTACK);
        answer(proposal, 3, DoseAnswer.ACCEPTED);
        assertThat(next(3)).isInstanceOf(Proposal.Stay.class);
    }

    @Test
    void aLockedDoseIsNeverSteppedAndRestsAfterARed() {
        Prescription one = squeezes("p1");
        plan = SamplePlans.of(new Prescription(
                one.id(),
                one.exercise(),
                one.dose(),
                one.schedule(),
                one.limits(),
                one.words(),
                ProgressionMode.LOCKED));
        good(0);
        good(1);
        assertThat(next(1)).isInstanceOf(Proposal.Stay.class);
        feel(2, 8, 2);
        assertThat(next(2)).isInstanceOf(Proposal.Pause.class);
        assertThat(rests(3)).isTrue();
    }

    @Test
    void aNewVersionOfThePlanBeginsWithoutOldDecisions() {
        good(0);
        good(1);
        answer(next(1), 1, DoseAnswer.ACCEPTED);
        Plan second = new Plan(
                SamplePlans.heading(2), plan.times(), plan.words(), plan.prescriptions(), List.of(), List.of());
        assertThat(new DoseLog(second, decisions).now()).isEqualTo(second);
    }

    @Test
    void numbersStayInTheirRanges() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProgressionNumbers(Map.of(ProgressionNumber.MOST_MORE_TIME_PERCENT, 21)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProgressionNumbers(
                        Map.of(ProgressionNumber.GREEN_PAIN_UP_TO, 5, ProgressionNumber.RED_PAIN_FROM, 5)));
        assertThat(ProgressionNumbers.USUAL.of(ProgressionNumber.RED_PAIN_FROM)).isEqualTo(6);
    }

    private static Plan squeezesAmongOthers() {
        return SamplePlans.of(squeezes("p1"), SamplePlans.stretch());
    }

    private static Prescription squeezes(String id) {
        PrescribedDose dose = PlanCheck.startDose(
                SampleRoutines.shipped()
                        .exercise(new ExerciseId("st-scap-squeeze"))
                        .orElseThrow(),
                30);
        return SamplePlans.prescription(id, "st-scap-squeeze", dose, SamplePlans.schedule(Rhythm.OnDays.daily(), 1));
    }

    private void good(int day) {
        feel(day, 1, 2);
    }

    private void feel(int day, int pain, int breathless) {
        feels.add(new Feel(
                ID,
                at(day, 9),
                new Feel.Manner(true, Optional.of(new Nrs(8)), false, false),
                new Feel.Pain(Optional.of(new Nrs(1)), Optional.of(new Nrs(pain)), Optional.empty(), false),
                breath(2, breathless)));
    }

    private static Feel.Breath breath(int before, int peak) {
        return new Feel.Breath(Optional.of(new Nrs(before)), Optional.of(new Nrs(peak)), OptionalInt.empty());
    }

    private static OffsetDateTime at(int day, int hour) {
        return DAY.plusDays(day).atTime(hour, 0).atOffset(ZoneOffset.UTC);
    }

    private DoseLog log() {
        return new DoseLog(plan, decisions);
    }

    private ProgressionFacts facts() {
        return new ProgressionFacts(feels, attack, condition);
    }

    private Proposal next(int day) {
        return PROGRESSION.next(ID, log(), facts(), Profile.NONE, DAY.plusDays(day));
    }

    private ProgressionRule rule(int day) {
        return next(day).grounds().rule();
    }

    private boolean rests(int day) {
        return PROGRESSION.rests(ID, log(), facts(), DAY.plusDays(day));
    }

    private void answer(Proposal proposal, int day, DoseAnswer answer) {
        decisions.add(new DoseDecision(
                UUID.randomUUID(),
                at(day, 20),
                plan.heading().id(),
                plan.heading().version(),
                ID,
                proposal.grounds().rule(),
                answer,
                answer == DoseAnswer.ACCEPTED ? proposal.to() : Optional.empty()));
    }
}
