package org.ribwise.store;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.record.SessionStart;

/// Sessions to put in a record.
final class SampleSessions {

    static final OffsetDateTime MORNING = OffsetDateTime.parse("2026-03-02T08:15:30.123456789+05:30");

    /// Some given, 0 among them, the rest missing.
    static final Ratings SOME = new Ratings(
            Map.of(BodyRegion.LOWER_BACK, new Nrs(4), BodyRegion.NECK, new Nrs(0)), Optional.of(new Nrs(3)));

    private SampleSessions() {}

    static SessionStart start(OffsetDateTime at, Ratings before) {
        return new SessionStart(
                new SessionId(UUID.randomUUID()), at, new ExerciseId("rt-chair-calm-short"), 2, 3, before);
    }

    static ItemOutcome completed(int index) {
        return new ItemOutcome(index, new ExerciseId("st-cat-cow"), 1, ItemOutcome.Status.COMPLETED, 60_000, 60_000);
    }
}
