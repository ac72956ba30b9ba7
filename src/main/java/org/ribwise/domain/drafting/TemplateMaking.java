package org.ribwise.domain.drafting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ribwise.domain.drafting.PlanTemplate.Item;
import org.ribwise.domain.drafting.PlanTemplate.Timing;
import org.ribwise.domain.drafting.PlanTemplate.Whom;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.plan.PlanSchedule;

/// Makes a template for anybody of a plan for one person. Nothing that is about the person comes along: no
/// name, no goals, no notes, nothing switched on, no override. Words about an exercise stay with the exercise.
public final class TemplateMaking {

    private static final int DAYS_IN_WEEK = 7;

    private TemplateMaking() {}

    /// The template of a draft.
    ///
    /// @param id `tp-…`
    /// @throws IllegalArgumentException if there is no exercise in it
    public static PlanTemplate of(PlanDraft draft, ExerciseId id, LocalText name, LocalText description) {
        LocalDate start = draft.times().start();
        OptionalInt weeks = draft.times()
                .end()
                .map(end -> weekOf(end, start))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
        List<Integer> reviews = draft.times().reviews().stream()
                .map(day -> weekOf(day, start))
                .filter(week -> week <= weeks.orElse(PlanTemplate.MOST_WEEKS))
                .distinct()
                .toList();
        List<Item> items = draft.prescriptions().stream()
                .map(one -> new Item(
                        one.exercise(),
                        one.dose(),
                        timing(one.schedule(), start, weeks),
                        one.limits(),
                        one.words(),
                        one.progression(),
                        Whom.EVERYBODY))
                .toList();
        return new PlanTemplate(id, 1, name, description, weeks, reviews, items);
    }

    private static Timing timing(PlanSchedule when, LocalDate start, OptionalInt weeks) {
        Optional<Integer> last = when.end().map(end -> weekOf(end, start));
        int most = weeks.orElse(PlanTemplate.MOST_WEEKS);
        return new Timing(
                Math.clamp(weekOf(when.start(), start), 1, most),
                last.map(week -> OptionalInt.of(Math.clamp(week, 1, most))).orElse(OptionalInt.empty()),
                when.rhythm(),
                when.timesPerDay(),
                when.timesOfDay(),
                when.goalPerWeek());
    }

    /// Number of the week of a plan that a day is in, the first being 1.
    private static int weekOf(LocalDate day, LocalDate start) {
        return (int) Math.floorDiv(ChronoUnit.DAYS.between(start, day), (long) DAYS_IN_WEEK) + 1;
    }
}
