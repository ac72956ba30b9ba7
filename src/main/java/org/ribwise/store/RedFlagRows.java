package org.ribwise.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ribwise.domain.alarm.RedFlag;
import org.ribwise.domain.alarm.RedFlagAnswers;
import org.ribwise.domain.measure.Reply;
import org.ribwise.domain.safety.RedFlagRecord;

/// Askings of the warning signs of the back as rows. A sign without a row was not asked.
final class RedFlagRows {

    private RedFlagRows() {}

    static void insert(Connection connection, RedFlagRecord record) throws SQLException {
        String id = record.id().toString();
        int added = Rows.run(
                connection,
                "INSERT INTO red_flag_checks (id, asked_at) VALUES (?, ?) ON CONFLICT (id) DO NOTHING",
                id,
                record.at().toString());
        if (added == 0) {
            return;
        }
        for (Map.Entry<RedFlag, Reply> said : record.answers().replies().entrySet()) {
            Rows.run(
                    connection,
                    "INSERT INTO red_flag_replies (red_flag_check, red_flag, reply) VALUES (?, ?, ?)",
                    id,
                    said.getKey().name(),
                    said.getValue().name());
        }
    }

    static List<RedFlagRecord> all(Connection connection) throws SQLException {
        Map<String, List<Said>> replies = Rows.byFirst(
                connection,
                "SELECT red_flag_check, red_flag, reply FROM red_flag_replies",
                row -> new Said(RedFlag.valueOf(row.getString(2)), Reply.valueOf(row.getString(3))));
        return Rows.list(connection, "SELECT id, asked_at FROM red_flag_checks ORDER BY rowid", row -> {
            EnumMap<RedFlag, Reply> said = new EnumMap<>(RedFlag.class);
            replies.getOrDefault(row.getString(1), List.of()).forEach(one -> said.put(one.flag(), one.reply()));
            return new RedFlagRecord(
                    UUID.fromString(row.getString(1)),
                    OffsetDateTime.parse(row.getString(2)),
                    new RedFlagAnswers(said));
        });
    }

    private record Said(RedFlag flag, Reply reply) {}
}
