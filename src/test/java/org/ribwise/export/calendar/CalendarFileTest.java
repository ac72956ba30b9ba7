package org.ribwise.export.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.util.MapTimeZoneCache;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribwise.domain.calendar.CalendarSheet;
import org.ribwise.domain.calendar.SessionSeries;

/// ical4j reads the file and says when the sessions are.
class CalendarFileTest {

    private static final UUID PLAN = UUID.fromString("5a1e0a3c-0b7b-4c43-8f6e-1d8f3a2b7c11");
    private static final Instant AT = Instant.parse("2027-01-02T10:15:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 15);
    private static final LocalTime HALF_PAST_EIGHT = LocalTime.of(8, 30);

    @BeforeAll
    static void keepZonesInMemory() {
        System.setProperty("net.fortuna.ical4j.timezone.cache.impl", MapTimeZoneCache.class.getName());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/London",
                "America/New_York",
                "Australia/Lord_Howe",
                "Asia/Kolkata",
                "UTC",
                "Z",
                "+05:30",
                "Africa/Casablanca",
                "America/St_Johns"
            })
    void everySessionIsAtTheSameTimeOfThePersonsClockAlsoWhenTheClocksChange(String zone) throws Exception {
        SessionSeries series = series(LocalTime.of(8, 30), MONDAY, MONDAY.plusWeeks(40), List.of());
        Calendar calendar = read(file(sheet(zone, series)));
        assertThat(calendar.validate().getEntries()).isEmpty();
        List<LocalDateTime> expected = MONDAY.datesUntil(MONDAY.plusWeeks(40).plusDays(1))
                .filter(day -> series.days().contains(day.getDayOfWeek()))
                .map(day -> day.atTime(8, 30))
                .toList();
        assertThat(starts(calendar, ZoneId.of(zone))).isEqualTo(expected);
    }

    @Test
    void excusedDaysAreLeftOut() throws Exception {
        List<LocalDate> out = List.of(MONDAY.plusDays(2), MONDAY.plusDays(14));
        Calendar calendar =
                read(file(sheet("Europe/London", series(HALF_PAST_EIGHT, MONDAY, MONDAY.plusDays(18), out))));
        assertThat(starts(calendar, ZoneId.of("Europe/London")))
                .extracting(LocalDateTime::toLocalDate)
                .containsExactly(
                        MONDAY,
                        MONDAY.plusDays(4),
                        MONDAY.plusDays(7),
                        MONDAY.plusDays(9),
                        MONDAY.plusDays(11),
                        MONDAY.plusDays(16),
                        MONDAY.plusDays(18));
    }

    @Test
    void theSameFileAgainIsTheSameAndALaterOneIsRecognisedAndNewer() throws Exception {
        SessionSeries series = series(HALF_PAST_EIGHT, MONDAY, MONDAY.plusWeeks(2), List.of());
        CalendarSheet first = sheet("Europe/London", series);
        assertThat(file(first)).isEqualTo(file(first));
        SessionSeries later = series(LocalTime.of(9, 0), MONDAY, MONDAY.plusWeeks(2), List.of());
        VEvent one = events(read(file(first))).getFirst();
        VEvent two = events(read(file(written(AT.plusSeconds(60), later)))).getFirst();
        assertThat(two.getUid()).isEqualTo(one.getUid());
        assertThat(sequence(two)).isEqualTo(sequence(one) + 60);
    }

    /// Within one version of a plan: calendars leave an entry that does not count more than the one that they have.
    @Test
    void aDayThatIsExcusedAndTakenBackCountsMoreEachTime() throws Exception {
        SessionSeries all = series(HALF_PAST_EIGHT, MONDAY, MONDAY.plusWeeks(2), List.of());
        SessionSeries without = series(HALF_PAST_EIGHT, MONDAY, MONDAY.plusWeeks(2), List.of(MONDAY.plusDays(2)));
        VEvent first = events(read(file(written(AT, all)))).getFirst();
        VEvent excused = events(read(file(written(AT.plusSeconds(1), without)))).getFirst();
        VEvent takenBack = events(read(file(written(AT.plusSeconds(2), all)))).getFirst();
        assertThat(List.of(sequence(first), sequence(excused), sequence(takenBack)))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(sequence(first)).isPositive();
        assertThat(sequence(events(read(file(written(Instant.parse("2087-12-31T00:00:00Z"), all))))
                        .getFirst()))
                .isLessThanOrEqualTo(Integer.MAX_VALUE);
        assertThat(sequence(events(read(file(written(Instant.EPOCH, all)))).getFirst()))
                .isZero();
    }

