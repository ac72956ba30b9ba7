package org.ribwise.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.stream.Collectors;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanHeading;
import org.ribwise.domain.plan.PlanSchedule;
import org.ribwise.domain.plan.PrescribedDose;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.profile.Profile;
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
        PlanHeading heading = plan.heading();
        page.line(words.get(
                "cli.planHead",
                heading.title(),
                heading.version(),
                heading.forWhom().name(),
                heading.by().name()));
        page.line(plan.times()
                .end()
                .map(end -> words.get("cli.planFromTo", day(plan.times().start()), day(end)))
                .orElseGet(() -> words.get("cli.planFrom", day(plan.times().start()))));
        read.opened().ifPresent(opened -> page.line(words.get("cli.planKey", opened.words())));
        plan.words().goals().forEach(goal -> page.text(DASH, words.get("cli.planGoal", goal.text())));
        if (!plan.words().notes().isEmpty()) {
            page.text("", plan.words().notes().replace('\n', ' '));
        }
        page.gap();
        plan.prescriptions().forEach(this::prescription);
        plan.switchedOn()
                .forEach(on ->
                        page.text(DASH, words.get("cli.planSwitchedOn", named(on.exercise()), on.by(), on.reason())));
        plan.overrides()
                .forEach(over -> page.text(
                        DASH,
                        words.get(
                                "cli.planOverridden",
                                named(over.exercise()),
                                VerdictWords.tag(over.tag(), words),
                                over.by(),
                                over.reason())));
        if (!read.parcel().ownExercises().isEmpty()) {
            page.line(words.get("cli.planOwn", read.parcel().ownExercises().size()));
        }
    }

    private void prescription(Prescription one) {
        page.text(
                "",
                words.get("cli.planLine", one.id().value(), named(one.exercise().id()), dose(one.dose())));
        page.text(DASH, schedule(one.schedule()));
        if (!one.words().instruction().isEmpty()) {
            page.text(DASH, one.words().instruction().replace('\n', ' '));
        }
    }

    private String dose(PrescribedDose dose) {
        return switch (dose) {
            case PrescribedDose.Breathing breathing ->
                breathing.seconds().isPresent()
                        ? words.get("cli.breathingDose", breathing.seconds().getAsInt(), breathing.rounds())
                        : words.get("cli.breathingRounds", breathing.rounds());
            case PrescribedDose.Movement movement ->
                words.get(
                        "cli.stretchDose",
                        movement.sets(),
                        movement.reps(),
                        movement.hold().seconds());
        };
    }

    private String schedule(PlanSchedule schedule) {
        return switch (schedule.rhythm()) {
            case PlanSchedule.Rhythm.OnDays(var days) ->
                words.get(
                        "cli.planDays",
                        days.stream()
                                .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, words.locale()))
                                .collect(Collectors.joining(", ")),
                        schedule.timesPerDay());
            case PlanSchedule.Rhythm.PerWeek(int fewest, int most) ->
                words.get("cli.planPerWeek", fewest, most, schedule.timesPerDay());
        };
    }

    private String named(ExerciseId id) {
        return new VerdictWords(words, read.envelope(), Profile.NONE).named(id);
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.locale())
                .format(day);
    }
}
