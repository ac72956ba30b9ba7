package org.ribwise.ui.checkin;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.measure.PeakFlow;
import org.ribwise.domain.measure.PeakFlowBlows;
import org.ribwise.domain.measure.PeakFlowZone;
import org.ribwise.domain.measure.Pulse;

/// What was measured, as it is written: up to three blows, oxygen saturation, pulse. All of it can be left out; what is
/// left out is missing, never 0. What is out of range is kept as it was written until it is mended.
public final class NumbersModel {

    /// What can be written.
    public enum Field {
        /// L/min, clinical reference 5.7, case 9.
        BLOW_1(PeakFlow.LOWEST_LITRES_PER_MINUTE, PeakFlow.HIGHEST_LITRES_PER_MINUTE),
        BLOW_2(PeakFlow.LOWEST_LITRES_PER_MINUTE, PeakFlow.HIGHEST_LITRES_PER_MINUTE),
        BLOW_3(PeakFlow.LOWEST_LITRES_PER_MINUTE, PeakFlow.HIGHEST_LITRES_PER_MINUTE),
        /// Percent.
        OXYGEN(OxygenSaturation.LOWEST_PERCENT, OxygenSaturation.HIGHEST_PERCENT),
        /// Beats a minute.
        PULSE(Pulse.LOWEST_PER_MINUTE, Pulse.HIGHEST_PER_MINUTE);

        private final int lowest;
        private final int highest;

        Field(int lowest, int highest) {
            this.lowest = lowest;
            this.highest = highest;
        }

        /// Lowest number that can be kept.
        public int lowest() {
            return lowest;
        }

        /// Highest number that can be kept.
        public int highest() {
            return highest;
        }
    }

    /// The fields of the blows, in the order of blowing.
    static final List<Field> BLOWS = List.of(Field.BLOW_1, Field.BLOW_2, Field.BLOW_3);

    private static final int MOST_DIGITS = 4;

    private final Map<Field, StringProperty> texts = new EnumMap<>(Field.class);
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final KnownBest best;

    /// @param best what a peak flow is measured against
    public NumbersModel(KnownBest best) {
        this.best = best;
        for (Field field : Field.values()) {
            texts.put(field, new SimpleStringProperty(""));
        }
    }

    /// What is written.
    public StringProperty text(Field field) {
        return Objects.requireNonNull(texts.get(field));
    }

    /// Whether the fields are unfolded: only who measures something sees them.
    public BooleanProperty shown() {
        return shown;
    }

    /// Unfolds the fields.
    public void show() {
        shown.set(true);
    }

    /// Whether what is written can be kept; an empty field can.
    public boolean fits(Field field) {
        return written(field).isEmpty() || number(field).isPresent();
    }

    /// Whether everything that is written can be kept.
    public boolean fits() {
        return Stream.of(Field.values()).allMatch(this::fits);
    }

    /// The blows that were written; the best of them counts.
    public Optional<PeakFlowBlows> peakFlow() {
        List<PeakFlow> blows = BLOWS.stream()
                .map(this::number)
                .filter(OptionalInt::isPresent)
                .map(blow -> new PeakFlow(blow.getAsInt()))
                .toList();
        return blows.isEmpty() ? Optional.empty() : Optional.of(new PeakFlowBlows(blows));
    }

    /// The zone of the best blow; empty when nothing was blown, or when the personal best is missing or too old.
    public Optional<PeakFlowZone> zone() {
        return peakFlow().map(PeakFlowBlows::best).flatMap(best::zone);
    }

    /// Oxygen saturation.
    public Optional<OxygenSaturation> oxygen() {
        OptionalInt percent = number(Field.OXYGEN);
        return percent.isPresent() ? Optional.of(new OxygenSaturation(percent.getAsInt())) : Optional.empty();
    }

    /// Pulse.
    public Optional<Pulse> pulse() {
        OptionalInt beats = number(Field.PULSE);
        return beats.isPresent() ? Optional.of(new Pulse(beats.getAsInt())) : Optional.empty();
    }

    private String written(Field field) {
        return text(field).get().strip();
    }

    private OptionalInt number(Field field) {
        String written = written(field);
        boolean whole = !written.isEmpty()
                && written.length() <= MOST_DIGITS
                && written.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        if (!whole) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(written);
        return number >= field.lowest() && number <= field.highest() ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
