package org.ribwise.ui.builder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.drafting.DraftHead;
import org.ribwise.domain.drafting.Edit;
import org.ribwise.domain.drafting.Finish;
import org.ribwise.domain.drafting.PlanDraft;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.plan.PlanConflict.Forbidden;
import org.ribwise.domain.plan.PlanGoal;
import org.ribwise.domain.plan.PlanHeading;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.plan.PrescriptionId;
import org.ribwise.domain.plan.SafetyOverride;
import org.ribwise.domain.plan.SamplePlans;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.session.SampleRoutines;
import org.ribwise.ui.kit.DateText;
import org.ribwise.ui.kit.Messages;

class BuilderModelTest {

    private static final ExerciseLibrary LIBRARY = SampleRoutines.shipped();
    private static final Messages WORDS = Messages.load(Locale.UK);
    private static final PrescriptionId FIRST = new PrescriptionId("p1");

    private final BuilderModel model = new BuilderModel(
            PlanDraft.empty(
                    DraftHead.first(
                            SamplePlans.ID,
                            DraftHead.Writer.NOBODY,
                            new PlanHeading.Patient(UUID.fromString("0b8b1f0e-3f3d-44a5-9a2f-3b0a41d7d6a2"), "Kim")),
                    SamplePlans.START),
            new BuilderModel.Person("Kim", Profile.of(SafetyTag.OSTEO)),
            new Envelope(LIBRARY),
            () -> SamplePlans.WRITTEN);

    @Test
    void whatIsTypedFindsExercisesAndWhatDoesNotSuitComesLast() {
        FindModel find = new FindModel(model.envelope(), model.person().profile(), WORDS);
        find.search("thread");
        assertThat(find.found()).isNotEmpty();
        assertThat(find.found().getLast().fits()).isEqualTo(Fits.NOT);
        find.search("no such thing");
        assertThat(find.found()).isEmpty();
        find.search("");
        assertThat(find.found()).hasSameSizeAs(LIBRARY.exercises());
    }

    @Test
    void anExerciseIsAddedDraggedToggledAndTakenOffWithOneUndoEach() {
        model.week().add(exercise("br-control"), PutOn.MONDAY.rhythm());
        assertThat(model.chosen().get()).contains(FIRST);
        model.week().drop(new Dragged.NewExercise(new ExerciseId("br-control")), DayOfWeek.TUESDAY);
        model.week().drop(new Dragged.FromDay(FIRST, DayOfWeek.TUESDAY), DayOfWeek.SUNDAY);
        assertThat(days()).containsExactly(DayOfWeek.MONDAY, DayOfWeek.SUNDAY);
        model.week().toggle(FIRST, DayOfWeek.MONDAY);
        model.week().toggle(FIRST, DayOfWeek.SUNDAY);
        assertThat(model.refused().get()).contains(Edit.Why.NO_DAY);
        model.undo();
        assertThat(model.refused().get()).isEmpty();
        assertThat(days()).containsExactly(DayOfWeek.MONDAY, DayOfWeek.SUNDAY);
        model.undo();
        model.undo();
        model.undo();
        assertThat(model.draft().prescriptions()).isEmpty();
        assertThat(model.chosen().get()).isEmpty();
        model.redo();
        assertThat(days()).containsExactly(DayOfWeek.MONDAY);
    }

    @Test
    void aConflictIsThereAtOnceAndTheAlternativeMendsIt() {
        model.week().add(exercise("st-thread-needle"), PutOn.MONDAY.rhythm());
        Forbidden forbidden = (Forbidden) model.conflicts(FIRST).getFirst();
        model.takeInstead(FIRST, forbidden.alternative().orElseThrow());
        assertThat(model.conflicts().get()).noneMatch(Forbidden.class::isInstance);
        model.undo();
        assertThat(model.conflicts(FIRST)).containsExactly(forbidden);
    }

