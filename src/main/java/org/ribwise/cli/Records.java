package org.ribwise.cli;

import java.time.LocalDate;
import java.util.function.Supplier;

/// What the commands do with records.
///
/// @param reader reads them
/// @param samples makes them up
/// @param today the person's date
public record Records(RecordReader reader, SampleWriter samples, Supplier<LocalDate> today) {}
