package org.ribwise.domain.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribwise.domain.drafting.DraftHead.Writer;
import org.ribwise.domain.drafting.Edit.Made;
import org.ribwise.domain.drafting.Edit.Refused;
import org.ribwise.domain.drafting.Edit.Why;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanCheck;
import org.ribwise.domain.plan.PlanConflict.Forbidden;
import org.ribwise.domain.plan.PlanHeading;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.plan.PrescriptionId;
import org.ribwise.domain.plan.SafetyOverride;
import org.ribwise.domain.plan.SamplePlans;
import org.ribwise.domain.plan.SwitchedOn;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.session.SampleRoutines;

class PlanDraftTest {

    private static final ExerciseLibrary LIBRARY = SampleRoutines.shipped();
    private static final PlanCheck CHECK = new PlanCheck(new Envelope(LIBRARY));
    private static final LocalDate MONDAY = SamplePlans.START;
    private static final PlanHeading.Patient KIM =
            new PlanHeading.Patient(UUID.fromString("0b8b1f0e-3f3d-44a5-9a2f-3b0a41d7d6a2"), "Kim");
    private static final PlanDraft EMPTY = PlanDraft.empty(
            DraftHead.first(SamplePlans.ID, new Writer("Ana Ruiz", "", ""), KIM).titled("First weeks"), MONDAY);

    @Test
    void anExerciseThatIsAddedOnTwoDaysIsOnePrescriptionAndNeverTwiceOnADay() {
        PlanDraft once = added(EMPTY, "st-side-bend", DayOfWeek.MONDAY);
        PlanDraft twice = added(once, "st-side-bend", DayOfWeek.THURSDAY);
        assertThat(twice.prescriptions()).hasSize(1);
        assertThat(days(twice)).containsExactly(DayOfWeek.MONDAY, DayOfWeek.THURSDAY);
        assertThat(new Placing(twice).adding(exercise("st-side-bend"), on(DayOfWeek.MONDAY), MONDAY))
                .isEqualTo(new Refused(Why.TWICE_ON_A_DAY));
        assertThat(new Placing(twice).moving(new PrescriptionId("p1"), DayOfWeek.MONDAY, DayOfWeek.THURSDAY))
                .isEqualTo(new Refused(Why.TWICE_ON_A_DAY));
    }

    @Test
    void anExerciseMovesFromDayToDayAndGoesWithItsLastOne() {
        PlanDraft draft = added(EMPTY, "st-side-bend", DayOfWeek.MONDAY);
        PrescriptionId id = new PrescriptionId("p1");
        PlanDraft moved = made(new Placing(draft).moving(id, DayOfWeek.MONDAY, DayOfWeek.SUNDAY));
        assertThat(days(moved)).containsExactly(DayOfWeek.SUNDAY);
        assertThat(new Placing(moved).toggling(id, DayOfWeek.SUNDAY)).isEqualTo(new Refused(Why.NO_DAY));
        assertThat(new Placing(moved).removing(id, DayOfWeek.SUNDAY).prescriptions())
                .isEmpty();
    }

    @Test
    void whateverIsDoneIsTakenBackAndDoneAgainInItsOrder() {
        PlanDraft one = added(EMPTY, "st-side-bend", DayOfWeek.MONDAY);
        PlanDraft two = new Placing(added(one, "br-control", DayOfWeek.MONDAY)).ordering(new PrescriptionId("p2"), -1);
        DraftHistory history = DraftHistory.of(EMPTY).then(one).then(two);
        assertThat(history.undo().undo().now()).isEqualTo(EMPTY);
        assertThat(history.undo().undo().undo().canUndo()).isFalse();
        assertThat(history.undo().undo().redo().redo().now()).isEqualTo(two);
        assertThat(history.undo().then(EMPTY).canRedo()).isFalse();
        assertThat(two.prescriptions())
                .extracting(prescription -> prescription.exercise().id().value())
                .containsExactly("br-control", "st-side-bend");
    }

