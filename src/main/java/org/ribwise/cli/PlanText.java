package org.ribwise.cli;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanGoal;
import org.ribwise.domain.plan.PlanHeading;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;
import org.ribwise.domain.plan.PrescribedDose;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.ui.kit.Messages;

/// The words of a plan, on screen and on paper.
///
/// @param words the words
/// @param envelope the exercises
record PlanText(Messages words, Envelope envelope) {

    /// Title, version, for whom, by whom.
    String head(PlanHeading heading) {
        return words.get(
                "cli.planHead",
                heading.title(),
                heading.version(),
                heading.forWhom().name(),
                heading.by().name());
    }

    /// From when to when.
    String from(Plan plan) {
        return plan.times()
                .end()
                .map(end -> words.get("cli.planFromTo", day(plan.times().start()), day(end)))
                .orElseGet(() -> words.get("cli.planFrom", day(plan.times().start())));
    }

    /// What is to be reached, and by when.
    String goal(PlanGoal goal) {
        return goal.by()
                .map(by -> words.get("cli.planGoalBy", goal.text(), day(by)))
                .orElseGet(() -> words.get("cli.planGoal", goal.text()));
    }

    /// Whom to ask and how; empty when neither place nor number is known.
    Optional<String> reach(PlanHeading.Author by) {
        return by.place().isEmpty() && by.contact().isEmpty()
                ? Optional.empty()
                : Optional.of(words.get(
                        "cli.sheetReach",
                        Stream.of(by.name(), by.place(), by.contact())
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(", "))));
    }

    /// How much.
    String dose(PrescribedDose dose) {
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
                        movement.hold().seconds(),
                        movement.hold().seconds());
        };
    }

    /// On which days.
    ///
    /// @param timesPerDay how often on such a day
    String schedule(Rhythm rhythm, int timesPerDay) {
        return switch (rhythm) {
            case Rhythm.OnDays(var days)
            when days.size() == DayOfWeek.values().length -> words.get("cli.planDaily", timesPerDay);
            case Rhythm.OnDays(var days) ->
                words.get(
                        "cli.planDays",
                        days.stream()
                                .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, words.locale()))
                                .collect(Collectors.joining(", ")),
                        timesPerDay);
            case Rhythm.PerWeek(int fewest, int most) -> words.get("cli.planPerWeek", fewest, most, timesPerDay);
        };
    }

    /// Name and id of an exercise.
    String named(ExerciseId id) {
        return new VerdictWords(words, envelope, Profile.NONE).named(id);
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.locale())
                .format(day);
    }
}
