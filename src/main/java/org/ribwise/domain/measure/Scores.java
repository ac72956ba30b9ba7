package org.ribwise.domain.measure;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Everything that was scored at one check-in or check-out (clinical reference 4.2 to 4.4). What was not said
/// is missing, never 0.
///
/// @param pains one for each region that something was said about
/// @param breathlessness rating now
/// @param effort how hard it was
/// @param peakFlow up to three blows
/// @param oxygen saturation
/// @param pulse heart rate
public record Scores(
        List<PainScore> pains,
        Optional<Nrs> breathlessness,
        Optional<Nrs> effort,
        Optional<PeakFlowBlows> peakFlow,
        Optional<OxygenSaturation> oxygen,
        Optional<Pulse> pulse) {

    /// Nothing was scored.
    public static final Scores MISSING = new Scores(
            List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /// Copies the list.
    ///
    /// @throws IllegalArgumentException if a region is there twice
    public Scores {
        pains = List.copyOf(pains);
        Set<BodyRegion> regions = new HashSet<>();
        for (PainScore pain : pains) {
            if (!regions.add(pain.region())) {
                throw new IllegalArgumentException(pain.region() + " twice");
            }
        }
    }

    /// Ratings alone.
    public static Scores of(Ratings ratings) {
        List<PainScore> pains = ratings.pain().entrySet().stream()
                .map(rated -> PainScore.now(rated.getKey(), rated.getValue()))
                .toList();
        return new Scores(
                pains,
                ratings.breathlessness(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// Breathlessness alone.
    public static Scores breathless(Optional<Nrs> rating) {
        return of(new Ratings(Map.of(), rating));
    }

    /// Pain now and breathlessness alone, as sessions keep them.
    public Ratings ratings() {
        Map<BodyRegion, Nrs> now = new EnumMap<>(BodyRegion.class);
        pains.forEach(pain -> pain.now().ifPresent(rating -> now.put(pain.region(), rating)));
        return new Ratings(now, breathlessness);
    }

    /// The same with pain as it was at its worst: now, or in the last 24 hours.
    public Ratings atWorst() {
        Map<BodyRegion, Nrs> worst = new EnumMap<>(BodyRegion.class);
        pains.forEach(pain -> Stream.of(pain.now(), pain.worst())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .ifPresent(rating -> worst.put(pain.region(), rating)));
        return new Ratings(worst, breathlessness);
    }
}
