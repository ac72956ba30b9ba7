package org.ribwise.app.tour;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.record.SessionEnding;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.record.SessionLog;
import org.ribwise.domain.record.SessionStart;
import org.ribwise.domain.record.StopReason;
import org.ribwise.domain.safety.ClearedRoutine;
import org.ribwise.domain.session.Timeline;
import org.ribwise.domain.session.TimelineCompiler;

/// Twelve made-up weeks: a sore lower back that eases with ups and downs, days without a session, ratings left out,
/// one stop. The same seed gives the same weeks. For a temporary record only.
final class SampleHistory {

    private static final int DAYS = 84;
    private static final long SEED = 20_261_122;
    private static final double SHARE_OF_DAYS = 0.66;
    private static final double SHARE_RATED = 0.9;
    private static final int STOPPED_DAY = 37;

    /// With more pain there is no stretch (clinical reference 5.2, G12).
    private static final int MOST = 6;

    private final Random random = new Random(SEED);
    private final SessionLog log;
    private final Timeline timeline;

    SampleHistory(SessionLog log, ClearedRoutine routine) {
        this.log = log;
        this.timeline = TimelineCompiler.compile(routine);
    }

    /// Writes the weeks that end the day before this one.
    void writeUntil(LocalDate today) {
        for (int day = 0; day < DAYS; day++) {
            if (random.nextDouble() < SHARE_OF_DAYS || day == STOPPED_DAY) {
                writeSession(today.minusDays(DAYS - day), day);
            }
        }
    }

    private void writeSession(LocalDate date, int day) {
        SessionId id = new SessionId(new UUID(random.nextLong(), random.nextLong()));
        OffsetDateTime start = date.atTime(9, random.nextInt(60)).atOffset(ZoneOffset.UTC);
        Ratings before = ratings(day, 0);
        log.started(new SessionStart(
                id,
                start,
                timeline.routine().id(),
                timeline.routine().version(),
                timeline.items().size(),
                before));
        boolean stops = day == STOPPED_DAY;
        List<Timeline.PlannedItem> played =
                stops ? timeline.items().subList(0, Math.min(2, timeline.items().size())) : timeline.items();
        for (Timeline.PlannedItem item : played) {
            log.itemEnded(id, outcome(item), start.plus(Duration.ofMillis(item.endMillis())));
        }
        OffsetDateTime end = start.plus(Duration.ofMillis(played.getLast().endMillis()));
        SessionEnding ending = stops ? new SessionEnding.Stopped(StopReason.TIRED) : new SessionEnding.Completed();
        log.ended(id, ending, end);
        log.ratedAfter(id, ratings(day, 1), end);
    }

    private static ItemOutcome outcome(Timeline.PlannedItem item) {
        return new ItemOutcome(
                item.index(),
                item.exercise().id(),
                item.exercise().card().version(),
                ItemOutcome.Status.COMPLETED,
                item.plannedMillis(),
                item.plannedMillis());
    }

    private Ratings ratings(int day, int relief) {
        double share = (double) day / DAYS;
        double flare = 1.2 * Math.exp(-Math.pow((day - 26) / 5.0, 2));
        Map<BodyRegion, Nrs> pain = new EnumMap<>(BodyRegion.class);
        pain.put(BodyRegion.LOWER_BACK, around(5.4 - 2.0 * share + flare - relief));
        put(pain, BodyRegion.NECK, 3.2 - share + 0.5 * flare - 0.5 * relief);
        put(pain, BodyRegion.SHOULDER_RIGHT, 2.4 - share - 0.5 * relief);
        Optional<Nrs> breath =
                random.nextDouble() < SHARE_RATED ? Optional.of(around(2.8 - share + 0.6 * flare)) : Optional.empty();
        return new Ratings(pain, breath);
    }

    private void put(Map<BodyRegion, Nrs> pain, BodyRegion region, double middle) {
        if (random.nextDouble() < SHARE_RATED) {
            pain.put(region, around(middle));
        }
    }

    private Nrs around(double middle) {
        long value = Math.round(middle + random.nextGaussian() * 0.7);
        return new Nrs(Math.clamp(value, Nrs.LOWEST, MOST));
    }
}
