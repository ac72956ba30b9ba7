package org.ribwise.store;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.ribwise.domain.measure.Instrument;
import org.ribwise.domain.measure.MeasureResult;
import org.ribwise.domain.measure.MeasureResult.Activity;
import org.ribwise.domain.measure.MeasureResult.Strain;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.measure.Pulse;

/// How a measure of every few weeks is written: named values.
final class MeasureRows {

    private static final String NOT_RATED = "-";

    private MeasureRows() {}

    static Details details(MeasureResult result) {
        Details none = Details.none();
        return switch (result) {
            case MeasureResult.Mrc(int grade) -> none.with("GRADE", grade);
            case MeasureResult.RolandMorris roland -> {
                Details details = none;
                for (int sentence : roland.ticked()) {
                    details = details.with("SENTENCE", sentence);
                }
                yield details;
            }
            case MeasureResult.Psfs psfs -> {
                Details details = none;
                for (Activity activity : psfs.activities()) {
                    String rating =
                            activity.ability().map(nrs -> "" + nrs.value()).orElse(NOT_RATED);
                    details = details.with("ACTIVITY", activity.name()).with("ABILITY", rating);
                }
                yield details;
            }
            case MeasureResult.SitToStand sit ->
                strain(
                                strain(none.with("REPETITIONS", sit.repetitions()), "BEFORE", sit.before()),
                                "AFTER",
                                sit.after())
                        .with("LOWEST_OXYGEN", sit.lowestOxygen().map(OxygenSaturation::percent));
            case MeasureResult.Total(Instrument _, double total) -> none.with("TOTAL", total);
        };
    }

    private static Details strain(Details details, String when, Strain strain) {
        return details.with(when + "_BREATHLESSNESS", strain.breathlessness().map(Nrs::value))
                .with(when + "_LEGS", strain.legs().map(Nrs::value))
                .with(when + "_OXYGEN", strain.oxygen().map(OxygenSaturation::percent))
                .with(when + "_PULSE", strain.pulse().map(Pulse::perMinute));
    }

    /// @throws IllegalArgumentException if a value is none
    static MeasureResult result(Instrument instrument, Details details) {
        return switch (instrument) {
            case MRC -> new MeasureResult.Mrc(details.number("GRADE"));
            case RMDQ_24 ->
                new MeasureResult.RolandMorris(new TreeSet<>(
                        details.all("SENTENCE").stream().map(Integer::valueOf).toList()));
            case PSFS -> psfs(details.all("ACTIVITY"), details.all("ABILITY"));
            case SIT_TO_STAND ->
                new MeasureResult.SitToStand(
                        details.number("REPETITIONS"),
                        strain(details, "BEFORE"),
                        strain(details, "AFTER"),
                        number(details, "LOWEST_OXYGEN").map(OxygenSaturation::new));
            case CAT, ACT, ACQ, ODI -> new MeasureResult.Total(instrument, Double.parseDouble(details.one("TOTAL")));
        };
    }

    private static MeasureResult psfs(List<String> names, List<String> abilities) {
        return new MeasureResult.Psfs(IntStream.range(0, names.size())
                .mapToObj(i -> new Activity(
                        names.get(i),
                        Optional.of(abilities.get(i))
                                .filter(ability -> !ability.equals(NOT_RATED))
                                .map(ability -> new Nrs(Integer.parseInt(ability)))))
                .toList());
    }

    private static Strain strain(Details details, String when) {
        return new Strain(
                number(details, when + "_BREATHLESSNESS").map(Nrs::new),
                number(details, when + "_LEGS").map(Nrs::new),
                number(details, when + "_OXYGEN").map(OxygenSaturation::new),
                number(details, when + "_PULSE").map(Pulse::new));
    }

    private static Optional<Integer> number(Details details, String name) {
        return details.first(name).map(Integer::valueOf);
    }
}