    @Test
    void aPlanBeginsOnAMondayToComeAndOneThatIsOverBeginsAnew() {
        LocalDate sunday = LocalDate.of(2026, 11, 22);
        assertThat(PlanDraft.usualStart(sunday)).isEqualTo("2026-11-23");
        assertThat(PlanDraft.usualStart(sunday.plusDays(1))).isEqualTo("2026-11-30");
        PlanDraft draft = PlanDraft.after(
                SamplePlans.of(SamplePlans.breathing()), DraftHead.after(SamplePlans.of(SamplePlans.breathing()), KIM));
        LocalDate last = draft.times().end().orElseThrow();
        assertThat(draft.unlessOver(last)).isEqualTo(draft);
        PlanDraft anew = draft.unlessOver(last.plusDays(1));
        assertThat(anew.times().start()).isEqualTo(PlanDraft.usualStart(last.plusDays(1)));
        assertThat(anew.prescriptions().getFirst().schedule().start())
                .isEqualTo(anew.times().start());
    }

    @Test
    void thePlanMovesAsAWholeToAnotherFirstDay() {
        PlanDraft draft = PlanDraft.after(SamplePlans.of(SamplePlans.breathing(), SamplePlans.stretch()), EMPTY.head());
        PlanDraft later = made(draft.startingOn(MONDAY.plusDays(7)));
        assertThat(later.times().end()).contains(SamplePlans.END.plusDays(7));
        assertThat(later.times().reviews()).containsExactly(MONDAY.plusDays(21), SamplePlans.END.plusDays(7));
        assertThat(later.prescriptions())
                .allSatisfy(one -> assertThat(one.schedule().start()).isEqualTo(MONDAY.plusDays(7)));
        assertThat(draft.lasting(Optional.of(MONDAY.minusDays(1)), List.of())).isEqualTo(new Refused(Why.NOT_SENSIBLE));
    }

    @Test
    void theNextVersionKeepsIdentityAndNamesAndGivesNewOnesToWhatIsNew() {
        Plan before = SamplePlans.of(SamplePlans.breathing(), SamplePlans.stretch());
        PlanDraft draft = added(
                PlanDraft.after(before, DraftHead.after(before, KIM)).removing(new PrescriptionId("p2")),
                "st-sit-stand",
                DayOfWeek.TUESDAY);
        Plan after = ready(new FinishedDraft(CHECK, Profile.NONE).of(draft, SamplePlans.WRITTEN));
        assertThat(after.heading().replaces(before.heading())).isTrue();
        assertThat(after.heading().by()).isEqualTo(before.heading().by());
        assertThat(after.prescriptions()).extracting(one -> one.id().value()).containsExactly("p1", "v2-1");
    }

    @ParameterizedTest
    @CsvSource({"st-thread-needle, OSTEO", "st-child, OSTEO", "br-box, HYPERINFLATION", "br-478, HYPERINFLATION"})
    void whatIsForbiddenIsNoPlanUntilReasonAndNameAreWrittenAndIsAgainWhenTheyAreTakenBack(String id, SafetyTag tag) {
        FinishedDraft finished = new FinishedDraft(CHECK, Profile.of(tag));
        PlanDraft draft = added(EMPTY, id, DayOfWeek.MONDAY);
        assertThat(finished.of(draft, SamplePlans.WRITTEN)).isInstanceOf(Finish.NotYet.class);
        WrittenWord on = exercise(id).card().level() == 3
                ? WrittenWord.NONE.and(new SwitchedOn(new ExerciseId(id), "Ana", "Tried here", SamplePlans.WRITTEN))
                : WrittenWord.NONE;
        assertThat(finished.of(draft.writing(on), SamplePlans.WRITTEN)).isInstanceOf(Finish.NotYet.class);
        WrittenWord word =
                on.and(new SafetyOverride(new ExerciseId(id), tag, "Ana", "Bone scan is fine", SamplePlans.WRITTEN));
        Plan plan = ready(finished.of(draft.writing(word), SamplePlans.WRITTEN));
        assertThat(plan.overrides()).hasSize(1);
        assertThat(finished.of(draft.writing(word.withoutOverride(new ExerciseId(id), tag)), SamplePlans.WRITTEN))
                .isInstanceOf(Finish.NotYet.class);
    }

