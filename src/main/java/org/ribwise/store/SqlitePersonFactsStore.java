package org.ribwise.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.alarm.SafetyNumber;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.measure.PeakFlow;
import org.ribwise.domain.measure.PersonalBest;
import org.ribwise.domain.measure.Reply;
import org.ribwise.domain.measure.Scale;
import org.ribwise.domain.profile.Clearance;
import org.ribwise.domain.profile.ClearanceCondition;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.profile.PersonFacts.BreathingFacts;
import org.ribwise.domain.profile.PersonFactsStore;

/// Keeps what else is known about the person in SQLite; saving replaces all of it in one transaction.
final class SqlitePersonFactsStore implements PersonFactsStore {

    private static final String INSERT = """
        INSERT INTO person_facts (id, saved_at, name, birth_year, best_peak_flow, best_on, oxygen_floor,
            usual_breathlessness, scale, scale_version)
        VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """;

    private static final String SELECT = """
        SELECT name, birth_year, best_peak_flow, best_on, oxygen_floor, usual_breathlessness, scale, scale_version
        FROM person_facts\
        """;

    private final Transactions transactions;

    SqlitePersonFactsStore(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<PersonFacts> facts() {
        return Rows.read(transactions, SqlitePersonFactsStore::read);
    }

    @Override
    public void save(PersonFacts facts, OffsetDateTime at) {
        transactions.write(connection -> {
            Rows.run(connection, "DELETE FROM person_facts");
            insert(connection, facts, at);
            for (SafetyTag tag : facts.notSure()) {
                Rows.run(connection, "INSERT INTO person_not_sure (person, condition) VALUES (1, ?)", tag.name());
            }
            for (Map.Entry<ClearanceCondition, Clearance> entry :
                    facts.clearances().entrySet()) {
                Rows.run(
                        connection,
                        "INSERT INTO person_clearances (person, condition, applies, cleared_on) VALUES (1, ?, ?, ?)",
                        entry.getKey().name(),
                        entry.getValue().applies().name(),
                        orNull(entry.getValue().cleared().map(LocalDate::toString)));
            }
            for (Map.Entry<SafetyNumber, Integer> entry :
                    facts.thresholds().set().entrySet()) {
                Rows.run(
                        connection,
                        "INSERT INTO safety_thresholds (person, number, value) VALUES (1, ?, ?)",
                        entry.getKey().name(),
                        entry.getValue());
            }
            ConditionRows.follow(connection, at);
            return facts;
        });
    }

    private static void insert(Connection connection, PersonFacts facts, OffsetDateTime at) throws SQLException {
        BreathingFacts breathing = facts.breathing();
        Rows.run(
                connection,
                INSERT,
                at.toString(),
                facts.name(),
                facts.birthYear().isPresent() ? facts.birthYear().getAsInt() : null,
                orNull(breathing.best().map(best -> best.value().litresPerMinute())),
                orNull(breathing.best().map(best -> best.on().toString())),
                orNull(breathing.oxygenFloor().map(OxygenSaturation::percent)),
                orNull(breathing.usualBreathlessness().map(Nrs::value)),
                Scale.BREATHLESSNESS_NRS.id(),
                Scale.BREATHLESSNESS_NRS.version());
    }

    private static Optional<PersonFacts> read(Connection connection) throws SQLException {
        EnumMap<ClearanceCondition, Clearance> clearances = new EnumMap<>(ClearanceCondition.class);
        Rows.list(
                connection,
                "SELECT condition, applies, cleared_on FROM person_clearances",
                row -> clearances.put(
                        ClearanceCondition.valueOf(row.getString(1)),
                        new Clearance(
                                Reply.valueOf(row.getString(2)),
                                Rows.text(row, 3).map(LocalDate::parse))));
        EnumMap<SafetyNumber, Integer> numbers = new EnumMap<>(SafetyNumber.class);
        Rows.list(
                connection,
                "SELECT number, value FROM safety_thresholds",
                row -> numbers.put(SafetyNumber.valueOf(row.getString(1)), row.getInt(2)));
        HashSet<SafetyTag> notSure = new HashSet<>(Rows.list(
                connection, "SELECT condition FROM person_not_sure", row -> SafetyTag.valueOf(row.getString(1))));
        return Rows.list(
                        connection,
                        SELECT,
                        row -> new PersonFacts(
                                row.getString(1),
                                Rows.integer(row, 2).map(OptionalInt::of).orElseGet(OptionalInt::empty),
                                breathing(row),
                                notSure,
                                clearances,
                                new SafetyThresholds(numbers)))
                .stream()
                .findFirst();
    }

    private static BreathingFacts breathing(ResultSet row) throws SQLException {
        Optional<LocalDate> on = Rows.text(row, 4).map(LocalDate::parse);
        if (RatingRows.scale(row.getString(7), row.getInt(8)) != Scale.BREATHLESSNESS_NRS) {
            throw new IllegalArgumentException("not a scale of breathlessness");
        }
        return new BreathingFacts(
                Rows.integer(row, 3).map(value -> new PersonalBest(new PeakFlow(value), on.orElseThrow())),
                Rows.integer(row, 5).map(OxygenSaturation::new),
                Rows.integer(row, 6).map(Nrs::new));
    }

    private static @Nullable Object orNull(Optional<?> value) {
        return value.isPresent() ? value.get() : null;
    }
}
