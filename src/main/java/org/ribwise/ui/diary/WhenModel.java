package org.ribwise.ui.diary;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ribwise.ui.diary.Reading.Not;
import org.ribwise.ui.diary.Reading.Read;
import org.ribwise.ui.kit.DateText;

/// When something happened, as it is typed: a date and a time of day. Nothing happens in the future, apart from a few
/// minutes by which two clocks may differ.
public final class WhenModel {

    /// By how much a time may be ahead of the clock (design value).
    private static final Duration AHEAD = Duration.ofMinutes(5);

    /// Earlier dates are taken for a slip of the pen (design value).
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.h]?(\\d{2}))?\\s*([ap])?\\.?m?\\.?");
    private static final int HALF_DAY_HOURS = 12;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final StringProperty date = new SimpleStringProperty();
    private final StringProperty time = new SimpleStringProperty();
    private final Supplier<OffsetDateTime> now;
    private final ZoneId zone;
    private final DateText dates;
    private final OffsetDateTime first;
    private final String firstDate;
    private final String firstTime;

    /// @param at what to begin with; it stays as exact as it is while nothing is typed
    /// @param now the time
    /// @param zone the person's time zone
    /// @param locale how dates are written
    public WhenModel(OffsetDateTime at, Supplier<OffsetDateTime> now, ZoneId zone, Locale locale) {
        this.first = at;
        this.now = now;
        this.zone = zone;
        dates = new DateText(locale);
        firstDate = dates.of(at.toLocalDate());
        firstTime = CLOCK.format(at);
        date.set(firstDate);
        time.set(firstTime);
    }

    /// The date as it is typed.
    public StringProperty date() {
        return date;
    }

    /// The time of day as it is typed.
    public StringProperty time() {
        return time;
    }

    /// An example of a date, for who does not know how to write one.
    public String exampleOfDate() {
        return dates.of(today());
    }

    /// Sets the date so many days before today.
    public void setDaysAgo(int days) {
        date.set(dates.of(today().minusDays(days)));
    }

    /// When it was.
    public Reading<OffsetDateTime> at() {
        if (date.get().equals(firstDate) && time.get().equals(firstTime)) {
            return new Read<>(first);
        }
        Optional<LocalDate> day = dates.read(date.get());
        if (day.isEmpty()) {
            return new Not<>(EntryProblem.NO_DATE);
        }
        Optional<LocalTime> clock = timeIn(time.get());
        if (clock.isEmpty()) {
            return new Not<>(EntryProblem.NO_TIME);
        }
        OffsetDateTime at = day.get().atTime(clock.get()).atZone(zone).toOffsetDateTime();
        if (at.isAfter(now.get().plus(AHEAD))) {
            return new Not<>(EntryProblem.IN_THE_FUTURE);
        }
        return day.get().isBefore(EARLIEST) ? new Not<>(EntryProblem.TOO_LONG_AGO) : new Read<>(at);
    }

    /// Whether yesterday at the time that is typed is meant: it is today's date, and the time is still to come.
    public boolean meansYesterday() {
        return at() instanceof Not<OffsetDateTime>(EntryProblem problem)
                && problem == EntryProblem.IN_THE_FUTURE
                && dates.read(date.get()).filter(today()::equals).isPresent();
    }

    private LocalDate today() {
        return now.get().toLocalDate();
    }

    /// A time of day, written in any of the usual ways: 14:05, 14.05, 1405, 7, 7:30 pm.
    private static Optional<LocalTime> timeIn(String text) {
        Matcher parts = TIME.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(parts.group(1));
        int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        if (parts.group(3) != null) {
            if (hour < 1 || hour > HALF_DAY_HOURS) {
                return Optional.empty();
            }
            hour = hour % HALF_DAY_HOURS + (parts.group(3).equals("p") ? HALF_DAY_HOURS : 0);
        }
        try {
            return Optional.of(LocalTime.of(hour, minute));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }
}
