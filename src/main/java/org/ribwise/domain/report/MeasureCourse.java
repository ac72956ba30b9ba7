package org.ribwise.domain.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ribwise.domain.measure.Instrument;
import org.ribwise.domain.record.MeasureEntry;

/// How a measure of every few weeks went.
///
/// @param instrument which
/// @param entries each that has a value, oldest first; at least one
public record MeasureCourse(Instrument instrument, List<MeasureEntry> entries) {

    /// Copies the list.
    ///
    /// @throws IllegalArgumentException if there is none
    public MeasureCourse {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("no value of " + instrument);
        }
    }

    static List<MeasureCourse> all(List<MeasureEntry> measures) {
        List<MeasureCourse> all = new ArrayList<>();
        Arrays.stream(Instrument.values()).forEach(instrument -> {
            List<MeasureEntry> own = measures.stream()
                    .filter(entry -> entry.result().instrument() == instrument)
                    .filter(entry -> entry.result().value().isPresent())
                    .toList();
            if (!own.isEmpty()) {
                all.add(new MeasureCourse(instrument, own));
            }
        });
        return all;
    }

    /// The first value.
    public double first() {
        return entries.getFirst().result().value().orElseThrow();
    }

    /// The newest value.
    public double last() {
        return entries.getLast().result().value().orElseThrow();
    }

    /// Whether the way from the first value to the newest is as large as a change that matters.
    public boolean matters() {
        return instrument.matters(first(), last());
    }
}
