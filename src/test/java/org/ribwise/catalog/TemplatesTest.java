package org.ribwise.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ribwise.domain.drafting.DraftHead;
import org.ribwise.domain.drafting.Finish;
import org.ribwise.domain.drafting.FinishedDraft;
import org.ribwise.domain.drafting.PlanDraft;
import org.ribwise.domain.drafting.PlanTemplate;
import org.ribwise.domain.drafting.TemplateMaking;
import org.ribwise.domain.drafting.TemplateUse;
import org.ribwise.domain.drafting.Templates;
import org.ribwise.domain.exercise.DefinitionProblem;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanCheck;
import org.ribwise.domain.plan.PlanHeading;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;

@Execution(ExecutionMode.CONCURRENT)
class TemplatesTest {

    private static final Path SHIPPED = DefinitionsOnDisk.SHIPPED;
    private static final ExerciseLibrary LIBRARY = new JsonExerciseSource(SHIPPED).read();
    private static final PlanCheck CHECK = new PlanCheck(new Envelope(LIBRARY));
    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2027-01-02T10:15:00+01:00");

    @TempDir
    Path data;

    @Test
    void theEightWeeksAndTheSevenRoutinesShip() {
        assertThat(shelf().read().problems()).isEmpty();
        assertThat(shelf().read().shipped())
                .extracting(template -> template.id().value())
                .containsExactlyInAnyOrder(
                        "tp-eight-weeks",
                        "tp-chair-calm",
                        "tp-ribs-shoulders",
                        "tp-low-back-ease",
                        "tp-floor-flow",
                        "tp-bone-safe",
                        "tp-after-attack",
                        "tp-desk-minute");
    }

    /// Clinical reference 3.6, the numbers of its table.
    @ParameterizedTest
    @CsvSource({
        "br-control, 1, 7, 3",
        "br-control, 2, 7, 2",
        "st-shoulder-rolls, 1, 3, 1",
        "st-rotation, 2, 4, 1",
        "st-doorway-pec, 3, 2, 1",
        "st-knee-rolls, 5, 2, 1",
        "st-bridge, 6, 4, 1",
        "st-cat-cow, 7, 2, 1",
        "st-sit-stand, 4, 2, 1",
        "st-sit-stand, 2, 0, 1",
        "br-paced6, 4, 0, 1",
        "br-paced6, 8, 7, 1"
    })
    void theEightWeeksAreThoseOfTheReference(String exercise, int week, int days, int times) {
        PlanDraft draft = draft(plan("tp-eight-weeks", Profile.NONE));
        LocalDate monday = MONDAY.plusWeeks(week - 1L);
        long found = monday.datesUntil(monday.plusWeeks(1))
                .flatMap(day -> draft.on(day).stream())
                .filter(one -> one.exercise().id().value().equals(exercise))
                .peek(one -> assertThat(one.schedule().timesPerDay()).isEqualTo(times))
                .count();
        assertThat(found).isEqualTo(days);
    }

    @Test
    void theReviewsAreInWeeksTwoFourAndEight() {
        Plan plan = plan("tp-eight-weeks", Profile.NONE);
        assertThat(plan.times().end()).contains(MONDAY.plusWeeks(8).minusDays(1));
        assertThat(plan.times().reviews())
                .containsExactly(MONDAY.plusDays(11), MONDAY.plusDays(25), MONDAY.plusDays(53))
                .allMatch(day -> day.getDayOfWeek() == DayOfWeek.FRIDAY);
    }

    /// One template for anybody: whatever applies to a person, what comes out may be used, without
    /// anybody's written word.
    @ParameterizedTest
    @EnumSource(SafetyTag.class)
    void everyTemplateIsAPlanForEverybodyWithoutAnyOverride(SafetyTag tag) {
        if (tag == SafetyTag.PAEDIATRIC || tag == SafetyTag.VFX_RECENT) {
            // under 16 everything, with a fresh fracture whole routines are the physiotherapist's to choose
            assertThat(used("tp-eight-weeks", Profile.of(tag)).differences()).isNotEmpty();
            return;
        }
        for (PlanTemplate template : shelf().read().shipped()) {
            Plan plan = plan(template.id().value(), Profile.of(tag));
            assertThat(plan.overrides()).isEmpty();
            assertThat(plan.switchedOn()).isEmpty();
            assertThat(CHECK.mayBeUsed(plan, Profile.of(tag))).isTrue();
        }
    }

