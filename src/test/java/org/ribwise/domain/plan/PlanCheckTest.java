package org.ribwise.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.plan.PlanConflict.Forbidden;
import org.ribwise.domain.plan.PlanConflict.Impossible;
import org.ribwise.domain.plan.PlanConflict.Misfit;
import org.ribwise.domain.plan.PlanConflict.Overridden;
import org.ribwise.domain.plan.PlanConflict.Remedy;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;
import org.ribwise.domain.plan.PrescribedDose.Breathing;
import org.ribwise.domain.plan.PrescribedDose.Pace;
import org.ribwise.domain.plan.PrescribedExercise.PrescribedSide;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.domain.session.SampleRoutines;

class PlanCheckTest {

    private static final ExerciseLibrary LIBRARY = SampleRoutines.shipped();
    private static final Envelope ENVELOPE = new Envelope(LIBRARY);
    private static final PlanCheck CHECK = new PlanCheck(ENVELOPE);

    @Test
    void aPlanThatSuitsHasNoConflict() {
        Plan plan = SamplePlans.of(SamplePlans.breathing(), SamplePlans.stretch());
        assertThat(CHECK.conflicts(plan, Profile.NONE)).isEmpty();
        assertThat(CHECK.mayBeUsed(plan, Profile.NONE)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"st-thread-needle, OSTEO", "st-child, OSTEO", "br-box, HYPERINFLATION", "br-stack, HYPERINFLATION"})
    void whatAConditionForbidsIsRefusedUntilAnOverrideIsWritten(String id, SafetyTag tag) {
        Plan plan = planOf(id);
        Profile person = Profile.of(tag);
        assertThat(CHECK.mayBeUsed(plan, person)).isFalse();
        List<Forbidden> forbidden = forbidden(plan, person);
        assertThat(forbidden).anySatisfy(one -> {
            assertThat(one.remedy()).isEqualTo(new Remedy.WriteOverride(tag));
            assertThat(one.reason().tag()).contains(tag);
        });
        Plan written = overridden(switchedOn(plan, id), id, tag);
        assertThat(CHECK.conflicts(written, person)).noneMatch(PlanConflict::forbids);
        assertThat(CHECK.conflicts(written, person)).hasAtLeastOneElementOfType(Overridden.class);
        assertThat(played(written, person)).contains(id);
    }

    @Test
    void everyShippedExerciseThatTheEnvelopeWouldNotPlayItselfIsForbiddenInAPlan() {
        int refused = 0;
        for (Exercise exercise : LIBRARY.exercises()) {
            Plan plan = planOf(exercise.id().value());
            for (SafetyTag tag : SafetyTag.values()) {
                Profile person = Profile.of(tag);
                boolean playsIt = ENVELOPE.fit(Routine.single(exercise), person).playsWhatWasAsked();
                assertThat(CHECK.mayBeUsed(plan, person))
                        .as("%s with %s", exercise.id(), tag)
                        .isEqualTo(playsIt);
                refused += playsIt ? 0 : 1;
            }
        }
        assertThat(refused).isGreaterThan(100);
    }

    @Test
    void anOverrideForOneExerciseOrConditionIsNoneForAnother() {
        Plan plan = overridden(planOf("st-child"), "st-thread-needle", SafetyTag.OSTEO);
        assertThat(CHECK.mayBeUsed(plan, Profile.of(SafetyTag.OSTEO))).isFalse();
        Plan other = overridden(planOf("st-child"), "st-child", SafetyTag.STENOSIS);
        assertThat(CHECK.mayBeUsed(other, Profile.of(SafetyTag.OSTEO))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"PAEDIATRIC", "RECENT_EXACERBATION"})
    void nobodyOverridesAgeOrTheTimeAfterAnAttack(SafetyTag tag) {
        assertThatIllegalArgumentException().isThrownBy(() -> overridden(planOf("st-bridge"), "st-bridge", tag));
        Plan on = switchedOn(planOf("st-bridge"), "st-bridge");
        assertThat(CHECK.mayBeUsed(on, Profile.of(SafetyTag.RECENT_EXACERBATION)))
                .isFalse();
        assertThat(CHECK.mayBeUsed(planOf("st-bridge"), Profile.of(SafetyTag.PAEDIATRIC)))
                .isFalse();
        assertThat(CHECK.mayBeUsed(on, Profile.of(SafetyTag.PAEDIATRIC))).isTrue();
    }

