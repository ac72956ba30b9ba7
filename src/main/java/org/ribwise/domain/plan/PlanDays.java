package org.ribwise.domain.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;

/// A plan from day to day: what is due, what was done, how much of it. Weeks begin on Monday (ISO 8601) for
/// everyone, so that physiotherapist and patient count the same weeks.
///
/// @param plan what was prescribed, at the doses of now
/// @param done what was done
/// @param daysOff days without exercise; the last word about a day holds
public record PlanDays(Plan plan, List<Done> done, List<DayOff> daysOff) {

    private static final int DAYS_IN_WEEK = 7;

    /// Copies the lists.
    public PlanDays {
        done = List.copyOf(done);
        daysOff = List.copyOf(daysOff);
    }

    /// What is to be done on a day, in the order of the plan; nothing on an excused day.
    public List<Due> due(LocalDate day) {
        return isExcused(day)
                ? List.of()
                : plan.prescriptions().stream()
                        .filter(one -> isOpen(one, day))
                        .flatMap(one -> due(one, day).stream())
                        .toList();
    }

    private Optional<Due> due(Prescription one, LocalDate day) {
        int times = one.schedule().timesPerDay();
        int doneToday = count(one, day);
        return switch (one.schedule().rhythm()) {
            case Rhythm.OnDays(Set<DayOfWeek> days) ->
                days.contains(day.getDayOfWeek())
                        ? Optional.of(new Due(one, Due.Need.ASKED, times, doneToday))
                        : Optional.empty();
            case Rhythm.PerWeek(int fewest, int most) -> {
                long otherDays = monday(day)
                        .datesUntil(monday(day).plusDays(DAYS_IN_WEEK))
                        .filter(other -> !other.equals(day) && count(one, other) > 0)
                        .count();
                Due.Need need = otherDays < fewest ? Due.Need.ASKED : Due.Need.WELCOME;
                yield otherDays < most || doneToday > 0
                        ? Optional.of(new Due(one, need, times, doneToday))
                        : Optional.empty();
            }
        };
    }

    /// What the person said about a day; empty when nothing.
    public Optional<DayOff> dayOff(LocalDate day) {
        return daysOff.stream()
                .filter(off -> off.day().equals(day))
                .reduce((one, other) ->
                        other.saidAt().toInstant().isBefore(one.saidAt().toInstant()) ? one : other);
    }

    private boolean isExcused(LocalDate day) {
        return dayOff(day).filter(off -> off.reason().excuses()).isPresent();
    }

    private boolean isOpen(Prescription one, LocalDate day) {
        return plan.times().contains(day) && one.schedule().contains(day);
    }

    /// How often a prescription was done on a day.
    int count(Prescription one, LocalDate day) {
        return (int) done.stream()
                .filter(some -> some.prescription().equals(one.id()) && some.counts())
                .filter(some -> some.day().equals(day))
                .count();
    }

    /// One day of it, for a calendar.
    public PlanDay on(LocalDate day) {
        int asked = 0;
        int doneOfIt = 0;
        for (Prescription one : plan.prescriptions()) {
            if (isOpen(one, day)) {
                int times = one.schedule().timesPerDay();
                boolean ofDay = one.schedule().rhythm() instanceof Rhythm.OnDays(Set<DayOfWeek> days)
                        && days.contains(day.getDayOfWeek());
                asked += ofDay ? times : 0;
                doneOfIt += Math.min(times, count(one, day));
            }
        }
        Optional<DayOffReason> excuse = dayOff(day).map(DayOff::reason).filter(DayOffReason::excuses);
        return new PlanDay(excuse.isPresent() ? 0 : asked, doneOfIt, excuse);
    }

    /// How much was done of everything from one day to another, both included. Give it days that are over.
    public Adherence adherence(LocalDate from, LocalDate to) {
        return plan.prescriptions().stream()
                .map(one -> adherence(one, from, to))
                .reduce(Adherence.NOTHING, Adherence::plus);
    }

    /// How much was done of one prescription from one day to another, both included.
    public Adherence adherence(Prescription one, LocalDate from, LocalDate to) {
        Adherence sum = Adherence.NOTHING;
        for (LocalDate monday = monday(from); !monday.isAfter(to); monday = monday.plusDays(DAYS_IN_WEEK)) {
            Adherence week = week(one, later(from, monday), earlier(to, monday.plusDays(DAYS_IN_WEEK - 1)));
            sum = new Adherence(
                    sum.asked() + week.asked(), sum.done() + week.done(), sum.excusedDays() + week.excusedDays());
        }
        return sum;
    }

    private Adherence week(Prescription one, LocalDate from, LocalDate to) {
        List<LocalDate> days =
                from.datesUntil(to.plusDays(1)).filter(day -> isOpen(one, day)).toList();
        Set<DayOfWeek> rhythm = one.schedule().rhythm().days();
        List<LocalDate> possible =
                days.stream().filter(day -> rhythm.contains(day.getDayOfWeek())).toList();
        int excused = (int) possible.stream().filter(this::isExcused).count();
        int asked = asked(one, possible.size() - excused);
        int most = one.schedule().timesPerDay();
        int done =
                days.stream().mapToInt(day -> Math.min(most, count(one, day))).sum();
        return new Adherence(asked, Math.min(asked, done), excused);
    }

    /// How often a week asks for it, when only some of its days are open.
    private static int asked(Prescription one, int days) {
        PlanSchedule schedule = one.schedule();
        int possible = schedule.rhythm().days().size();
        int whole = schedule.goalPerWeek().orElseGet(() -> switch (schedule.rhythm()) {
            case Rhythm.OnDays(Set<DayOfWeek> on) -> on.size() * schedule.timesPerDay();
            case Rhythm.PerWeek(int fewest, int _) -> fewest * schedule.timesPerDay();
        });
        return (int) Math.round((double) whole * days / possible);
    }

    /// The Monday of a day's week.
    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