    @Test
    void thePlanIsFinishedOnlyWithTitleNameAndWrittenWord() {
        model.week().add(exercise("st-thread-needle"), PutOn.MONDAY.rhythm());
        model.type("title", draft -> draft.titled("First weeks"));
        model.type("name", draft -> draft.by(new DraftHead.Writer("Ana", "", "")));
        assertThat(model.finish()).isInstanceOf(Finish.NotYet.class);
        model.write(written -> written.and(new SafetyOverride(
                new ExerciseId("st-thread-needle"), SafetyTag.OSTEO, "Ana", "Scan is fine", SamplePlans.WRITTEN)));
        assertThat(model.finish()).isInstanceOf(Finish.Ready.class);
    }

    @Test
    void whatIsTypedIntoOneFieldIsTakenBackInOneGo() {
        model.type("title", draft -> draft.titled("F"));
        model.type("title", draft -> draft.titled("Fi"));
        model.type("name", draft -> draft.by(new DraftHead.Writer("A", "", "")));
        model.undo();
        assertThat(model.draft().head().title()).isEqualTo("Fi");
        model.undo();
        assertThat(model.draft().head().title()).isEmpty();
    }

    @Test
    void aNumberOutOfItsRangeIsRefusedAndNothingChanges() {
        model.week().add(exercise("st-side-bend"), PutOn.EVERY_DAY.rhythm());
        Prescription before = model.chosenNow().orElseThrow();
        boolean changed = model.edit(FIRST, one -> one.at(one.schedule().daily(9, List.of())));
        assertThat(changed).isFalse();
        assertThat(model.refused().get()).contains(Edit.Why.NOT_SENSIBLE);
        assertThat(model.chosenNow()).contains(before);
    }

    @Test
    void theWeeksTurnWithinThePlanOnly() {
        model.week().turn(-1);
        assertThat(model.week().number()).isEqualTo(1);
        model.change(draft -> draft.lasting(Optional.of(SamplePlans.END), List.of()));
        model.week().turn(9);
        assertThat(model.week().number()).isEqualTo(4);
        model.undo();
        model.week().turn(1);
        assertThat(model.week().number()).isEqualTo(5);
    }

    @Test
    void theWeekOfTodayIsShownFirstAndItsPastDaysArePlain() {
        LocalDate tuesday = SamplePlans.START.plusDays(8);
        BuilderModel later = new BuilderModel(
                model.draft(),
                model.person(),
                model.envelope(),
                () -> tuesday.atTime(9, 0).atOffset(ZoneOffset.UTC));
        assertThat(later.week().number()).isEqualTo(2);
        assertThat(later.week().standing(DayOfWeek.MONDAY)).isEqualTo(WeekModel.Standing.PAST);
        assertThat(later.week().standing(DayOfWeek.TUESDAY)).isEqualTo(WeekModel.Standing.OPEN);
        later.change(draft -> draft.lasting(Optional.of(tuesday), List.of()));
        assertThat(later.week().standing(DayOfWeek.WEDNESDAY)).isEqualTo(WeekModel.Standing.OUTSIDE);
    }

    @Test
    void goalsBeyondALimitAreRefusedWithTheLimitAndAGoalWithADateIsRead() {
        GoalText goals = new GoalText(WORDS, new DateText(Locale.UK));
        assertThat(goals.refusal("walk\n".repeat(13))).contains("Not kept: 13 goals, and a plan has at most 12.");
        assertThat(goals.refusal("walk\n" + "x".repeat(301)))
                .contains("Not kept: goal 2 has 301 letters, and at most 300 have room.");
        assertThat(goals.refusal("walk 1/1/1999")).isPresent();
        assertThat(goals.refusal("walk\u0007")).isPresent();
        assertThat(goals.read("Up the stairs, 24/12/2026"))
                .containsExactly(new PlanGoal("Up the stairs", Optional.of(LocalDate.of(2026, 12, 24))));
    }

    private Iterable<DayOfWeek> days() {
        return model.draft()
                .prescription(FIRST)
                .orElseThrow()
                .schedule()
                .rhythm()
                .days();
    }

    private static Exercise exercise(String id) {
        return LIBRARY.exercise(new ExerciseId(id)).orElseThrow();
    }
}
