package org.ribwise.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.plan.AcceptedPlan;
import org.ribwise.domain.plan.DayOff;
import org.ribwise.domain.plan.DayOffReason;
import org.ribwise.domain.plan.DayOn;
import org.ribwise.domain.plan.DoseDecision;
import org.ribwise.domain.plan.PlanFile;
import org.ribwise.domain.plan.PlanHistory;
import org.ribwise.domain.plan.PlanLog;
import org.ribwise.domain.plan.ProgressionNumbers;
import org.ribwise.domain.plan.SessionFelt;

/// Keeps plans and what was decided about them in SQLite, each method in one transaction.
final class SqlitePlans implements PlanLog, PlanHistory {

    private static final String INSERT = """
        INSERT INTO plans (plan, version, signer, accepted_at, file) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (plan, version) DO NOTHING\
        """;

    private static final String PRESENT = "INSERT OR REPLACE INTO plan_present (id, plan, version) VALUES (1, ?, ?)";

    private static final String ALL = "SELECT plan, version, signer, accepted_at, file FROM plans ORDER BY rowid";

    private static final String OF_PRESENT = """
        SELECT plan, version, signer, accepted_at, file FROM plans
        JOIN plan_present USING (plan, version)\
        """;

    private static final String DAY_OFF =
            "INSERT OR REPLACE INTO plan_days_off (day, reason, said_at) VALUES (?, ?, ?)";

    private static final String DAY_ON = "INSERT OR REPLACE INTO plan_days_on (day, said_at) VALUES (?, ?)";

    private final Transactions transactions;

    SqlitePlans(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void accepted(AcceptedPlan plan) {
        String id = plan.plan().toString();
        transactions.write(connection -> {
            Rows.run(
                    connection,
                    INSERT,
                    id,
                    plan.version(),
                    plan.signer(),
                    plan.acceptedAt().toString(),
                    plan.file().bytes());
            return Rows.run(connection, PRESENT, id, plan.version());
        });
    }

    @Override
    public void decided(DoseDecision decision) {
        transactions.write(connection -> {
            DecisionRows.insert(connection, decision);
            return decision;
        });
    }

    @Override
    public void dayOff(DayOff off) {
        String day = off.day().toString();
        transactions.write(connection -> {
            Rows.run(connection, "DELETE FROM plan_days_on WHERE day = ?", day);
            return Rows.run(
                    connection, DAY_OFF, day, off.reason().name(), off.saidAt().toString());
        });
    }

    @Override
    public void dayOn(DayOn on) {
        String day = on.day().toString();
        transactions.write(connection -> {
            Rows.run(connection, "DELETE FROM plan_days_off WHERE day = ?", day);
            return Rows.run(connection, DAY_ON, day, on.saidAt().toString());
        });
    }

    @Override
    public void felt(SessionFelt felt) {
        transactions.write(connection -> FeltRows.put(connection, felt));
    }

    @Override
    public void numbers(ProgressionNumbers numbers) {
        transactions.write(connection -> FeltRows.put(connection, numbers));
    }

    @Override
    public List<SessionFelt> felt() {
        return Rows.read(transactions, FeltRows::all);
    }

    @Override
    public ProgressionNumbers numbers() {
        return Rows.read(transactions, FeltRows::numbers);
    }

    @Override
    public Map<SafetyTag, OffsetDateTime> conditionsSince() {
        return Rows.read(transactions, ConditionRows::all);
    }

    @Override
    public Optional<AcceptedPlan> present() {
        return Rows.read(transactions, connection -> Rows.list(connection, OF_PRESENT, SqlitePlans::plan)).stream()
                .findFirst();
    }

    @Override
    public List<AcceptedPlan> plans() {
        return Rows.read(transactions, connection -> Rows.list(connection, ALL, SqlitePlans::plan));
    }

    @Override
    public List<DoseDecision> decisions() {
        return Rows.read(transactions, DecisionRows::all).stream()
                .sorted(Comparator.comparing(decision -> decision.at().toInstant()))
                .toList();
    }

    @Override
    public List<DayOff> daysOff() {
        return Rows.read(
                transactions,
                connection -> Rows.list(
                        connection,
                        "SELECT day, reason, said_at FROM plan_days_off ORDER BY day",
                        row -> new DayOff(
                                LocalDate.parse(row.getString(1)),
                                DayOffReason.valueOf(row.getString(2)),
                                OffsetDateTime.parse(row.getString(3)))));
    }

    @Override
    public List<DayOn> daysOn() {
        return Rows.read(
                transactions,
                connection -> Rows.list(
                        connection,
                        "SELECT day, said_at FROM plan_days_on ORDER BY day",
                        row -> new DayOn(LocalDate.parse(row.getString(1)), OffsetDateTime.parse(row.getString(2)))));
    }

    private static AcceptedPlan plan(ResultSet row) throws SQLException {
        return new AcceptedPlan(
                UUID.fromString(row.getString(1)),
                row.getInt(2),
                row.getString(3),
                OffsetDateTime.parse(row.getString(4)),
                new PlanFile(row.getBytes(5)));
    }
}
