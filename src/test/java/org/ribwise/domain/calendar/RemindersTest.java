package org.ribwise.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.calendar.Reminders.Look;
import org.ribwise.domain.settings.ReminderSettings;

/// Which reminder is due when the clock is looked at every 20 seconds.
class RemindersTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime SIX = LocalTime.of(18, 0);

    /// The spring day that has no 01:00 to 02:00, and the autumn day that has it twice.
    private static final LocalDate SPRING = LocalDate.of(2027, 3, 28);

    private static final LocalDate AUTUMN = LocalDate.of(2027, 10, 31);

    @Test
    void eachTimeIsSaidOnceAndAtItsTime() {
        assertThat(said(always(), DAY, DAY.plusDays(1), NINE, SIX))
                .containsExactly(DAY.atTime(9, 0), DAY.atTime(18, 0));
    }

    @Test
    void whoHasNotAskedForItIsNotReminded() {
        assertThat(said(ReminderSettings.USUAL, DAY, DAY.plusDays(1), NINE)).isEmpty();
    }

    @Test
    void inQuietHoursNothingIsSaidAndNothingMadeUpForAfterwards() {
        ReminderSettings night = always().quiet(LocalTime.of(21, 0), LocalTime.of(8, 0));
        assertThat(said(night, DAY, DAY.plusDays(1), LocalTime.of(7, 30), LocalTime.of(8, 0), LocalTime.of(21, 0)))
                .containsExactly(DAY.atTime(8, 0));
        ReminderSettings noon = always().quiet(LocalTime.of(12, 0), LocalTime.of(14, 0));
        assertThat(said(noon, DAY, DAY.plusDays(1), LocalTime.of(11, 59), LocalTime.of(12, 0), LocalTime.of(14, 0)))
                .containsExactly(DAY.atTime(11, 59), DAY.atTime(14, 0));
    }

    @Test
    void whenTheClocksChangeEachTimeIsSaidOnceOnTheWallClock() {
        assertThat(said(always(), SPRING, SPRING.plusDays(1), LocalTime.of(0, 30), LocalTime.of(1, 30), NINE))
                .containsExactly(SPRING.atTime(0, 30), SPRING.atTime(2, 30), SPRING.atTime(9, 0));
        assertThat(said(always(), AUTUMN, AUTUMN.plusDays(1), LocalTime.of(1, 30), NINE))
                .containsExactly(AUTUMN.atTime(1, 30), AUTUMN.atTime(9, 0));
    }

    @Test
    void afterSleepTheLastTimeIsSaidWhenItIsNotLongAgo() {
        OpenDay open = new OpenDay(DAY, List.of(NINE, LocalTime.of(9, 30), SIX));
        assertThat(due(open, DAY.atTime(8, 0), DAY.atTime(10, 0))).hasValue(LocalTime.of(9, 30));
        assertThat(due(open, DAY.atTime(8, 0), DAY.atTime(10, 30))).hasValue(LocalTime.of(9, 30));
        assertThat(due(open, DAY.atTime(8, 0), DAY.atTime(10, 31))).isEmpty();
        assertThat(due(open, DAY.minusDays(2).atTime(8, 0), DAY.atTime(9, 10))).hasValue(NINE);
    }

    @Test
    void overMidnightYesterdayIsOver() {
        OpenDay yesterday = new OpenDay(DAY, List.of(LocalTime.of(23, 50)));
        assertThat(due(yesterday, DAY.atTime(23, 40), DAY.atTime(23, 55))).hasValue(LocalTime.of(23, 50));
        assertThat(due(yesterday, DAY.atTime(23, 40), DAY.plusDays(1).atTime(0, 5)))
                .isEmpty();
        assertThat(due(
                        new OpenDay(DAY.plusDays(1), List.of(LocalTime.MIDNIGHT)),
                        DAY.atTime(23, 59),
                        DAY.plusDays(1).atStartOfDay()))
                .hasValue(LocalTime.MIDNIGHT);
    }

    @Test
    void aClockThatIsSetBackSaysNothingTwice() {
        OpenDay open = new OpenDay(DAY, List.of(NINE));
        assertThat(due(open, DAY.atTime(9, 5), DAY.atTime(8, 0))).isEmpty();
    }

    @Test
    void laterComesLaterAsLongAsSomethingIsOpenAndItIsNotQuiet() {
        Reminders reminders = new Reminders(always(), LONDON);
        Instant until = at(DAY.atTime(9, 15));
        Look then = new Look(at(DAY.atTime(9, 14)), at(DAY.atTime(9, 15)), Optional.of(until));
        assertThat(reminders.due(new OpenDay(DAY, List.of(NINE, SIX)), then)).hasValue(NINE);
        assertThat(reminders.due(new OpenDay(DAY, List.of(SIX)), then)).isEmpty();
        assertThat(new Reminders(always().quiet(NINE, SIX), LONDON).due(new OpenDay(DAY, List.of(NINE)), then))
                .isEmpty();
    }

    private static ReminderSettings always() {
        return ReminderSettings.USUAL.with(true).quiet(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    }

    private static List<LocalDateTime> said(
            ReminderSettings settings, LocalDate from, LocalDate to, LocalTime... times) {
        Reminders reminders = new Reminders(settings, LONDON);
        List<LocalDateTime> said = new ArrayList<>();
        ZonedDateTime now = from.atStartOfDay(LONDON);
        Instant since = now.toInstant().minusSeconds(20);
        while (now.toLocalDate().isBefore(to)) {
            ZonedDateTime then = now;
            OpenDay open = new OpenDay(now.toLocalDate(), List.of(times));
            reminders
                    .due(open, new Look(since, now.toInstant(), Optional.empty()))
                    .ifPresent(time -> said.add(then.toLocalDateTime()));
            since = now.toInstant();
            now = now.plus(Duration.ofSeconds(20));
        }
        return said;
    }

    private static Optional<LocalTime> due(OpenDay open, LocalDateTime since, LocalDateTime now) {
        return new Reminders(always(), LONDON).due(open, new Look(at(since), at(now), Optional.empty()));
    }

    private static Instant at(LocalDateTime time) {
        return time.atZone(LONDON).toInstant();
    }
}
