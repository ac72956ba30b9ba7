package org.ribwise.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The day on which something is done to a record: today, and another one in made-up records only.
///
/// @param desk what is done with records
record HomeDays(Desk desk) {

    /// @param typed the day; null when none was typed
    /// @param madeUp whether a made-up record is asked for
    /// @throws Unanswerable if another day is asked for in the record of a person
    LocalDate of(@Nullable String typed, boolean madeUp, Path data) {
        Optional<LocalDate> day = Days.ofNullable(typed, "--on", desk.words());
        if ((madeUp || day.isPresent()) && !desk.travel().home().madeUp(data)) {
            throw new Unanswerable(desk.words().get("cli.notMadeUp", data));
        }
        return day.orElseGet(desk.records().today());
    }
}
