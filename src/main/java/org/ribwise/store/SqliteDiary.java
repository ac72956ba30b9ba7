package org.ribwise.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.diary.DiaryHistory;
import org.ribwise.domain.diary.DiaryLog;
import org.ribwise.store.Details.Detail;

/// Keeps the asthma diary in SQLite, each method in one transaction.
final class SqliteDiary implements DiaryLog, DiaryHistory {

    private static final String WRITE = """
        INSERT INTO diary_entries (id, happened_at, kind) VALUES (?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET happened_at = excluded.happened_at, kind = excluded.kind, deleted = 0\
        """;

    private static final String DETAIL = "INSERT INTO diary_details (entry, name, idx, value) VALUES (?, ?, ?, ?)";

    private static final String DETAILS = "SELECT entry, name, idx, value FROM diary_details ORDER BY entry, name, idx";

    private static final String ENTRIES =
            "SELECT id, happened_at, kind FROM diary_entries WHERE deleted = 0 ORDER BY rowid";

    private final Transactions transactions;

    SqliteDiary(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void write(DiaryEntry entry) {
        String id = entry.id().toString();
        transactions.write(connection -> {
            Rows.run(connection, WRITE, id, entry.at().toString(), DiaryRows.kind(entry.event()));
            Rows.run(connection, "DELETE FROM diary_details WHERE entry = ?", id);
            for (Detail detail : DiaryRows.details(entry.event()).values()) {
                Rows.run(connection, DETAIL, id, detail.name(), detail.idx(), detail.value());
            }
            return id;
        });
    }

    @Override
    public void delete(UUID entry) {
        mark(entry, 1);
    }

    @Override
    public void restore(UUID entry) {
        mark(entry, 0);
    }

    @Override
    public int forgetDeleted() {
        return transactions.write(connection -> Rows.run(connection, "DELETE FROM diary_entries WHERE deleted = 1"));
    }

    @Override
    public List<DiaryEntry> entries() {
        return Rows.read(transactions, SqliteDiary::all);
    }

    private void mark(UUID entry, int deleted) {
        transactions.write(connection ->
                Rows.run(connection, "UPDATE diary_entries SET deleted = ? WHERE id = ?", deleted, entry.toString()));
    }

    private static List<DiaryEntry> all(Connection connection) throws SQLException {
        Map<String, List<Detail>> details =
                Rows.byFirst(connection, DETAILS, row -> new Detail(row.getString(2), row.getInt(3), row.getString(4)));
        // sorted in Java: as text, times of different offsets do not sort by instant
        return Rows.list(connection, ENTRIES, row -> {
                    String id = row.getString(1);
                    Details own = new Details(details.getOrDefault(id, List.of()));
                    return new DiaryEntry(
                            UUID.fromString(id),
                            OffsetDateTime.parse(row.getString(2)),
                            DiaryRows.event(row.getString(3), own));
                })
                .stream()
                .sorted(Comparator.comparing(entry -> entry.at().toInstant()))
                .toList();
    }
}