    @Test
    void levelThreeWaitsForBeingSwitchedOn() {
        Plan plan = planOf("br-box");
        assertThat(forbidden(plan, Profile.NONE))
                .anySatisfy(one -> assertThat(one.remedy()).isEqualTo(new Remedy.SwitchOn()));
        assertThat(CHECK.mayBeUsed(switchedOn(plan, "br-box"), Profile.NONE)).isTrue();
    }

    @Test
    void ofAPersonWhoHasNotBeenAskedNothingIsSwitchedOn() {
        Plan plan = switchedOn(planOf("br-box"), "br-box");
        assertThat(plan.on(Profile.UNKNOWN)).isEqualTo(Profile.UNKNOWN);
        assertThat(CHECK.mayBeUsed(plan, Profile.UNKNOWN)).isFalse();
    }

    @Test
    void theAlternativeIsOneStepAwayAndSuits() {
        Plan plan = planOf("st-thread-needle");
        Profile person = Profile.of(SafetyTag.OSTEO);
        Forbidden conflict = forbidden(plan, person).getFirst();
        Plan changed = CHECK.instead(
                        plan, conflict.prescription(), conflict.alternative().orElseThrow())
                .orElseThrow();
        assertThat(CHECK.mayBeUsed(changed, person)).isTrue();
        assertThat(changed.prescriptions().getFirst().words())
                .isEqualTo(plan.prescriptions().getFirst().words());
    }

    @Test
    void anAlternativeThatIsInThePlanOnTheSameDayAlreadyIsNotTakenTwice() {
        Plan plan = SamplePlans.of(SamplePlans.breathing(), shipped("p2", "st-child"));
        assertThat(CHECK.instead(plan, new PrescriptionId("p2"), new ExerciseId("br-control")))
                .isEmpty();
    }

    @Test
    void aPaceOfItsOwnIsPlayedWithinTheCapAndRefusedBeyondIt() {
        Plan within = paced("br-extended", new BreathPattern(3_000, 0, 5_500, 0));
        assertThat(CHECK.conflicts(within, Profile.NONE)).isEmpty();
        Plan beyond = paced("br-extended", new BreathPattern(3_000, 0, 8_500, 0));
        assertThat(CHECK.conflicts(beyond, Profile.NONE))
                .containsExactly(new Impossible(new PrescriptionId("p1"), new ExerciseId("br-extended"), Misfit.PACE));
    }

    @Test
    void aPaceOfItsOwnKeepsWhatThePhysiotherapistSwitchedOn() {
        Plan plan = switchedOn(paced("br-box", new BreathPattern(2_500, 1_000, 2_500, 1_000)), "br-box");
        assertThat(CHECK.mayBeUsed(plan, Profile.NONE)).isTrue();
        assertThat(played(plan, Profile.NONE)).containsExactly("br-box");
    }

    @Test
    void whatTheLibraryCannotPlayIsTold() {
        Prescription breathing = SamplePlans.breathing();
        Prescription stretch = SamplePlans.stretch();
        assertThat(CHECK.conflicts(SamplePlans.of(shipped("p1", "st-gone")), Profile.NONE))
                .containsExactly(new PlanConflict.Unknown(new PrescriptionId("p1"), new ExerciseId("st-gone")));
        assertThat(misfits(breathing.at(stretch.dose()))).containsExactly(Misfit.DOSE);
        assertThat(misfits(stretch.at(breathing.dose()))).containsExactly(Misfit.DOSE);
        assertThat(misfits(breathing.at(new Breathing(OptionalInt.of(180), 1, new Pace.Step(40), Optional.empty(), 0))))
                .containsExactly(Misfit.STEP);
        assertThat(misfits(breathing.with(new PrescribedExercise(
                        new ExerciseId("br-control"), Optional.empty(), 1, PrescribedSide.LEFT))))
                .containsExactly(Misfit.SIDE);
    }

