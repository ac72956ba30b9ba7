package org.ribwise.ui.control;

import java.util.function.DoubleFunction;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Instrument;
import org.ribwise.domain.progress.Measure;
import org.ribwise.domain.progress.Topic;
import org.ribwise.ui.kit.Messages;

/// Topics in words.
///
/// @param words the words
public record TopicWords(Messages words) {

    /// What a topic is called.
    public String name(Topic topic) {
        return switch (topic) {
            case Topic.Rated(Measure.Pain(BodyRegion region)) -> words.get("progress.topic.pain", words.name(region));
            case Topic.Rated(Measure.Breathlessness()) -> words.get("progress.topic.breathlessness");
            case Topic.PeakFlow() -> words.get("progress.topic.peakFlow");
            case Topic.Minutes() -> words.get("progress.topic.minutes");
            case Topic.Sessions() -> words.get("progress.topic.sessions");
            case Topic.Taken(Instrument instrument) -> words.name(instrument);
        };
    }

    /// Writes a value of a topic with its unit.
    public DoubleFunction<String> value(Topic topic) {
        return switch (topic) {
            case Topic.Rated _ -> value -> words.get("progress.value.rating", value);
            case Topic.PeakFlow() -> value -> words.get("progress.value.peakFlow", value);
            case Topic.Minutes() -> value -> words.get("progress.value.minutes", value);
            case Topic.Sessions() -> value -> words.get("progress.value.sessions", value);
            case Topic.Taken(Instrument instrument) -> value(instrument);
        };
    }

    private DoubleFunction<String> value(Instrument instrument) {
        return switch (instrument) {
            case MRC -> value -> words.get("progress.value.grade", value);
            case SIT_TO_STAND -> value -> words.get("progress.value.times", value);
            case ODI -> value -> words.get("progress.value.percent", value);
            case RMDQ_24, PSFS, CAT, ACT, ACQ ->
                value -> words.get("progress.value.taken", value, instrument.highest());
        };
    }
}
