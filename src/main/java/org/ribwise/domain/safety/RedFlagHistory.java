package org.ribwise.domain.safety;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ribwise.domain.alarm.RedFlagOccasion;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.PainScore;
import org.ribwise.domain.measure.Scores;

/// What is remembered of the warning signs of the back: when they were asked last, and which regions had pain before
/// (clinical reference 5.5).
///
/// @param asked at the gate
/// @param alone outside the gate
/// @param scored everything that was scored before now
public record RedFlagHistory(List<GateRecord> asked, List<RedFlagRecord> alone, List<Scores> scored) {

    /// Copies the lists.
    public RedFlagHistory {
        asked = List.copyOf(asked);
        alone = List.copyOf(alone);
        scored = List.copyOf(scored);
    }

    /// The day on which they were asked last, by the calendar of that day; empty when they never were. A check-in that
    /// did not ask them does not count.
    public Optional<LocalDate> lastAsked() {
        Stream<OffsetDateTime> atTheGate = asked.stream()
                .filter(record -> !record.answers().redFlags().replies().isEmpty())
                .map(GateRecord::at);
        Stream<OffsetDateTime> elsewhere = alone.stream()
                .filter(record -> !record.answers().replies().isEmpty())
                .map(RedFlagRecord::at);
        return Stream.concat(atTheGate, elsewhere)
                .max((one, other) -> one.toInstant().compareTo(other.toInstant()))
                .map(OffsetDateTime::toLocalDate);
    }

    /// Regions that had pain of 1 or more before.
    public Set<BodyRegion> known() {
        EnumSet<BodyRegion> known = EnumSet.noneOf(BodyRegion.class);
        scored.stream()
                .flatMap(scores -> scores.pains().stream())
                .filter(pain -> hurt(pain.now()) || hurt(pain.worst()))
                .forEach(pain -> known.add(pain.region()));
        return known;
    }

    private static boolean hurt(Optional<Nrs> rating) {
        return rating.filter(value -> value.value() > Nrs.LOWEST).isPresent();
    }

    /// What decides whether they are due.
    ///
    /// @param now today's scores
    public RedFlagOccasion.Known with(Collection<PainScore> now) {
        return new RedFlagOccasion.Known(lastAsked(), known(), now);
    }
}
