package org.ribwise.domain.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ribwise.domain.chart.ChartZone;
import org.ribwise.domain.chart.ValueAxis;
import org.ribwise.domain.measure.PersonalBest;

/// The zones of the peak flow as bands of a chart; none when the personal best is missing or too old (clinical
/// reference 4.4).
final class PeakFlowBands {

    private static final double WHOLE_PERCENT = 100;

    private PeakFlowBands() {}

    /// The bands, red below and green up to the personal best.
    static List<ChartZone> of(Past.Flow flow, LocalDate today) {
        Optional<PersonalBest> best = flow.best();
        if (best.flatMap(kept -> flow.zones().zone(kept.value(), best, today)).isEmpty()) {
            return List.of();
        }
        double whole = best.orElseThrow().value().litresPerMinute();
        double yellow = whole * flow.zones().yellowFromPercent() / WHOLE_PERCENT;
        double green = whole * flow.zones().greenFromPercent() / WHOLE_PERCENT;
        return List.of(
                new ChartZone(ChartZone.Kind.RED, 0, yellow),
                new ChartZone(ChartZone.Kind.YELLOW, yellow, green),
                new ChartZone(ChartZone.Kind.GREEN, green, whole));
    }

    /// The bands as far as the axis shows them; the green one reaches its upper end.
    static List<ChartZone> within(List<ChartZone> bands, ValueAxis axis) {
        return bands.stream()
                .map(band -> band.kind() == ChartZone.Kind.GREEN
                        ? new ChartZone(band.kind(), band.low(), axis.high())
                        : band)
                .toList();
    }
}
