package org.ribwise.export.calendar;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ribwise.domain.calendar.CalendarSheet;
import org.ribwise.domain.calendar.SessionSeries;

/// Sessions as a calendar file (iCalendar, RFC 5545) that calendars of computers and telephones import.
///
/// Each series is one entry that repeats. Its identity is the plan's and its number, so that importing the file again,
/// or that of a later version of the plan, changes entries in their place.
public record CalendarFile(CalendarSheet sheet) {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    private static final String UTC_MARK = "Z";
    private static final int DAY_LETTERS = 2;

    /// From when on files are counted: their number has room until the year 2088.
    private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");

    /// The file.
    public byte[] bytes() {
        ContentLines lines = new ContentLines();
        lines.begin("VCALENDAR");
        lines.plain("VERSION", "2.0");
        lines.plain("PRODID", "-//Ribwise//Ribwise//EN");
        lines.plain("CALSCALE", "GREGORIAN");
        zone(lines);
        sheet.series().forEach(series -> session(lines, series));
        sheet.gone().forEach(series -> gone(lines, series));
        lines.end("VCALENDAR");
        return lines.bytes();
    }

    private void zone(ContentLines lines) {
        Optional<LocalDate> first =
                sheet.series().stream().map(SessionSeries::first).min(LocalDate::compareTo);
        Optional<LocalDate> last =
                sheet.series().stream().map(SessionSeries::last).max(LocalDate::compareTo);
        LocalDate today = LocalDate.ofInstant(sheet.form().at(), zone());
        new ZoneLines(zone()).write(lines, first.orElse(today), last.orElse(today));
    }

    private void session(ContentLines lines, SessionSeries series) {
        lines.begin("VEVENT");
        head(lines, series);
        lines.plain("DURATION", "PT" + series.minutes() + "M");
        lines.plain("RRULE", rule(series));
        if (!series.excused().isEmpty()) {
            lines.plain(
                    "EXDATE" + zoneName(),
                    series.excused().stream()
                            .map(day -> LOCAL.format(day.atTime(series.time())))
                            .collect(Collectors.joining(",")));
        }
        lines.begin("VALARM");
        lines.plain("ACTION", "DISPLAY");
        lines.text("DESCRIPTION", sheet.form().title());
        lines.plain("TRIGGER", "-PT" + sheet.form().alarmMinutes() + "M");
        lines.end("VALARM");
        lines.end("VEVENT");
    }

    private void gone(ContentLines lines, SessionSeries series) {
        lines.begin("VEVENT");
        head(lines, series);
        lines.plain("STATUS", "CANCELLED");
        lines.end("VEVENT");
    }

    private void head(ContentLines lines, SessionSeries series) {
        lines.plain("UID", uid(sheet.plan(), series.number()));
        lines.plain("DTSTAMP", utc(LocalDateTime.ofInstant(sheet.form().at(), ZoneOffset.UTC)));
        lines.plain("SEQUENCE", Long.toString(sequence()));
        lines.plain("CLASS", "PRIVATE");
        lines.text("SUMMARY", sheet.form().title());
        lines.plain("DTSTART" + zoneName(), LOCAL.format(series.first().atTime(series.time())));
    }

    /// A file that is written later counts more, in whole seconds: a day that is excused or taken back changes a plan's
    /// entries as much as a new version of the plan, and calendars leave what does not count more.
    private long sequence() {
        return Math.max(0, Duration.between(FIRST, sheet.form().at()).toSeconds());
    }

    /// The same for ever, for each series of a plan.
    static String uid(UUID plan, int number) {
        return plan + "-" + number + "@ribwise";
    }

    private String rule(SessionSeries series) {
        String days = series.days().stream().map(CalendarFile::day).collect(Collectors.joining(","));
        return "FREQ=WEEKLY;UNTIL=" + until(series.last(), series.time()) + ";WKST=MO;BYDAY=" + days;
    }

    private static String day(DayOfWeek day) {
        return day.name().substring(0, DAY_LETTERS);
    }

    /// The end of the last one's minute, in UTC as the standard asks for beside a start with a zone.
    private String until(LocalDate last, LocalTime time) {
        return utc(LocalDateTime.ofInstant(last.atTime(time).atZone(zone()).toInstant(), ZoneOffset.UTC));
    }

    private static String utc(LocalDateTime time) {
        return LOCAL.format(time) + UTC_MARK;
    }

    private String zoneName() {
        return ";TZID=" + ZoneLines.parameter(zone());
    }

    private ZoneId zone() {
        return sheet.form().zone();
    }

    /// The file as text.
    @Override
    public String toString() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }
}
