package org.ribwise.ui.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.plan.DayOffReason;
import org.ribwise.domain.plan.DaysOff;
import org.ribwise.domain.plan.DaysOff.Range;
import org.ribwise.ui.kit.DateText;
import org.ribwise.ui.kit.Messages;

/// Days without exercise, while they are chosen.
public final class DaysOffModel {

    /// What excuses a day (issue 6: flare, hospital, holiday).
    static final List<DayOffReason> REASONS = List.of(DayOffReason.values()).stream()
            .filter(DayOffReason::excuses)
            .toList();

    private final DaysOff known;
    private final LocalDate today;
    private final Messages words;
    private final DateText dates;
    private final Ways ways;
    private LocalDate from;
    private LocalDate to;
    private @Nullable DayOffReason reason;

    /// What becomes of it.
    ///
    /// @param excuse excuses the days of a range
    /// @param takeBack makes them days like any other
    /// @param undo takes the last change back; empty when there was none
    public record Ways(Consumer<Range> excuse, Consumer<Range> takeBack, Optional<Runnable> undo) {}

    /// @param known what was said before
    /// @param today the person's date
    /// @param words the words
    /// @param ways what becomes of it
    public DaysOffModel(DaysOff known, LocalDate today, Messages words, Ways ways) {
        this.known = known;
        this.today = today;
        this.words = words;
        this.dates = new DateText(words.locale());
        this.ways = ways;
        this.from = today;
        this.to = today;
    }

    Ways ways() {
        return ways;
    }

    List<Range> ranges() {
        return known.ranges();
    }

    String from() {
        return dates.of(from);
    }

    String to() {
        return dates.of(to);
    }

    /// Takes the first day. The last one goes with it when it would be before.
    ///
    /// @return the sentence that refuses it
    Optional<String> takeFrom(String text) {
        Optional<LocalDate> day = dates.read(text);
        day.ifPresent(first -> {
            from = first;
            to = to.isBefore(first) ? first : to;
        });
        return day.isPresent() ? Optional.empty() : Optional.of(noDate());
    }

    /// Takes the last day.
    ///
    /// @return the sentence that refuses it
    Optional<String> takeTo(String text) {
        Optional<LocalDate> day = dates.read(text);
        day.ifPresent(last -> to = last);
        return day.isPresent() ? Optional.empty() : Optional.of(noDate());
    }

    private String noDate() {
        return words.get("plan.offNoDate", dates.of(today));
    }

    void choose(DayOffReason chosen) {
        reason = chosen;
    }

    /// Excuses the days that were written.
    ///
    /// @return the sentence that says what is missing
    Optional<String> excuse() {
        Optional<DaysOff.Fault> fault = DaysOff.fault(from, to, today);
        if (fault.isPresent()) {
            return Optional.of(words.get(
                    switch (fault.get()) {
                        case ORDER -> "plan.offOrder";
                        case TOO_LONG -> "plan.offTooLong";
                        case TOO_FAR -> "plan.offTooFar";
                    },
                    DaysOff.MOST_DAYS));
        }
        if (reason == null) {
            return Optional.of(words.get("plan.offNoReason"));
        }
        ways.excuse().accept(new Range(from, to, reason));
        return Optional.empty();
    }
}
