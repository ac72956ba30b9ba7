package org.ribwise.domain.progress;

import java.util.ArrayList;
import java.util.List;
import org.ribwise.domain.measure.Instrument;

/// What can be looked at over time.
public sealed interface Topic {

    /// A rating before and after sessions.
    ///
    /// @param measure which
    record Rated(Measure measure) implements Topic {}

    /// Peak flow, L/min.
    record PeakFlow() implements Topic {}

    /// Minutes of exercise a week.
    record Minutes() implements Topic {}

    /// Sessions a week.
    record Sessions() implements Topic {}

    /// A measure of every few weeks.
    ///
    /// @param instrument which
    record Taken(Instrument instrument) implements Topic {}

    /// Everything: ratings first, then peak flow, what was done, and the measures.
    static List<Topic> all() {
        List<Topic> topics = new ArrayList<>();
        Measure.all().forEach(measure -> topics.add(new Rated(measure)));
        topics.addAll(List.of(new PeakFlow(), new Minutes(), new Sessions()));
        for (Instrument instrument : Instrument.values()) {
            topics.add(new Taken(instrument));
        }
        return List.copyOf(topics);
    }
}
