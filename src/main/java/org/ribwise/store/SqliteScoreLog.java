package org.ribwise.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import org.ribwise.domain.measure.Instrument;
import org.ribwise.domain.record.MeasureEntry;
import org.ribwise.domain.record.ScoreLog;
import org.ribwise.domain.record.ScoreSheet;
import org.ribwise.store.Details.Detail;

/// Keeps scores and measures in SQLite, each method in one transaction.
final class SqliteScoreLog implements ScoreLog {

    private static final String MEASURE = """
        INSERT INTO measures (id, measured_at, instrument, instrument_version, value) VALUES (?, ?, ?, ?, ?)\
        """;

    private static final String DETAIL = "INSERT INTO measure_details (measure, name, idx, value) VALUES (?, ?, ?, ?)";

    private static final String DETAILS =
            "SELECT measure, name, idx, value FROM measure_details ORDER BY measure, name, idx";

    private final Transactions transactions;

    SqliteScoreLog(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void scored(ScoreSheet sheet) {
        transactions.write(connection -> {
            ScoreRows.put(connection, sheet);
            return sheet;
        });
    }

    @Override
    public void measured(MeasureEntry entry) {
        String id = entry.id().toString();
        Instrument instrument = entry.result().instrument();
        OptionalDouble value = entry.result().value();
        transactions.write(connection -> {
            Rows.run(connection, "DELETE FROM measures WHERE id = ?", id);
            Rows.run(
                    connection,
                    MEASURE,
                    id,
                    entry.at().toString(),
                    instrument.id(),
                    instrument.version(),
                    value.isPresent() ? value.getAsDouble() : null);
            for (Detail detail : MeasureRows.details(entry.result()).values()) {
                Rows.run(connection, DETAIL, id, detail.name(), detail.idx(), detail.value());
            }
            return id;
        });
    }

    @Override
    public List<ScoreSheet> sheets() {
        return Rows.read(transactions, ScoreRows::all).stream()
                .sorted(Comparator.comparing(sheet -> sheet.at().toInstant()))
                .toList();
    }

    @Override
    public List<MeasureEntry> measures() {
        return Rows.read(transactions, SqliteScoreLog::all).stream()
                .sorted(Comparator.comparing(entry -> entry.at().toInstant()))
                .toList();
    }

    private static List<MeasureEntry> all(Connection connection) throws SQLException {
        Map<String, List<Detail>> details =
                Rows.byFirst(connection, DETAILS, row -> new Detail(row.getString(2), row.getInt(3), row.getString(4)));
        return Rows.list(
                connection,
                "SELECT id, measured_at, instrument, instrument_version FROM measures ORDER BY rowid",
                row -> {
                    String id = row.getString(1);
                    Instrument instrument =
                            Instrument.of(row.getString(3), row.getInt(4)).orElseThrow();
                    return new MeasureEntry(
                            UUID.fromString(id),
                            OffsetDateTime.parse(row.getString(2)),
                            MeasureRows.result(instrument, new Details(details.getOrDefault(id, List.of()))));
                });
    }
}
