package org.ribwise.export.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;

/// A time zone as a calendar file describes it (RFC 5545, 3.6.5): every change of the clocks that concerns the entries,
/// as the zone's own rules say, one after the other.
///
/// @param zone which zone
record ZoneLines(ZoneId zone) {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    private static final LocalDateTime EVER = LocalDate.of(1970, 1, 1).atStartOfDay();

    /// The zone's name as the value of a parameter.
    static String parameter(ZoneId zone) {
        String name = zone.getId();
        return name.chars().anyMatch(letter -> ":;,".indexOf(letter) >= 0) ? '"' + name + '"' : name;
    }

    void write(ContentLines lines, LocalDate first, LocalDate last) {
        lines.begin("VTIMEZONE");
        lines.plain("TZID", zone.getId());
        ZoneRules rules = zone.getRules();
        Instant from = first.atStartOfDay(zone).toInstant();
        Instant to = last.plusDays(2).atStartOfDay(zone).toInstant();
        ZoneOffsetTransition before = rules.previousTransition(from);
        if (before == null) {
            ZoneOffset offset = rules.getOffset(from);
            part(lines, rules.isDaylightSavings(from), EVER, offset, offset);
        } else {
            change(lines, before);
        }
        ZoneOffsetTransition next = rules.nextTransition(from.minusMillis(1));
        while (next != null && next.getInstant().isBefore(to)) {
            change(lines, next);
            next = rules.nextTransition(next.getInstant());
        }
        lines.end("VTIMEZONE");
    }

    private void change(ContentLines lines, ZoneOffsetTransition change) {
        part(
                lines,
                zone.getRules().isDaylightSavings(change.getInstant()),
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter());
    }

    private static void part(
            ContentLines lines, boolean daylight, LocalDateTime onset, ZoneOffset before, ZoneOffset after) {
        String name = daylight ? "DAYLIGHT" : "STANDARD";
        lines.begin(name);
        lines.plain("DTSTART", LOCAL.format(onset));
        lines.plain("TZOFFSETFROM", offset(before));
        lines.plain("TZOFFSETTO", offset(after));
        lines.end(name);
    }

    /// Hours and minutes, and seconds where there are some.
    private static String offset(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "+0000" : offset.getId().replace(":", "");
    }
}
