package org.ribwise.cli;

/// What the commands do with records.
///
/// @param reader reads them
/// @param samples makes them up
/// @param reports writes reports of them
public record Records(RecordReader reader, SampleWriter samples, ReportWriter reports) {}
