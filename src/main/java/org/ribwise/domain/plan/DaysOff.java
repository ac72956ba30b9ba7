package org.ribwise.domain.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// Days without exercise, and how they change. Days that went by may be excused as well as days to come: nobody thinks
/// of it on the first day of a flare.
///
/// @param all what was said, one for each day, by day
public record DaysOff(List<DayOff> all) {

    /// Most days that are excused at once (design value): so a mistyped year is told.
    public static final int MOST_DAYS = 92;

    /// So many days back or ahead (design value).
    private static final int REACH_DAYS = 366;

    /// Sorts by day; the last word about a day holds.
    public DaysOff {
        TreeMap<LocalDate, DayOff> days = new TreeMap<>();
        all.stream()
                .sorted(Comparator.comparing(off -> off.saidAt().toInstant()))
                .forEach(off -> days.put(off.day(), off));
        all = List.copyOf(days.values());
    }

    /// Days in a row for the same reason.
    ///
    /// @param from first day
    /// @param to last day, included
    /// @param reason why
    public record Range(LocalDate from, LocalDate to, DayOffReason reason) {

        /// @throws IllegalArgumentException if it ends before it begins
        public Range {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException(from + " to " + to);
            }
        }

        List<LocalDate> days() {
            return from.datesUntil(to.plusDays(1)).toList();
        }
    }

    /// What can be wrong with a range.
    public enum Fault {
        /// The last day is before the first.
        ORDER,
        /// More than can be excused at once.
        TOO_LONG,
        /// More than a year away.
        TOO_FAR
    }

    /// What changes.
    ///
    /// @param off days that are without exercise from now on
    /// @param on days that are like any other again
    public record Change(List<DayOff> off, List<DayOn> on) {

        /// Copies the lists.
        public Change {
            off = List.copyOf(off);
            on = List.copyOf(on);
        }
    }

    /// What is wrong with the days of a range; empty when nothing.
    public static Optional<Fault> fault(LocalDate from, LocalDate to, LocalDate today) {
        if (to.isBefore(from)) {
            return Optional.of(Fault.ORDER);
        }
        if (from.isBefore(today.minusDays(REACH_DAYS)) || to.isAfter(today.plusDays(REACH_DAYS))) {
            return Optional.of(Fault.TOO_FAR);
        }
        return from.plusDays(MOST_DAYS).isAfter(to) ? Optional.empty() : Optional.of(Fault.TOO_LONG);
    }

    /// What was said, as ranges, the latest first.
    public List<Range> ranges() {
        List<Range> ranges = new ArrayList<>();
        for (DayOff off : all) {
            Optional<Range> before = ranges.isEmpty() ? Optional.empty() : Optional.of(ranges.getLast());
            if (before.filter(range -> range.reason() == off.reason()
                            && range.to().plusDays(1).equals(off.day()))
                    .isPresent()) {
                ranges.set(ranges.size() - 1, new Range(ranges.getLast().from(), off.day(), off.reason()));
            } else {
                ranges.add(new Range(off.day(), off.day(), off.reason()));
            }
        }
        return ranges.reversed();
    }

    /// Every day of a range is without exercise.
    ///
    /// @param saidAt when it was said
    public static Change excuse(Range range, OffsetDateTime saidAt) {
        return new Change(
                range.days().stream()
                        .map(day -> new DayOff(day, range.reason(), saidAt))
                        .toList(),
                List.of());
    }

    /// Every day of a range is like any other again.
    ///
    /// @param saidAt when it was said
    public static Change takeBack(Range range, OffsetDateTime saidAt) {
        return new Change(List.of(), on(range.days(), saidAt));
    }

    private static List<DayOn> on(List<LocalDate> days, OffsetDateTime saidAt) {
        return days.stream().map(day -> new DayOn(day, saidAt)).toList();
    }

    /// What takes a change back, when these days were known before it.
    ///
    /// @param saidAt when it is taken back: the last word about a day holds
    public Change undoing(Change change, OffsetDateTime saidAt) {
        TreeSet<LocalDate> touched = new TreeSet<>();
        change.on().forEach(on -> touched.add(on.day()));
        change.off().forEach(off -> touched.add(off.day()));
        List<DayOff> were = all.stream()
                .filter(off -> touched.contains(off.day()))
                .map(off -> new DayOff(off.day(), off.reason(), saidAt))
                .toList();
        were.forEach(off -> touched.remove(off.day()));
        return new Change(were, on(List.copyOf(touched), saidAt));
    }
}
