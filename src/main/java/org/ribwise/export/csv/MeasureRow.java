package org.ribwise.export.csv;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ribwise.domain.measure.MeasureResult;
import org.ribwise.domain.measure.MeasureResult.Activity;
import org.ribwise.domain.measure.MeasureResult.Strain;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.measure.Pulse;
import org.ribwise.domain.record.MeasureEntry;

/// One number of a measure: its total, or a part of it.
///
/// @param entry which measure
/// @param part which number
/// @param number which of several, from 1
/// @param name the person's own word for an activity
/// @param value the number; empty when it was not given
record MeasureRow(MeasureEntry entry, Part part, int number, Optional<String> name, Optional<Double> value) {

    /// Which number of a measure.
    enum Part {
        /// What the instrument's own scoring gives; without a value when too little was answered.
        TOTAL,
        /// A sentence that applies.
        SENTENCE,
        /// What an activity that the person named can be done like.
        ACTIVITY,
        BREATHLESSNESS_BEFORE,
        LEGS_BEFORE,
        OXYGEN_BEFORE,
        PULSE_BEFORE,
        BREATHLESSNESS_AFTER,
        LEGS_AFTER,
        OXYGEN_AFTER,
        PULSE_AFTER,
        LOWEST_OXYGEN
    }

    static void of(MeasureEntry entry, Consumer<MeasureRow> to) {
        Optional<Double> total = entry.result().value().isPresent()
                ? Optional.of(entry.result().value().getAsDouble())
                : Optional.empty();
        to.accept(new MeasureRow(entry, Part.TOTAL, 1, Optional.empty(), total));
        switch (entry.result()) {
            case MeasureResult.Mrc _, MeasureResult.Total _ -> {}
            case MeasureResult.RolandMorris roland -> {
                int number = 1;
                for (int sentence : roland.ticked()) {
                    to.accept(part(entry, Part.SENTENCE, number++, sentence));
                }
            }
            case MeasureResult.Psfs psfs -> activities(entry, psfs.activities(), to);
            case MeasureResult.SitToStand sit -> {
                before(entry, sit.before(), to);
                after(entry, sit.after(), to);
                sit.lowestOxygen()
                        .map(OxygenSaturation::percent)
                        .ifPresent(percent -> to.accept(part(entry, Part.LOWEST_OXYGEN, 1, percent)));
            }
        }
    }

    private static void activities(MeasureEntry entry, List<Activity> activities, Consumer<MeasureRow> to) {
        for (int i = 0; i < activities.size(); i++) {
            Activity activity = activities.get(i);
            to.accept(new MeasureRow(
                    entry,
                    Part.ACTIVITY,
                    i + 1,
                    Optional.of(activity.name()),
                    activity.ability().map(ability -> (double) ability.value())));
        }
    }

    private static void before(MeasureEntry entry, Strain strain, Consumer<MeasureRow> to) {
        given(entry, Part.BREATHLESSNESS_BEFORE, strain.breathlessness().map(Nrs::value), to);
        given(entry, Part.LEGS_BEFORE, strain.legs().map(Nrs::value), to);
        given(entry, Part.OXYGEN_BEFORE, strain.oxygen().map(OxygenSaturation::percent), to);
        given(entry, Part.PULSE_BEFORE, strain.pulse().map(Pulse::perMinute), to);
    }

    private static void after(MeasureEntry entry, Strain strain, Consumer<MeasureRow> to) {
        given(entry, Part.BREATHLESSNESS_AFTER, strain.breathlessness().map(Nrs::value), to);
        given(entry, Part.LEGS_AFTER, strain.legs().map(Nrs::value), to);
        given(entry, Part.OXYGEN_AFTER, strain.oxygen().map(OxygenSaturation::percent), to);
        given(entry, Part.PULSE_AFTER, strain.pulse().map(Pulse::perMinute), to);
    }

    private static void given(MeasureEntry entry, Part part, Optional<Integer> value, Consumer<MeasureRow> to) {
        value.ifPresent(given -> to.accept(part(entry, part, 1, given)));
    }

    private static MeasureRow part(MeasureEntry entry, Part part, int number, int value) {
        return new MeasureRow(entry, part, number, Optional.empty(), Optional.of((double) value));
    }
}
