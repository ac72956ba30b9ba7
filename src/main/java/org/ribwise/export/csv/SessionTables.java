package org.ribwise.export.csv;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.record.SessionEnding;
import org.ribwise.domain.record.StopReason;

/// One row for each session, and one for each exercise of a session.
final class SessionTables {

    static final Table<PastSession> SESSIONS = new Table<>(List.of(
            new Column<>("session_id", (row, to) -> to.text(id(row))),
            new Column<>("started_at", (row, to) -> to.time(row.start().at())),
            new Column<>("ended_at", (row, to) -> to.time(row.endedAt())),
            new Column<>("routine", (row, to) -> to.text(row.start().routine().value())),
            new Column<>("routine_version", (row, to) -> to.number(row.start().routineVersion())),
            new Column<>("planned_exercises", (row, to) -> to.number(row.start().plannedItems())),
            new Column<>("completed_exercises", (row, to) -> to.number(completed(row))),
            new Column<>("played_millis", (row, to) -> to.number(row.playedMillis())),
            new Column<>("ending", (row, to) -> to.name(row.ending().map(SessionTables::ending))),
            new Column<>("stop_reason", (row, to) -> to.name(stopReason(row)))));

    static final Table<ExerciseRow> EXERCISES = new Table<>(List.of(
            new Column<>("session_id", (row, to) -> to.text(id(row.session()))),
            new Column<>(
                    "session_started_at",
                    (row, to) -> to.time(row.session().start().at())),
            new Column<>("place", (row, to) -> to.number(row.outcome().index() + 1L)),
            new Column<>(
                    "exercise", (row, to) -> to.text(row.outcome().exercise().value())),
            new Column<>(
                    "exercise_version", (row, to) -> to.number(row.outcome().exerciseVersion())),
            new Column<>("status", (row, to) -> to.name(row.outcome().status())),
            new Column<>("played_millis", (row, to) -> to.number(row.outcome().playedMillis())),
            new Column<>("planned_millis", (row, to) -> to.number(row.outcome().plannedMillis()))));

    /// How a session ended, as the column names it. Empty while it is open.
    private enum Ending {
        COMPLETED,
        STOPPED,
        INTERRUPTED
    }

    /// @param session of which session
    /// @param outcome which exercise
    record ExerciseRow(PastSession session, ItemOutcome outcome) {

        static Stream<ExerciseRow> of(PastSession session) {
            return session.outcomes().stream().map(outcome -> new ExerciseRow(session, outcome));
        }
    }

    private SessionTables() {}

    private static String id(PastSession session) {
        return session.start().id().value().toString();
    }

    private static long completed(PastSession session) {
        return session.outcomes().stream()
                .filter(outcome -> outcome.status() == ItemOutcome.Status.COMPLETED)
                .count();
    }

    private static Ending ending(SessionEnding ending) {
        return switch (ending) {
            case SessionEnding.Completed() -> Ending.COMPLETED;
            case SessionEnding.Stopped(StopReason _) -> Ending.STOPPED;
            case SessionEnding.Interrupted() -> Ending.INTERRUPTED;
        };
    }

    private static Optional<StopReason> stopReason(PastSession session) {
        return session.ending()
                .flatMap(ending -> ending instanceof SessionEnding.Stopped(StopReason reason)
                        ? Optional.of(reason)
                        : Optional.empty());
    }
}
