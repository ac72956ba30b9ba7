package org.ribwise.cli;

import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.ui.kit.Messages;

/// A plan as text for people.
///
/// @param page where it goes
/// @param words the words
/// @param read the plan
record PlanPage(Page page, Messages words, ReadPlan read) {

    private static final String DASH = "  - ";

    void print() {
        Plan plan = read.parcel().plan();
        PlanText text = new PlanText(words, read.envelope());
        page.line(text.head(plan.heading()));
        page.line(text.from(plan));
        read.opened().ifPresent(opened -> page.line(words.get("cli.planKey", opened.words())));
        plan.words().goals().forEach(goal -> page.text(DASH, words.get("cli.planGoal", goal.text())));
        if (!plan.words().notes().isEmpty()) {
            page.text("", plan.words().notes().replace('\n', ' '));
        }
        page.gap();
        plan.prescriptions().forEach(one -> prescription(one, text));
        plan.switchedOn()
                .forEach(on -> page.text(
                        DASH, words.get("cli.planSwitchedOn", text.named(on.exercise()), on.by(), on.reason())));
        plan.overrides()
                .forEach(over -> page.text(
                        DASH,
                        words.get(
                                "cli.planOverridden",
                                text.named(over.exercise()),
                                VerdictWords.tag(over.tag(), words),
                                over.by(),
                                over.reason())));
        if (!read.parcel().ownExercises().isEmpty()) {
            page.line(words.get("cli.planOwn", read.parcel().ownExercises().size()));
        }
    }

    private void prescription(Prescription one, PlanText text) {
        page.text(
                "",
                words.get(
                        "cli.planLine",
                        one.id().value(),
                        text.named(one.exercise().id()),
                        text.dose(one.dose())));
        page.text(DASH, text.schedule(one.schedule().rhythm(), one.schedule().timesPerDay()));
        if (!one.words().instruction().isEmpty()) {
            page.text(DASH, one.words().instruction().replace('\n', ' '));
        }
    }
}
