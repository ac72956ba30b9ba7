package org.ribwise.domain.progress;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.diary.DiaryEvent;
import org.ribwise.domain.measure.Instrument;
import org.ribwise.domain.record.MeasureEntry;
import org.ribwise.domain.record.ScoreSheet;

/// Values that are not ratings of sessions: peak flow, and measures of every few weeks.
final class TopicValues {

    /// One value.
    record Timed(OffsetDateTime at, double value) {

        DayValue day() {
            return new DayValue(at.toLocalDate(), value);
        }
    }

    private TopicValues() {}

    /// The best of the blows of every time, from the diary and from score sheets, oldest first.
    static List<Timed> peakFlows(Past past) {
        List<Timed> values = new ArrayList<>();
        for (DiaryEntry entry : past.diary()) {
            if (entry.event() instanceof DiaryEvent.PeakFlowBlown(var blows)) {
                values.add(new Timed(entry.at(), blows.best().litresPerMinute()));
            }
        }
        for (ScoreSheet sheet : past.sheets()) {
            sheet.scores()
                    .peakFlow()
                    .ifPresent(blows ->
                            values.add(new Timed(sheet.at(), blows.best().litresPerMinute())));
        }
        return sorted(values);
    }

    /// What a measure gave every time it was taken whole, oldest first.
    static List<Timed> of(Instrument instrument, Past past) {
        List<Timed> values = new ArrayList<>();
        for (MeasureEntry entry : past.measures()) {
            OptionalDouble value = entry.result().value();
            if (entry.result().instrument() == instrument && value.isPresent()) {
                values.add(new Timed(entry.at(), value.getAsDouble()));
            }
        }
        return sorted(values);
    }

    private static List<Timed> sorted(List<Timed> values) {
        values.sort(Comparator.comparing(value -> value.at().toLocalDateTime()));
        return values;
    }
}
