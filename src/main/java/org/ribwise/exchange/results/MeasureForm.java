package org.ribwise.exchange.results;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.measure.MeasureResult;
import org.ribwise.domain.measure.MeasureResult.Mrc;
import org.ribwise.domain.measure.MeasureResult.Psfs;
import org.ribwise.domain.measure.MeasureResult.RolandMorris;
import org.ribwise.domain.measure.MeasureResult.SitToStand;
import org.ribwise.domain.measure.MeasureResult.Strain;
import org.ribwise.domain.measure.MeasureResult.Total;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.measure.Pulse;
import org.ribwise.domain.record.MeasureEntry;
import org.ribwise.exchange.results.ResultsJson.ActivityJson;
import org.ribwise.exchange.results.ResultsJson.MeasureJson;
import org.ribwise.exchange.results.ResultsJson.SitJson;
import org.ribwise.exchange.results.ResultsJson.StrainJson;

/// Measures, both ways.
final class MeasureForm {

    private MeasureForm() {}

    static MeasureJson json(MeasureEntry entry, @Nullable String asOf) {
        MeasureResult result = entry.result();
        return new MeasureJson(
                entry.id().toString(),
                entry.at().toString(),
                asOf,
                result.instrument(),
                result instanceof Mrc mrc ? mrc.grade() : null,
                result instanceof RolandMorris roland ? List.copyOf(roland.ticked()) : null,
                result instanceof Psfs psfs ? activities(psfs) : null,
                result instanceof SitToStand sit ? sit(sit) : null,
                result instanceof Total total ? total.total() : null);
    }

    private static List<ActivityJson> activities(Psfs psfs) {
        return psfs.activities().stream()
                .map(activity -> new ActivityJson(
                        activity.name(), Absent.orNull(activity.ability().map(Nrs::value))))
                .toList();
    }

    private static SitJson sit(SitToStand sit) {
        return new SitJson(
                sit.repetitions(),
                strain(sit.before()),
                strain(sit.after()),
                Absent.orNull(sit.lowestOxygen().map(OxygenSaturation::percent)));
    }

    private static @Nullable StrainJson strain(Strain strain) {
        return strain.equals(Strain.MISSING)
                ? null
                : new StrainJson(
                        Absent.orNull(strain.breathlessness().map(Nrs::value)),
                        Absent.orNull(strain.legs().map(Nrs::value)),
                        Absent.orNull(strain.oxygen().map(OxygenSaturation::percent)),
                        Absent.orNull(strain.pulse().map(Pulse::perMinute)));
    }

    static MeasureEntry of(MeasureJson json) {
        return new MeasureEntry(UUID.fromString(json.id()), OffsetDateTime.parse(json.at()), result(json));
    }

    private static MeasureResult result(MeasureJson json) {
        return switch (json.instrument()) {
            case MRC -> new Mrc(Absent.needed(json.grade(), "grade"));
            case RMDQ_24 -> new RolandMorris(new TreeSet<>(Absent.needed(json.ticked(), "ticked")));
            case PSFS ->
                new Psfs(Absent.needed(json.activities(), "activities").stream()
                        .map(activity -> new MeasureResult.Activity(
                                activity.name(),
                                Optional.ofNullable(activity.ability()).map(Nrs::new)))
                        .toList());
            case SIT_TO_STAND -> sit(Absent.needed(json.sitToStand(), "sitToStand"));
            case CAT, ACT, ACQ, ODI -> new Total(json.instrument(), Absent.needed(json.total(), "total"));
        };
    }

    private static SitToStand sit(SitJson json) {
        return new SitToStand(
                json.repetitions(),
                strain(json.before()),
                strain(json.after()),
                Optional.ofNullable(json.lowestOxygen()).map(OxygenSaturation::new));
    }

    private static Strain strain(@Nullable StrainJson json) {
        return json == null
                ? Strain.MISSING
                : new Strain(
                        Optional.ofNullable(json.breathlessness()).map(Nrs::new),
                        Optional.ofNullable(json.legs()).map(Nrs::new),
                        Optional.ofNullable(json.oxygen()).map(OxygenSaturation::new),
                        Optional.ofNullable(json.pulse()).map(Pulse::new));
    }
}
