package org.ribwise.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribwise.domain.alarm.SafetyNumber;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;
import org.ribwise.domain.plan.PrescribedDose.Breathing;
import org.ribwise.domain.plan.PrescribedDose.Hold;
import org.ribwise.domain.plan.PrescribedDose.Movement;
import org.ribwise.domain.plan.PrescribedDose.Pace;
import org.ribwise.domain.safety.StopRules;
import org.ribwise.domain.safety.StopTrigger;

class PlanRecordsTest {

    @Test
    void aLaterVersionReplacesOnlyAnEarlierOneOfTheSamePlan() {
        assertThat(SamplePlans.heading(2).replaces(SamplePlans.heading(1))).isTrue();
        assertThat(SamplePlans.heading(1).replaces(SamplePlans.heading(1))).isFalse();
        assertThat(SamplePlans.heading(1).replaces(SamplePlans.heading(2))).isFalse();
    }

    @Test
    void aPlanHasAtLeastOneExerciseAndEachNameOnce() {
        Prescription one = SamplePlans.breathing();
        assertThatIllegalArgumentException().isThrownBy(SamplePlans::of);
        assertThatIllegalArgumentException().isThrownBy(() -> SamplePlans.of(one, one));
        assertThat(SamplePlans.of(one).prescription(one.id())).contains(one);
        assertThat(SamplePlans.of(one).prescription(new PrescriptionId("p9"))).isEmpty();
    }

    @Test
    void ofTheLimitsOfAPlanAndOfAPersonTheMoreCarefulOnesHold() {
        SymptomLimits strict = new SymptomLimits(
                new Nrs(1), new Nrs(2), new Nrs(4), new Nrs(3), Optional.of(new OxygenSaturation(92)));
        SafetyThresholds both = strict.on(SafetyThresholds.USUAL);
        assertThat(both.of(SafetyNumber.STOP_BREATHLESS_FROM)).isEqualTo(4);
        assertThat(both.of(SafetyNumber.STOP_PAIN_FROM)).isEqualTo(3);
        assertThat(both.of(SafetyNumber.STOP_OXYGEN_BELOW_PERCENT)).isEqualTo(92);
        SymptomLimits loose = new SymptomLimits(
                new Nrs(1), new Nrs(2), new Nrs(10), new Nrs(10), Optional.of(new OxygenSaturation(70)));
        assertThat(loose.on(both)).isEqualTo(both);
        assertThat(StopRules.decide(new StopTrigger.Breathless(Optional.of(new Nrs(4))), both))
                .isPresent();
        assertThat(StopRules.decide(new StopTrigger.Breathless(Optional.of(new Nrs(4))), SafetyThresholds.USUAL))
                .isEmpty();
    }

    @Test
    void theSameOverrideTwiceIsRefused() {
        SafetyOverride over = new SafetyOverride(
                new ExerciseId("st-child"), SafetyTag.OSTEO, "Ana Ruiz", "Bone scan was fine", SamplePlans.WRITTEN);
        Plan plan = SamplePlans.of(SamplePlans.stretch());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Plan(
                        plan.heading(),
                        plan.times(),
                        plan.words(),
                        plan.prescriptions(),
                        List.of(),
                        List.of(over, over)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "two\nlines", "bell\u0007", "turned\u202Eround", "half\uD800"})
    void aNameIsOneLineOfText(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanHeading.Author(name, "", ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SwitchedOn(new ExerciseId("br-box"), "Ana", name, SamplePlans.WRITTEN));
    }

    @Test
    void notesMayHaveSeveralLinesAndNoOtherControlCharacters() {
        assertThat(new PlanWords(List.of(), "one\ntwo").notes()).isEqualTo("one\ntwo");
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanWords(List.of(), "one\r\ntwo"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlanWords(List.of(), "x".repeat(PlanWords.LONGEST_NOTES + 1)));
    }

    @Test
    void daysAreInOrder() {
        LocalDate day = SamplePlans.START;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlanTimes(day, Optional.of(day.minusDays(1)), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlanTimes(day, Optional.empty(), List.of(day.plusDays(2), day)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlanTimes(LocalDate.of(1_027, 1, 1), Optional.empty(), List.of()));
        assertThat(new PlanTimes(day, Optional.of(day), List.of(day)).contains(day))
                .isTrue();
    }

    @Test
    void timesOfTheDayAreInOrderAndNotMoreThanTimesADay() {
        LocalTime eight = LocalTime.of(8, 0);
        assertThatIllegalArgumentException().isThrownBy(() -> atTimes(1, eight, LocalTime.NOON));
        assertThatIllegalArgumentException().isThrownBy(() -> atTimes(2, LocalTime.NOON, eight));
        assertThatIllegalArgumentException().isThrownBy(() -> atTimes(9));
        assertThat(atTimes(2, eight, LocalTime.NOON).timesOfDay()).containsExactly(eight, LocalTime.NOON);
    }

    private static PlanSchedule atTimes(int timesPerDay, LocalTime... times) {
        return new PlanSchedule(
                Rhythm.OnDays.daily(),
                timesPerDay,
                List.of(times),
                SamplePlans.START,
                Optional.empty(),
                OptionalInt.empty());
    }

    @Test
    void aRhythmHasAtLeastOneDay() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rhythm.OnDays(Set.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rhythm.PerWeek(5, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rhythm.PerWeek(0, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rhythm.PerWeek(3, 8));
    }

    @Test
    void stoppingComesAfterTheTarget() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SymptomLimits(new Nrs(3), new Nrs(4), new Nrs(4), new Nrs(6), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SymptomLimits(new Nrs(4), new Nrs(3), new Nrs(7), new Nrs(6), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SymptomLimits(new Nrs(2), new Nrs(3), new Nrs(7), new Nrs(0), Optional.empty()));
    }

    @Test
    void dosesOutOfRangeAreRefused() {
        Hold none = new Hold.Seconds(0);
        assertThatIllegalArgumentException().isThrownBy(() -> new Movement(0, 5, none, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Movement(1, 51, none, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Movement(1, 5, none, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Hold.Seconds(121));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pace.Step(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Breathing(OptionalInt.empty(), 1, new Pace.Step(0), Optional.of(Double.NaN), 0));
    }

    @Test
    void aHoldOfBreathsLastsSevenSecondsEach() {
        assertThat(new Hold.Breaths(3).seconds()).isEqualTo(21);
    }
}
