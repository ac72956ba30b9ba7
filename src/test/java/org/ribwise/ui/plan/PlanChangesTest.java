package org.ribwise.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;
import org.ribwise.domain.plan.PlanTimes;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.plan.SamplePlans;
import org.ribwise.domain.session.SampleRoutines;
import org.ribwise.ui.kit.Messages;

/// What another plan changes, as the patient reads it.
class PlanChangesTest {

    private static final Messages WORDS = Messages.load(Locale.UK);

    @Test
    void whatIsNewGoneAndDoneDifferentlyIsALineEachAndTheRestIsNotTold() {
        Prescription stretch = SamplePlans.stretch();
        Plan before = SamplePlans.of(SamplePlans.breathing(), stretch);
        Plan daily = SamplePlans.of(stretch.at(stretch.schedule().on(Rhythm.OnDays.daily())));
        assertThat(lines(before, before)).isEmpty();
        assertThat(lines(before, daily))
                .containsExactly(
                        "No longer: Relaxed tummy breathing",
                        "Seated side bend: Monday, Wednesday, Friday, 1 time a day becomes every day, 1 time a day");
        assertThat(lines(daily, before)).last().asString().startsWith("New: Relaxed tummy breathing, ");
        Plan open = new Plan(
                before.heading(),
                new PlanTimes(SamplePlans.START.plusDays(7), Optional.empty(), List.of()),
                before.words(),
                before.prescriptions(),
                before.switchedOn(),
                before.overrides());
        assertThat(lines(before, open)).singleElement().asString().startsWith("This plan begins on ");
    }

    private static List<String> lines(Plan before, Plan now) {
        return new PlanChanges(new PlanWords(WORDS, SampleRoutines.shipped()), WORDS).lines(before, now);
    }
}
