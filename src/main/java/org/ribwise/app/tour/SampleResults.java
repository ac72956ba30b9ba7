package org.ribwise.app.tour;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ribwise.domain.exchange.PlanCourse;
import org.ribwise.domain.exchange.Results;
import org.ribwise.domain.exchange.ResultsHeading;
import org.ribwise.domain.exchange.Stamped;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.plan.Feel;
import org.ribwise.domain.plan.SessionFelt;
import org.ribwise.domain.record.PastSession;
import org.ribwise.store.SqliteRecord;

/// Results as somebody whose record there is would hand them in.
///
/// @param record their record
/// @param patient who they are to the physiotherapist
/// @param now when they are made
record SampleResults(Path record, UUID patient, OffsetDateTime now) {

    private static final int FELT = 12;
    private static final Optional<Nrs> WENT = Optional.of(new Nrs(7));
    private static final Optional<Feel.NextDay> AFTER = Optional.of(Feel.NextDay.SETTLED);

    Results results() {
        try (SqliteRecord own = SqliteRecord.open(record)) {
            return new Results(
                    new ResultsHeading(patient, "Sam", now),
                    stamped(own.history().sessions()),
                    stamped(own.scores().sheets()),
                    stamped(own.scores().measures()),
                    stamped(own.diaryHistory().entries()),
                    List.of(),
                    new PlanCourse(
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            stamped(felt(own.history().sessions()))),
                    List.of());
        }
    }

    /// How the last sessions went: sometimes with pain the day after.
    private static List<SessionFelt> felt(List<PastSession> sessions) {
        return sessions.reversed().stream()
                .limit(FELT)
                .map(PastSession::start)
                .map(start -> new SessionFelt(
                        start.id(), WENT, AFTER.filter(any -> start.at().getDayOfMonth() % 3 == 0), start.at()))
                .toList();
    }

    private <T> List<Stamped<T>> stamped(List<T> values) {
        return values.stream()
                .map(value -> new Stamped<>(value, now.toInstant()))
                .toList();
    }
}
