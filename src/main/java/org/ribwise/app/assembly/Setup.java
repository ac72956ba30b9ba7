package org.ribwise.app.assembly;

import java.nio.file.Path;
import java.util.Locale;
import org.ribwise.coach.CoachClock;

/// What the program is assembled with.
///
/// @param exercises folder of exercise definitions
/// @param data folder of the person's data
/// @param clock the clocks
/// @param locale language and format of numbers and dates
/// @param marking whether the screens are marked as showing a made-up record
public record Setup(Path exercises, Path data, CoachClock clock, Locale locale, Marking marking) {

    /// Whose record is shown.
    public enum Marking {
        /// The person's own.
        NONE,
        /// A made-up one; every screen says so.
        SAMPLE_RECORD
    }

    /// The record's file in the data folder.
    public Path recordFile() {
        return data.resolve("record.db");
    }
}
