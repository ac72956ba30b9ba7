package org.ribwise.exchange.results;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.exchange.results.ResultsJson.RatingsJson;

/// Ratings, both ways.
final class RatingsForm {

    private RatingsForm() {}

    static @Nullable RatingsJson json(Ratings ratings) {
        if (ratings.equals(Ratings.MISSING)) {
            return null;
        }
        Map<BodyRegion, Integer> pain = new EnumMap<>(BodyRegion.class);
        ratings.pain().forEach((region, rating) -> pain.put(region, rating.value()));
        return new RatingsJson(
                pain.isEmpty() ? null : pain,
                Absent.orNull(ratings.breathlessness().map(Nrs::value)));
    }

    static Ratings of(@Nullable RatingsJson json) {
        if (json == null) {
            return Ratings.MISSING;
        }
        Map<BodyRegion, Nrs> pain = new EnumMap<>(BodyRegion.class);
        Map<BodyRegion, Integer> said = json.pain() == null ? Map.of() : json.pain();
        said.forEach((region, rating) -> pain.put(region, new Nrs(rating)));
        return new Ratings(pain, Optional.ofNullable(json.breathlessness()).map(Nrs::new));
    }
}