    @Test
    void aTemplateOfOnesOwnComesBackAsItWasAndHoldsNothingOfThePerson() throws IOException {
        PlanDraft draft = draft(plan("tp-eight-weeks", Profile.of(SafetyTag.OSTEO)));
        PlanTemplate own = TemplateMaking.of(
                draft, new ExerciseId("tp-own-mine"), LocalText.english("Mine"), LocalText.english("My own weeks."));
        shelf().keep(own);
        Templates read = shelf().read();
        assertThat(read.problems()).isEmpty();
        assertThat(read.own()).containsExactly(own);
        assertThat(Files.readString(data.resolve("templates/tp-own-mine.json"))).doesNotContain("Kim", "Ana");
        Plan again = plan(own, Profile.of(SafetyTag.OSTEO));
        assertThat(again.prescriptions()).isEqualTo(draft.prescriptions());
        shelf().remove(own.id());
        shelf().remove(own.id());
        assertThat(shelf().read().own()).isEmpty();
    }

    @Test
    void everythingThatIsWrongWithATemplateIsSaidWithItsPlace() throws IOException {
        Path file = Files.createDirectories(data.resolve("templates")).resolve("tp-bad.json");
        Files.writeString(file, """
            {"format": 1, "kind": "template", "id": "tp-bad", "version": 1,
             "name": {"en": "Bad"}, "description": {"en": "Bad."},
             "items": [
              {"routine": "rt-nowhere", "days": ["MONDAY"]},
              {"exercise": "br-control"},
              {"exercise": "br-control", "days": ["MONDAY"], "fromWeek": 3, "toWeek": 2},
              {"exercise": "br-control", "days": ["MONDAY"], "movement": {"sets": 1, "reps": 5, "holdSeconds": 0, "restSeconds": 5}},
              {"exercise": "st-side-bend", "days": ["MONDAY"], "variant": "STANDING"}
             ]}
            """);
        assertThat(shelf().read().own()).isEmpty();
        assertThat(shelf().read().problems())
                .extracting(DefinitionProblem::pointer)
                .containsExactly("/items/0/routine", "/items/1", "/items/2", "/items/3", "/items/4/variant");
    }

    private JsonTemplateShelf shelf() {
        return new JsonTemplateShelf(SHIPPED, data, LIBRARY);
    }

    private PlanTemplate template(String id) {
        return shelf().read().shipped().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private TemplateUse.Used used(String id, Profile person) {
        return new TemplateUse(new FinishedDraft(CHECK, person))
                .into(PlanDraft.empty(head(), MONDAY), template(id), Locale.UK);
    }

    private Plan plan(String id, Profile person) {
        return plan(template(id), person);
    }

    private static Plan plan(PlanTemplate template, Profile person) {
        Finish finish = new TemplateUse(new FinishedDraft(CHECK, person))
                .offer(template, head(), MONDAY, NOW, Locale.UK)
                .finish();
        assertThat(finish).as(template.id() + " for " + person.conditions()).isInstanceOf(Finish.Ready.class);
        return ((Finish.Ready) finish).plan();
    }

    private static PlanDraft draft(Plan plan) {
        return PlanDraft.after(plan, head());
    }

    private static DraftHead head() {
        return DraftHead.first(
                UUID.fromString("5a1e0a3c-0b7b-4c43-8f6e-1d8f3a2b7c11"),
                new DraftHead.Writer("Ana Ruiz", "", ""),
                new PlanHeading.Patient(UUID.fromString("0b8b1f0e-3f3d-44a5-9a2f-3b0a41d7d6a2"), "Kim"));
    }
}
