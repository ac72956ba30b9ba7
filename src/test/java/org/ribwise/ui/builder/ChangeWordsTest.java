package org.ribwise.ui.builder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.drafting.PlanChange;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;
import org.ribwise.domain.plan.PlanTimes;
import org.ribwise.domain.plan.PrescribedDose.Hold;
import org.ribwise.domain.plan.PrescribedDose.Movement;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.plan.PrescriptionId;
import org.ribwise.domain.plan.PrescriptionWords;
import org.ribwise.domain.plan.SafetyOverride;
import org.ribwise.domain.plan.SamplePlans;
import org.ribwise.domain.session.SampleRoutines;
import org.ribwise.ui.kit.Messages;

class ChangeWordsTest {

    private static final ExerciseLibrary LIBRARY = SampleRoutines.shipped();
    private static final Messages WORDS = Messages.load(Locale.UK);

    @Test
    void twoVersionsThatSayTheSameDifferInNothing() {
        Plan plan = SamplePlans.of(SamplePlans.breathing());
        assertThat(said(plan, plan)).isEmpty();
    }

    @Test
    void everyNumberThatChangedIsSaidWithWhatItWasBefore() {
        Prescription before = SamplePlans.stretch();
        Prescription after = before.at(new Movement(2, 3, new Hold.Seconds(15), 30))
                .at(before.schedule().on(new Rhythm.PerWeek(3, 5)))
                .saying(new PrescriptionWords("Slowly.", ""));
        assertThat(said(SamplePlans.of(before), SamplePlans.of(after)))
                .containsExactly(
                        "Seated side bend: sets 2, before 1.",
                        "Seated side bend: repetitions 3, before 2.",
                        "Seated side bend: seconds of hold 15, before 10.",
                        "Seated side bend: on 3 to 5 days a week, of their choice, before on Mon, Wed, Fri.",
                        "Seated side bend: other words to the patient.");
    }

    @Test
    void whatIsNewAndWhatIsGoneIsSaidWithItsDose() {
        Plan before = SamplePlans.of(SamplePlans.breathing());
        Plan after = SamplePlans.of(SamplePlans.stretch());
        assertThat(said(before, after))
                .containsExactly(
                        "No longer in it: Relaxed tummy breathing: 3 min, 36 breaths; every day, 2 times a day.",
                        "New: Seated side bend: 2 × each side, hold 10 s (2 breaths); Mon, Wed, Fri, 1 time a day.");
    }

    @Test
    void theSameExerciseUnderAnotherNameIsTheSame() {
        Prescription one = SamplePlans.stretch();
        Prescription renamed = new Prescription(
                new PrescriptionId("v2-1"),
                one.exercise(),
                one.dose(),
                one.schedule(),
                one.limits(),
                one.words(),
                one.progression());
        assertThat(said(SamplePlans.of(one), SamplePlans.of(renamed))).isEmpty();
        assertThat(said(SamplePlans.of(one), SamplePlans.of(renamed.saying(new PrescriptionWords("Slowly.", "")))))
                .containsExactly("Seated side bend: other words to the patient.");
    }

    @Test
    void daysOrderAndWrittenWordsAreSaidToo() {
        Plan before = SamplePlans.of(SamplePlans.breathing(), SamplePlans.stretch());
        Plan after = new Plan(
                before.heading(),
                new PlanTimes(SamplePlans.START, Optional.empty(), List.of()),
                before.words(),
                before.prescriptions().reversed(),
                List.of(),
                List.of(new SafetyOverride(
                        new ExerciseId("st-side-bend"), SafetyTag.OSTEO, "Ana", "Scan is fine", SamplePlans.WRITTEN)));
        assertThat(said(before, after))
                .containsExactly(
                        "It begins on 4 Jan 2027 and has no last day.",
                        "No day is set on which you look at it together.",
                        "The exercises are done in another order.",
                        "Seated side bend is allowed with weak bones (osteoporosis) by Ana: Scan is fine");
    }

    private static List<String> said(Plan before, Plan after) {
        ChangeWords says = new ChangeWords(WORDS, new BuilderWords(WORDS, LIBRARY, "Kim"));
        return PlanChange.between(before, after).stream()
                .flatMap(change -> says.of(change).stream())
                .toList();
    }
}
