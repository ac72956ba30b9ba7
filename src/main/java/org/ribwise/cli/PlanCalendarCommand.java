package org.ribwise.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.calendar.CalendarSheet;
import org.ribwise.domain.calendar.RoutineTimes;
import org.ribwise.domain.calendar.SessionCalendar;
import org.ribwise.domain.calendar.SessionSeries;
import org.ribwise.domain.plan.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ribwise plan calendar`: the sessions of a plan for a calendar.
@Command(
        name = "calendar",
        mixinStandardHelpOptions = true,
        resourceBundle = "messages.cli",
        description = "${bundle:cli.aboutPlanCalendar}",
        footer = "${bundle:cli.footerPlanCalendar}",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        footerHeading = "%n")
final class PlanCalendarCommand implements Callable<Integer> {

    private final Desk desk;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.parameterPlanOrDraft")
    private Path file = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "ICS", descriptionKey = "cli.optionCalendarOut")
    private Path out = Path.of("");

    @Option(names = "--time", paramLabel = "HH:MM", descriptionKey = "cli.optionCalendarTime")
    private List<String> times = List.of();

    @Option(names = "--excused", paramLabel = "DATE", descriptionKey = "cli.optionCalendarExcused")
    private List<String> excused = List.of();

    @Option(names = "--alarm", paramLabel = "MINUTES", descriptionKey = "cli.optionCalendarAlarm")
    private int alarmMinutes = CalendarSheet.USUAL_ALARM_MINUTES;

    @Option(names = "--zone", paramLabel = "ZONE", descriptionKey = "cli.optionCalendarZone")
    private @Nullable String zone;

    @Option(names = "--force", descriptionKey = "cli.optionForce")
    private boolean force;

    @Mixin
    private final DefinitionsOption definitions = new DefinitionsOption();

    PlanCalendarCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        RoutineTimes routine = routine();
        Set<LocalDate> without = without();
        Travel.Now now = desk.travel().now();
        CalendarSheet.Form form = form(now.at(), zone(now));
        TravelFile target = new TravelFile(out, desk.words());
        if (!force && Files.exists(out)) {
            throw new Unanswerable(desk.words().get("cli.fileThere", out));
        }
        ReadPlan read = ReadPlan.of(file, definitions.read(desk), desk);
        Plan plan = read.parcel().plan();
        List<SessionSeries> series = new SessionCalendar(
                        routine, read.envelope().library())
                .of(plan, without, LocalDate.ofInstant(form.at(), form.zone()));
        CalendarSheet sheet = CalendarSheet.of(plan.heading().id(), series, List.of(), form);
        target.write(desk.travel().calendar(sheet), force);
        new Page(Output.of(spec)).line(desk.words().get("cli.calendarWritten", out));
        return ExitCodes.GOOD;
    }

    private RoutineTimes routine() {
        try {
            return new RoutineTimes(
                    times.stream().map(LocalTime::parse).distinct().sorted().toList());
        } catch (DateTimeException | IllegalArgumentException senseless) {
            throw new Unanswerable(desk.words().get("cli.badTime", "--time", String.join(" ", times)));
        }
    }

    private Set<LocalDate> without() {
        Set<LocalDate> days = new HashSet<>();
        excused.forEach(day -> Days.ofNullable(day, "--excused", desk.words()).ifPresent(days::add));
        return days;
    }

    private ZoneId zone(Travel.Now now) {
        if (zone == null) {
            return now.zone();
        }
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw new Unanswerable(desk.words().get("cli.badZone", zone));
        }
    }

    private CalendarSheet.Form form(Instant at, ZoneId in) {
        try {
            return new CalendarSheet.Form(desk.words().get("cli.calendarTitle"), alarmMinutes, in, at);
        } catch (IllegalArgumentException outOfRange) {
            throw new Unanswerable(desk.words().get("cli.badAlarm", CalendarSheet.LONGEST_ALARM_MINUTES, alarmMinutes));
        }
    }
}
