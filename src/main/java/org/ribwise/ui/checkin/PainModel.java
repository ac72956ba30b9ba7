package org.ribwise.ui.checkin;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.measure.BackSide;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.BreathingRelation;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.PainQuality;
import org.ribwise.domain.measure.PainScore;

/// Where it hurts, how much and how (clinical reference 4.2), while it is said. A number is enough; nothing else has to
/// be said, and not even that.
public final class PainModel {

    private final ObservableMap<BodyRegion, PainScore> scores =
            FXCollections.observableMap(new EnumMap<>(BodyRegion.class));
    // kept here: who listens to it does not keep it, and what it listens with is weak
    private final ObservableMap<BodyRegion, PainScore> said = FXCollections.unmodifiableObservableMap(scores);
    private final ObjectProperty<@Nullable BodyRegion> region = new SimpleObjectProperty<>();

    /// What was said, by region; a region of which nothing was said is not in the map.
    public ObservableMap<BodyRegion, PainScore> said() {
        return said;
    }

    /// The region that is spoken of, null when none is chosen.
    public ObjectProperty<@Nullable BodyRegion> region() {
        return region;
    }

    /// What was said of one region; nothing when it has not been spoken of.
    public PainScore of(BodyRegion where) {
        PainScore said = scores.get(where);
        return said == null ? nothing(where) : said;
    }

    /// Everything that was said, from the neck down.
    public List<PainScore> scores() {
        return List.copyOf(scores.values());
    }

    /// Rates the pain now, or takes the rating back.
    public void rate(BodyRegion where, Optional<Nrs> rating) {
        change(where, old -> new PainScore(where, old.side(), rating, old.worst(), old.qualities(), old.relations()));
    }

    /// Rates the worst pain of the last 24 hours, or takes the rating back.
    public void rateWorst(BodyRegion where, Optional<Nrs> rating) {
        change(where, old -> new PainScore(where, old.side(), old.now(), rating, old.qualities(), old.relations()));
    }

    /// Says on which side; the same side again takes it back.
    ///
    /// @throws IllegalArgumentException if the region has a side of its own
    public void toggle(BodyRegion where, BackSide side) {
        change(where, old -> {
            Optional<BackSide> now = old.side().filter(side::equals).isPresent() ? Optional.empty() : Optional.of(side);
            return new PainScore(where, now, old.now(), old.worst(), old.qualities(), old.relations());
        });
    }

    /// Says how it feels; the same word again takes it back.
    public void toggle(BodyRegion where, PainQuality quality) {
        change(where, old -> {
            Set<PainQuality> now = EnumSet.noneOf(PainQuality.class);
            now.addAll(old.qualities());
            if (!now.remove(quality)) {
                now.add(quality);
            }
            return new PainScore(where, old.side(), old.now(), old.worst(), now, old.relations());
        });
    }

    /// Says when it comes in relation to breathing; the same again takes it back. "Nothing to do with it" and a
    /// relation take each other's place.
    public void toggle(BodyRegion where, BreathingRelation relation) {
        change(where, old -> {
            Set<BreathingRelation> now = EnumSet.noneOf(BreathingRelation.class);
            now.addAll(old.relations());
            if (!now.remove(relation)) {
                now.removeIf(other -> (other == BreathingRelation.NONE) != (relation == BreathingRelation.NONE));
                now.add(relation);
            }
            return new PainScore(where, old.side(), old.now(), old.worst(), old.qualities(), now);
        });
    }

    /// Rates every region that has no rating with 0: said by the person, not assumed.
    public void nothingElseHurts() {
        for (BodyRegion where : BodyRegion.values()) {
            if (of(where).now().isEmpty()) {
                rate(where, Optional.of(new Nrs(Nrs.LOWEST)));
            }
        }
    }

    /// How many regions have a number.
    public long rated() {
        return scores.values().stream().filter(score -> score.now().isPresent()).count();
    }

    private void change(BodyRegion where, UnaryOperator<PainScore> how) {
        PainScore now = how.apply(of(where));
        if (now.equals(nothing(where))) {
            scores.remove(where);
        } else {
            scores.put(where, now);
        }
    }

    private static PainScore nothing(BodyRegion where) {
        return new PainScore(where, Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), Set.of());
    }
}