    @Test
    void theAlternativeTakesThePlaceOnTheSameDays() {
        FinishedDraft finished = new FinishedDraft(CHECK, Profile.of(SafetyTag.OSTEO));
        PlanDraft draft = added(EMPTY, "st-thread-needle", DayOfWeek.FRIDAY);
        Forbidden forbidden = (Forbidden) finished.conflicts(draft).getFirst();
        PlanDraft other = made(finished.instead(
                draft, forbidden.prescription(), forbidden.alternative().orElseThrow()));
        assertThat(days(other)).containsExactly(DayOfWeek.FRIDAY);
        assertThat(finished.of(other, SamplePlans.WRITTEN)).isInstanceOf(Finish.Ready.class);
    }

    @Test
    void aWordAboutAnExerciseThatIsNotInThePlanDoesNotTravel() {
        FinishedDraft finished = new FinishedDraft(CHECK, Profile.of(SafetyTag.OSTEO));
        PlanDraft draft = added(EMPTY, "br-control", DayOfWeek.MONDAY)
                .writing(WrittenWord.NONE.and(new SafetyOverride(
                        new ExerciseId("st-child"), SafetyTag.OSTEO, "Ana", "Fine", SamplePlans.WRITTEN)));
        assertThat(ready(finished.of(draft, SamplePlans.WRITTEN)).overrides()).isEmpty();
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        PlanDraft gaps = EMPTY.titled(" ").by(Writer.NOBODY);
        assertThat(new FinishedDraft(CHECK, Profile.NONE).of(gaps, SamplePlans.WRITTEN))
                .isEqualTo(new Finish.NotYet(
                        List.of(new DraftProblem.NoTitle(), new DraftProblem.NoName(), new DraftProblem.NoExercise())));
    }

    @Test
    void aWeekAddsUpWhatThePlayerPlays() {
        PlanDraft draft = added(EMPTY, "br-control", DayOfWeek.MONDAY);
        Prescription one = draft.prescriptions().getFirst();
        draft = made(draft.changing(
                one.at(SamplePlans.threeMinutes()).at(one.schedule().daily(2, List.of()))));
        WeekLoad load = WeekLoad.of(draft, MONDAY, CHECK.envelope(), Profile.NONE);
        // twice: 8 s of get-ready, 36 breaths of 5 s, 30 s of rest
        assertThat(load.millisOn().get(DayOfWeek.MONDAY)).isEqualTo(2 * (8_000 + 180_000 + 30_000));
        assertThat(load.millisOn().get(DayOfWeek.TUESDAY)).isZero();
        assertThat(load.doses().values())
                .allSatisfy(dose -> assertThat(dose.breathsPerMinute()).containsExactly(12.0));
    }

    private static Plan ready(Finish finish) {
        assertThat(finish).isInstanceOf(Finish.Ready.class);
        return ((Finish.Ready) finish).plan();
    }

    private static PlanDraft added(PlanDraft draft, String id, DayOfWeek day) {
        return made(new Placing(draft).adding(exercise(id), on(day), MONDAY));
    }

    private static PlanDraft made(Edit edit) {
        assertThat(edit).isInstanceOf(Made.class);
        return ((Made) edit).draft();
    }

    private static Rhythm on(DayOfWeek day) {
        return new Rhythm.OnDays(EnumSet.of(day));
    }

    private static Iterable<DayOfWeek> days(PlanDraft draft) {
        return draft.prescriptions().getFirst().schedule().rhythm().days();
    }

    private static Exercise exercise(String id) {
        return LIBRARY.exercise(new ExerciseId(id)).orElseThrow();
    }
}
