package org.ribwise.ui.builder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.ribwise.domain.drafting.DraftProblem;
import org.ribwise.domain.drafting.PlayedDose;
import org.ribwise.domain.drafting.TemplateUse.Difference;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.plan.PlanConflict;
import org.ribwise.domain.plan.PlanConflict.Remedy;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;
import org.ribwise.domain.plan.PlannedItem;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.session.DoseNumbers;
import org.ribwise.ui.kit.DoseWords;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.SafetyWords;

/// What the builder says about exercises, days and what is in the way.
///
/// @param words the words
/// @param library where exercises have their names
/// @param person what the person is called
record BuilderWords(Messages words, ExerciseLibrary library, String person) {

    private static final long MINUTE_MILLIS = 60_000;
    private static final int DAYS_IN_WEEK = 7;

    /// Name of an exercise; its id when the library does not have it.
    String name(ExerciseId id) {
        return library.name(id, words.locale());
    }

    /// Name of what is done: that of the form, where one is prescribed.
    String name(Prescription one) {
        return PlannedItem.form(one.exercise(), library)
                .map(exercise -> exercise.name().in(words.locale()))
                .orElseGet(() -> one.exercise().id().value());
    }

    /// A dose; empty when it cannot be played.
    String dose(PlayedDose dose) {
        return dose.item().map(DoseNumbers::of).map(new DoseWords(words)::of).orElse("");
    }

    /// Breaths a minute; empty when nothing is paced.
    String rate(PlayedDose dose) {
        List<Double> rates = dose.breathsPerMinute();
        if (rates.isEmpty()) {
            return "";
        }
        double slowest = rates.getFirst();
        double quickest = rates.getLast();
        return slowest == quickest ? words.get("builder.rate", slowest) : words.get("builder.rates", slowest, quickest);
    }

    /// Whole minutes, rounded up.
    static long minutes(long millis) {
        return Math.ceilDiv(millis, MINUTE_MILLIS);
    }

    String shortDay(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, words.locale());
    }

    String fullDay(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, words.locale());
    }

    String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(words.locale())
                .format(day);
    }

    /// On which days.
    String rhythm(Rhythm rhythm) {
        return switch (rhythm) {
            case Rhythm.OnDays(var days) when days.size() == DAYS_IN_WEEK -> words.get("builder.everyDay");
            case Rhythm.OnDays(var days) -> days.stream().map(this::shortDay).collect(Collectors.joining(", "));
            case Rhythm.PerWeek(int fewest, int most) -> words.get("builder.perWeek", fewest, most);
        };
    }

    /// What is in the way of an exercise, or different for the person.
    String conflict(PlanConflict conflict) {
        return switch (conflict) {
            case PlanConflict.Unknown(var _, ExerciseId exercise) -> words.get("builder.unknown", exercise.value());
            case PlanConflict.Impossible impossible -> words.get("builder.impossible", words.name(impossible.what()));
            case PlanConflict.OtherLevel other -> words.get("builder.otherLevel", other.seen(), other.known());
            case PlanConflict.Forbidden forbidden
            when forbidden.remedy() instanceof Remedy.SwitchOn ->
                words.get("builder.forbidden", person, words.get("builder.prescribedOnly"));
            case PlanConflict.Forbidden forbidden ->
                words.get(
                        "builder.forbidden",
                        person,
                        new SafetyWords(words)
                                .refusals(List.of(forbidden.reason()))
                                .getFirst());
            case PlanConflict.Changed changed when changed.isForEverybody() -> words.get("builder.overDose");
            case PlanConflict.Changed changed ->
                words.get(
                        "builder.changed",
                        person,
                        new SafetyWords(words)
                                .changes(List.of(changed.change()))
                                .getFirst());
            case PlanConflict.Overridden(var _, var override) ->
                words.get("builder.overridden", words.name(override.tag()), override.by(), override.reason());
        };
    }

    /// What keeps the plan from being finished.
    String problem(DraftProblem problem, BuilderModel model) {
        return switch (problem) {
            case DraftProblem.NoTitle() -> words.get("builder.noTitle");
            case DraftProblem.NoName() -> words.get("builder.noName");
            case DraftProblem.NoText() -> words.get("builder.noText");
            case DraftProblem.NoExercise() -> words.get("builder.noExercise");
            case DraftProblem.NeverDue(var id) ->
                words.get(
                        "builder.neverDue",
                        model.draft().prescription(id).map(this::name).orElse(""));
            case DraftProblem.DoesNotSuit(PlanConflict conflict) ->
                words.get(
                        "builder.doesNotSuit",
                        model.draft()
                                .prescription(conflict.prescription())
                                .map(this::name)
                                .orElse(""),
                        conflict(conflict));
        };
    }

    /// What of a template is different for the person.
    String difference(Difference difference) {
        return switch (difference) {
            case Difference.Replaced(ExerciseId exercise, ExerciseId other) ->
                words.get("builder.replaced", name(exercise), name(other));
            case Difference.LeftOut(ExerciseId exercise) -> words.get("builder.leftOut", name(exercise), person);
            case Difference.ThereAlready(ExerciseId exercise) -> words.get("builder.thereAlready", name(exercise));
        };
    }
}
