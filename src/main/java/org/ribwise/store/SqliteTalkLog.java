package org.ribwise.store;

import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ribwise.domain.escalation.TalkLog;
import org.ribwise.domain.escalation.TalkRule;

/// Keeps in SQLite what was talked about, each method in one transaction.
final class SqliteTalkLog implements TalkLog {

    private static final String TALKED = """
        INSERT INTO talked (rule, evidence, talked_at) VALUES (?, ?, ?)
        ON CONFLICT (rule, evidence) DO UPDATE SET talked_at = excluded.talked_at\
        """;

    private final Transactions transactions;

    SqliteTalkLog(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void talked(TalkRule rule, Set<String> keys, OffsetDateTime at) {
        transactions.write(connection -> {
            for (String key : keys) {
                Rows.run(connection, TALKED, rule.name(), key, at.toString());
            }
            return keys;
        });
    }

    @Override
    public Map<TalkRule, Set<String>> talked() {
        record Talked(TalkRule rule, String key) {}
        List<Talked> rows = Rows.read(
                transactions,
                connection -> Rows.list(
                        connection,
                        "SELECT rule, evidence FROM talked",
                        row -> new Talked(TalkRule.valueOf(row.getString(1)), row.getString(2))));
        Map<TalkRule, Set<String>> keys = new EnumMap<>(TalkRule.class);
        rows.forEach(
                row -> keys.computeIfAbsent(row.rule(), rule -> new HashSet<>()).add(row.key()));
        return keys;
    }
}
