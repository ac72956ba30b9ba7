package org.ribwise.ui.measures;

import java.time.LocalDate;
import org.ribwise.domain.measure.Instrument;
import org.ribwise.domain.measure.MeasureResult;
import org.ribwise.domain.measure.MeasureResult.RolandMorris;
import org.ribwise.ui.control.DateWords;
import org.ribwise.ui.kit.Messages;

/// Measures in words.
public final class MeasureWords {

    private final Messages words;
    private final DateWords dates;

    /// @param words the words
    public MeasureWords(Messages words) {
        this.words = words;
        this.dates = new DateWords(words.locale());
    }

    /// What came out.
    public String value(MeasureResult result) {
        if (result.value().isEmpty()) {
            return words.get("measures.incomplete");
        }
        double value = result.value().getAsDouble();
        return switch (result) {
            case MeasureResult.Mrc mrc -> words.get("measures.grade", mrc.grade(), mrc.modifiedGrade());
            case RolandMorris roland ->
                words.get("measures.ofMost", roland.ticked().size(), RolandMorris.SENTENCES);
            case MeasureResult.Psfs _ -> words.get("measures.mean", value);
            case MeasureResult.SitToStand sit -> words.get("measures.repetitions", sit.repetitions());
            case MeasureResult.Total total ->
                total.instrument() == Instrument.ODI
                        ? words.get("measures.percent", value)
                        : words.get("measures.ofMost", value, total.instrument().highest());
        };
    }

    /// From where to where a number may be, and which direction is better.
    public String range(Instrument instrument) {
        String better = switch (instrument.better()) {
            case LOWER -> words.get("measures.lowerBetter");
            case HIGHER -> words.get("measures.higherBetter");
        };
        return words.get("measures.range", instrument.lowest(), instrument.highest(), better);
    }

    /// What is missing or out of range.
    String lack(MeasureDraft.Lack lack, Instrument instrument) {
        return words.name(lack, instrument.lowest(), instrument.highest());
    }

    /// A day.
    public String day(LocalDate day) {
        return dates.date(day);
    }
}