    @Test
    void anExerciseThatNeedsMoreThanThePhysiotherapistSawIsRefused() {
        Prescription easy = shipped("p1", "br-extended")
                .with(new PrescribedExercise(
                        new ExerciseId("br-extended"), Optional.empty(), 1, PrescribedSide.AS_DEFINED));
        assertThat(CHECK.mayBeUsed(SamplePlans.of(easy), Profile.NONE)).isFalse();
    }

    @Test
    void theSameExerciseTwiceOnOneDayIsNoPlan() {
        Prescription again = shipped("p9", "br-control");
        assertThatIllegalArgumentException().isThrownBy(() -> SamplePlans.of(SamplePlans.breathing(), again));
    }

    private static List<Misfit> misfits(Prescription prescription) {
        return CHECK.conflicts(SamplePlans.of(prescription), Profile.NONE).stream()
                .map(conflict -> ((Impossible) conflict).what())
                .toList();
    }

    private static List<Forbidden> forbidden(Plan plan, Profile person) {
        return CHECK.conflicts(plan, person).stream()
                .filter(Forbidden.class::isInstance)
                .map(Forbidden.class::cast)
                .toList();
    }

    private static List<String> played(Plan plan, Profile person) {
        List<Routine.Item> items = plan.prescriptions().stream()
                .map(one -> PlannedItem.of(one, LIBRARY).item().orElseThrow())
                .toList();
        FittedRoutine fitted =
                ENVELOPE.fit(SampleRoutines.routine(items.toArray(Routine.Item[]::new)), plan.on(person));
        return fitted.played().items().stream()
                .map(item -> item.exercise().id().value())
                .toList();
    }

    private static Plan planOf(String id) {
        return SamplePlans.of(shipped("p1", id));
    }

    private static Prescription shipped(String name, String id) {
        Optional<Exercise> exercise = LIBRARY.exercise(new ExerciseId(id));
        PrescribedDose dose =
                exercise.map(known -> PlanCheck.startDose(known, 0)).orElseGet(SamplePlans::threeMinutes);
        int level = exercise.map(known -> known.card().level()).orElse(1);
        return SamplePlans.prescription(name, id, dose, SamplePlans.schedule(Rhythm.OnDays.daily(), 1))
                .with(new PrescribedExercise(new ExerciseId(id), Optional.empty(), level, PrescribedSide.AS_DEFINED));
    }

    private static Plan paced(String id, BreathPattern pattern) {
        Prescription one = shipped("p1", id);
        return SamplePlans.of(
                one.at(new Breathing(OptionalInt.of(180), 1, new Pace.Own(pattern), Optional.empty(), 0)));
    }

    private static Plan switchedOn(Plan plan, String id) {
        SwitchedOn on = new SwitchedOn(new ExerciseId(id), "Ana Ruiz", "Taught in the clinic", SamplePlans.WRITTEN);
        return new Plan(
                plan.heading(), plan.times(), plan.words(), plan.prescriptions(), List.of(on), plan.overrides());
    }

    private static Plan overridden(Plan plan, String id, SafetyTag tag) {
        SafetyOverride over =
                new SafetyOverride(new ExerciseId(id), tag, "Ana Ruiz", "Seen and agreed", SamplePlans.WRITTEN);
        return new Plan(
                plan.heading(),
                plan.times(),
                plan.words(),
                plan.prescriptions(),
                plan.switchedOn(),
                List.copyOf(Set.of(over)));
    }
}
