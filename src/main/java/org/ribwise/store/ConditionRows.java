package org.ribwise.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import org.ribwise.domain.exercise.SafetyTag;

/// Since when each condition has been known, whether it applies or the person is not sure of it.
final class ConditionRows {

    private static final String FORGET = """
        DELETE FROM conditions_since WHERE condition NOT IN
            (SELECT condition FROM profile_conditions UNION SELECT condition FROM person_not_sure)\
        """;

    private static final String ADD = """
        INSERT OR IGNORE INTO conditions_since (condition, since)
        SELECT condition, ? FROM (SELECT condition FROM profile_conditions UNION SELECT condition FROM person_not_sure)\
        """;

    private ConditionRows() {}

    /// Follows what was just saved about the person, in the same transaction.
    static void follow(Connection connection, OffsetDateTime at) throws SQLException {
        Rows.run(connection, FORGET);
        Rows.run(connection, ADD, at.toString());
    }

    static Map<SafetyTag, OffsetDateTime> all(Connection connection) throws SQLException {
        EnumMap<SafetyTag, OffsetDateTime> since = new EnumMap<>(SafetyTag.class);
        Rows.list(
                connection,
                "SELECT condition, since FROM conditions_since",
                row -> since.put(SafetyTag.valueOf(row.getString(1)), OffsetDateTime.parse(row.getString(2))));
        return since;
    }
}
