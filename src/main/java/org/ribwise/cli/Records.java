package org.ribwise.cli;

/// What the commands do with records.
///
/// @param reader reads them
/// @param samples makes them up
public record Records(RecordReader reader, SampleWriter samples) {}
