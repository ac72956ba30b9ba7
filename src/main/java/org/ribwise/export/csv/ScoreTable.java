package org.ribwise.export.csv;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ribwise.domain.record.SessionId;

/// One row for each score.
final class ScoreTable {

    static final Table<ScoreRow> SCORES = new Table<>(List.of(
            new Column<>("scored_at", (row, to) -> to.time(row.occasion().at())),
            new Column<>("rating_time", (row, to) -> to.name(row.occasion().time())),
            new Column<>("session_id", (row, to) -> id(row.occasion().session().map(SessionId::value), to)),
            new Column<>("sheet_id", (row, to) -> id(row.occasion().sheet(), to)),
            new Column<>("scale", (row, to) -> to.text(row.what().id())),
            new Column<>("scale_version", (row, to) -> to.number(row.what().version())),
            new Column<>("region", (row, to) -> to.name(row.place())),
            new Column<>("side", (row, to) -> to.name(row.side())),
            new Column<>("number", (row, to) -> to.number(row.number())),
            new Column<>("value", (row, to) -> to.number(row.said())),
            new Column<>("unit", (row, to) -> unit(row.what().unit(), to)),
            new Column<>("word", (row, to) -> to.name(row.word()))));

    private ScoreTable() {}

    private static void id(Optional<UUID> id, Cells to) throws IOException {
        if (id.isPresent()) {
            to.text(id.get().toString());
        } else {
            to.none();
        }
    }

    private static void unit(String unit, Cells to) throws IOException {
        if (unit.isEmpty()) {
            to.none();
        } else {
            to.text(unit);
        }
    }
}