    @Test
    void whatALaterVersionDoesNotHaveAnyMoreIsCancelled() throws Exception {
        SessionSeries kept = series(HALF_PAST_EIGHT, MONDAY, MONDAY.plusWeeks(2), List.of());
        SessionSeries gone =
                new SessionSeries(2, LocalTime.NOON, kept.days(), MONDAY, MONDAY.plusWeeks(2), List.of(), 10);
        CalendarSheet sheet =
                CalendarSheet.of(PLAN, List.of(kept), List.of(kept, gone), form("Europe/London", "Routine"));
        List<VEvent> events = events(read(file(sheet)));
        assertThat(events).hasSize(2);
        assertThat(events.getLast().getProperty(Property.STATUS).orElseThrow().getValue())
                .isEqualTo("CANCELLED");
        assertThat(events.getLast().getUid().orElseThrow().getValue()).isEqualTo(PLAN + "-2@ribwise");
    }

    @Test
    void longTitlesOfManyLettersAreFoldedEscapedAndReadBackEqual() throws Exception {
        String title = "Zeit für dich; ruhig, langsam \\ 呼吸の時間です 🌬️ ".repeat(6) + "\nzweite Zeile";
        CalendarSheet sheet = CalendarSheet.of(
                PLAN,
                List.of(series(HALF_PAST_EIGHT, MONDAY, MONDAY.plusWeeks(2), List.of())),
                List.of(),
                form("Europe/London", title));
        String text = file(sheet);
        assertThat(text.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(events(read(text))
                        .getFirst()
                        .getProperty(Property.SUMMARY)
                        .orElseThrow()
                        .getValue())
                .isEqualTo(title);
    }

    @Test
    void itRemindsBeforeAndSaysNothingOfHealth() throws Exception {
        String text = file(sheet("Europe/London", series(HALF_PAST_EIGHT, MONDAY, MONDAY.plusWeeks(2), List.of())));
        VEvent event = events(read(text)).getFirst();
        Component alarm = event.getAlarms().getFirst();
        assertThat(alarm.getProperty(Property.TRIGGER).orElseThrow().getValue()).isEqualTo("-PT10M");
        assertThat(alarm.getProperty(Property.ACTION).orElseThrow().getValue()).isEqualTo("DISPLAY");
        assertThat(event.getProperty(Property.CLASS).orElseThrow().getValue()).isEqualTo("PRIVATE");
        assertThat(text.toLowerCase(Locale.ROOT))
                .doesNotContain("breath", "asthma", "pain", "lung", "back", "exercise", "health");
    }

    private static CalendarSheet.Form form(String zone, String title) {
        return new CalendarSheet.Form(title, 10, ZoneId.of(zone), AT);
    }

    private static CalendarSheet sheet(String zone, SessionSeries series) {
        return CalendarSheet.of(PLAN, List.of(series), List.of(), form(zone, "Time for your routine"));
    }

    private static CalendarSheet written(Instant at, SessionSeries series) {
        CalendarSheet.Form form = new CalendarSheet.Form("Routine", 10, ZoneId.of("Europe/London"), at);
        return CalendarSheet.of(PLAN, List.of(series), List.of(), form);
    }

    private static SessionSeries series(LocalTime time, LocalDate first, LocalDate last, List<LocalDate> out) {
        return new SessionSeries(
                1, time, EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY), first, last, out, 25);
    }

    private static String file(CalendarSheet sheet) {
        return new String(new CalendarFile(sheet).bytes(), StandardCharsets.UTF_8);
    }

    private static Calendar read(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents(Component.VEVENT);
    }

    private static long sequence(VEvent event) {
        return Long.parseLong(event.getProperty(Property.SEQUENCE).orElseThrow().getValue());
    }

    private static List<LocalDateTime> starts(Calendar calendar, ZoneId zone) {
        ZonedDateTime from = MONDAY.minusDays(9).atStartOfDay(zone);
        Period<ZonedDateTime> years = new Period<>(from, from.plusYears(2));
        VEvent event = events(calendar).getFirst();
        return event.<ZonedDateTime>calculateRecurrenceSet(years).stream()
                .map(period -> period.getStart().withZoneSameInstant(zone).toLocalDateTime())
                .sorted()
                .toList();
    }
}
