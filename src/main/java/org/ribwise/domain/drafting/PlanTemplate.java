package org.ribwise.domain.drafting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.plan.PlanConflict;
import org.ribwise.domain.plan.PlanSchedule;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;
import org.ribwise.domain.plan.PlannedItem;
import org.ribwise.domain.plan.PrescribedDose;
import org.ribwise.domain.plan.PrescribedExercise;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.plan.PrescriptionId;
import org.ribwise.domain.plan.PrescriptionWords;
import org.ribwise.domain.plan.ProgressionMode;
import org.ribwise.domain.plan.SymptomLimits;

/// A plan for anybody, counted in weeks instead of days: the eight weeks of clinical reference 3.6, a
/// routine of 2.5, or one of the physiotherapist's own.
///
/// @param id stable name, `tp-…`
/// @param version version of the definition, from 1
/// @param name name on screen
/// @param description for whom, what for
/// @param weeks how many weeks it lasts, 1 to 104; empty: until something else is prescribed
/// @param reviewWeeks weeks in which physiotherapist and patient look at it together, in order, from 1
/// @param items what is prescribed, in the order of the day; 1 to 120
public record PlanTemplate(
        ExerciseId id,
        int version,
        LocalText name,
        LocalText description,
        OptionalInt weeks,
        List<Integer> reviewWeeks,
        List<Item> items) {

    /// Most weeks; design value.
    public static final int MOST_WEEKS = 104;

    private static final int MOST_ITEMS = 120;

    /// Whether something can be played does not depend on the day.
    private static final LocalDate ANY_DAY = LocalDate.of(2_001, 1, 1);

    /// Copies the lists.
    ///
    /// @throws IllegalArgumentException if a number is out of range, or weeks are not in order
    public PlanTemplate {
        reviewWeeks = List.copyOf(reviewWeeks);
        items = List.copyOf(items);
        if (version < 1 || items.isEmpty() || items.size() > MOST_ITEMS) {
            throw new IllegalArgumentException("version " + version + ", " + items.size() + " items");
        }
        int last = weeks.orElse(MOST_WEEKS);
        requireWeek(last);
        int before = 0;
        for (int week : reviewWeeks) {
            if (week <= before || week > last) {
                throw new IllegalArgumentException("review in week " + week);
            }
            before = week;
        }
        items.forEach(item -> {
            if (item.timing().fromWeek() > last || item.timing().toWeek().orElse(last) > last) {
                throw new IllegalArgumentException(
                        item.exercise().id().value() + " after the last week, which is " + last);
            }
        });
    }

    private static void requireWeek(int week) {
        if (week < 1 || week > MOST_WEEKS) {
            throw new IllegalArgumentException("week " + week);
        }
    }

    /// One exercise of a template: what a prescription is, but for its days of the calendar.
    ///
    /// @param exercise which exercise, in which form
    /// @param dose how much of it for one go
    /// @param timing when
    /// @param limits how it may feel, and when to stop
    /// @param words what the physiotherapist says about it
    /// @param progression whether steps are offered
    /// @param whom for whom it is
    public record Item(
            PrescribedExercise exercise,
            PrescribedDose dose,
            Timing timing,
            SymptomLimits limits,
            PrescriptionWords words,
            ProgressionMode progression,
            Whom whom) {

        /// As a prescription of somebody's plan.
        ///
        /// @param id its name within the plan
        /// @param start first day of the plan
        Prescription on(PrescriptionId id, LocalDate start) {
            PlanSchedule schedule = new PlanSchedule(
                    timing.rhythm(),
                    timing.timesPerDay(),
                    timing.timesOfDay(),
                    start.plusWeeks(timing.fromWeek() - 1L),
                    timing.toWeek().stream()
                            .mapToObj(week -> start.plusWeeks(week).minusDays(1))
                            .findFirst(),
                    timing.goalPerWeek());
            return new Prescription(id, exercise, dose, schedule, limits, words, progression);
        }

        /// What of it the exercises of a library cannot do.
        ///
        /// @param library with this exercise and its forms
        public List<PlanConflict.Misfit> misfits(ExerciseLibrary library) {
            Prescription any = on(new PrescriptionId("any"), ANY_DAY);
            return PlannedItem.of(any, library).conflicts().stream()
                    .filter(PlanConflict.Impossible.class::isInstance)
                    .map(conflict -> ((PlanConflict.Impossible) conflict).what())
                    .toList();
        }
    }

    /// When something is done, in weeks of the template.
    ///
    /// @param fromWeek first week, from 1
    /// @param toWeek last week, included; empty: to the end
    /// @param rhythm on which days
    /// @param timesPerDay how often on such a day
    /// @param timesOfDay when on such a day; may be empty
    /// @param goalPerWeek sessions a week that are aimed at; empty: what the rhythm says
    public record Timing(
            int fromWeek,
            OptionalInt toWeek,
            Rhythm rhythm,
            int timesPerDay,
            List<LocalTime> timesOfDay,
            OptionalInt goalPerWeek) {

        /// Copies the list.
        ///
        /// @throws IllegalArgumentException if the weeks are not in order
        public Timing {
            timesOfDay = List.copyOf(timesOfDay);
            requireWeek(fromWeek);
            toWeek.ifPresent(PlanTemplate::requireWeek);
            if (toWeek.orElse(fromWeek) < fromWeek) {
                throw new IllegalArgumentException("weeks " + fromWeek + " to " + toWeek.getAsInt());
            }
        }
    }

    /// For whom a template's exercise is, where it has one for some and another for others.
    ///
    /// @param onlyWith at least one of these conditions applies; empty: for everybody
    /// @param notWith none of these conditions applies
    public record Whom(Set<SafetyTag> onlyWith, Set<SafetyTag> notWith) {

        /// For everybody.
        public static final Whom EVERYBODY = new Whom(Set.of(), Set.of());

        /// Copies the sets.
        public Whom {
            onlyWith = Set.copyOf(onlyWith);
            notWith = Set.copyOf(notWith);
        }

        /// Whether it is for somebody to whom these conditions apply.
        boolean covers(Set<SafetyTag> conditions) {
            return (onlyWith.isEmpty() || onlyWith.stream().anyMatch(conditions::contains))
                    && notWith.stream().noneMatch(conditions::contains);
        }
    }
}
