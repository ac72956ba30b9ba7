package org.ribwise.app.assembly;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ribwise.coach.CoachClock;
import org.ribwise.domain.calendar.CalendarSheet;
import org.ribwise.domain.calendar.RoutineTimes;
import org.ribwise.domain.calendar.SessionCalendar;
import org.ribwise.domain.calendar.SessionSeries;
import org.ribwise.domain.plan.AcceptedPlan;
import org.ribwise.domain.plan.DayOff;
import org.ribwise.domain.plan.DaysOff;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanHeading;
import org.ribwise.domain.plan.PlanToday;
import org.ribwise.export.calendar.CalendarFile;
import org.ribwise.ui.kit.FileChoice;
import org.ribwise.ui.plan.CalendarModel;
import org.ribwise.ui.plan.DaysOffModel;
import org.ribwise.ui.plan.PlanView;

/// What the person does about a plan besides exercising: days without it, and the sessions in their own calendar.
final class PlanArrangements {

    private final Surroundings around;
    private final FollowedPlan followed;
    private final Supplier<FileChoice> files;
    private Optional<DaysOff.Change> undo = Optional.empty();

    /// @param files lets the person choose files
    PlanArrangements(Surroundings around, FollowedPlan followed, Supplier<FileChoice> files) {
        this.around = around;
        this.followed = followed;
        this.files = files;
    }

    /// Leaving the plan makes what was changed final.
    void leave() {
        undo = Optional.empty();
    }

    /// @param again shows the plan after a change
    PlanView.Arrangements of(PlanToday plan, Runnable again) {
        CoachClock clock = around.coach().clock();
        DaysOff known = new DaysOff(plan.days().daysOff());
        DaysOffModel.Ways ways = new DaysOffModel.Ways(
                range -> change(known, DaysOff.excuse(range, clock.time()), again),
                range -> change(known, DaysOff.takeBack(range, clock.time()), again),
                undo.map(change -> () -> change(known, change, again)));
        return new PlanView.Arrangements(
                new DaysOffModel(known, clock.today(), around.words(), ways),
                new CalendarModel(files.get(), around.work(), around.words(), () -> file(plan)),
                times(plan));
    }

    private void change(DaysOff known, DaysOff.Change change, Runnable again) {
        undo = Optional.of(known.undoing(change, around.coach().clock().time()));
        followed.keep(
                log -> {
                    change.off().forEach(log::dayOff);
                    change.on().forEach(log::dayOn);
                },
                again);
    }

    private List<LocalTime> times(PlanToday plan) {
        RoutineTimes times = times();
        return plan.log().now().prescriptions().stream()
                .flatMap(one -> times.of(plan.log().now(), one).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private RoutineTimes times() {
        return new RoutineTimes(
                around.computer().settings().now().get().reminders().times());
    }

    /// Reads the versions before from the record: not on the thread that draws the screen.
    private byte[] file(PlanToday plan) {
        CoachClock clock = around.coach().clock();
        Plan now = plan.log().now();
        Set<LocalDate> excused = plan.days().daysOff().stream()
                .filter(off -> off.reason().excuses())
                .map(DayOff::day)
                .collect(Collectors.toUnmodifiableSet());
        SessionCalendar calendar = new SessionCalendar(times(), around.coach().library());
        List<SessionSeries> earlier = before(now.heading()).stream()
                .flatMap(one -> calendar.of(one, Set.of(), clock.today()).stream())
                .toList();
        CalendarSheet.Form form = new CalendarSheet.Form(
                around.words().get("plan.reminder"),
                CalendarSheet.USUAL_ALARM_MINUTES,
                clock.zone(),
                clock.instants().instant());
        return new CalendarFile(
                        CalendarSheet.of(now.heading().id(), calendar.of(now, excused, clock.today()), earlier, form))
                .bytes();
    }

    private List<Plan> before(PlanHeading heading) {
        return around.record().kept().planHistory().plans().stream()
                .filter(one -> one.plan().equals(heading.id()) && one.version() < heading.version())
                .map(AcceptedPlan::file)
                .map(followed::plan)
                .toList();
    }
}
