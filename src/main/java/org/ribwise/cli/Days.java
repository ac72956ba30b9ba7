package org.ribwise.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.ui.kit.Messages;

/// Days on the command line.
final class Days {

    private Days() {}

    /// The day that was typed; empty when none was.
    ///
    /// @param option the option, for the sentence that says what is wrong
    static Optional<LocalDate> ofNullable(@Nullable String typed, String option, Messages words) {
        if (typed == null) {
            return Optional.empty();
        }
        LocalDate day;
        try {
            day = LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new Unanswerable(words.get("cli.badDate", option, typed));
        }
        if (day.isBefore(DaySpan.EARLIEST) || day.isAfter(DaySpan.LATEST)) {
            throw new Unanswerable(words.get("cli.farDate", option, typed, DaySpan.EARLIEST, DaySpan.LATEST));
        }
        return Optional.of(day);
    }
}
