package org.ribwise.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.profile.ProfileStore;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.record.RecordUnavailable.Cause;

/// Keeps the person's conditions in SQLite; saving replaces all of them in one transaction.
///
/// A condition that this program does not know makes the record {@link Cause#DAMAGED}: to leave it out would let
/// through what it forbids.
final class SqliteProfileStore implements ProfileStore {

    private static final String INSERT = "INSERT INTO profile (id, saved_at) VALUES (1, ?)";

    private static final String INSERT_CONDITION = "INSERT INTO profile_conditions (profile, condition) VALUES (1, ?)";

    private static final String INSERT_PRESCRIPTION =
            "INSERT INTO profile_prescriptions (profile, exercise) VALUES (1, ?)";

    private static final String INSERT_NOT_ASKED = "INSERT INTO profile_not_asked (profile, condition) VALUES (1, ?)";

    private static final String CONDITIONS = "SELECT condition FROM profile_conditions WHERE profile = 1";

    private static final String PRESCRIPTIONS = "SELECT exercise FROM profile_prescriptions WHERE profile = 1";

    private static final String NOT_ASKED = "SELECT condition FROM profile_not_asked WHERE profile = 1";

    private final Transactions transactions;

    SqliteProfileStore(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Profile> profile() {
        try {
            return transactions.read(SqliteProfileStore::read);
        } catch (IllegalArgumentException unknown) {
            // not handed on as the cause: its message may quote the record
            throw new RecordUnavailable(Cause.DAMAGED);
        }
    }

    @Override
    public void save(Profile profile, OffsetDateTime at) {
        List<String> conditions = profile.conditions().stream().map(Enum::name).toList();
        List<String> notAsked = profile.notAsked().stream().map(Enum::name).toList();
        List<String> prescribed =
                profile.prescribed().stream().map(ExerciseId::value).toList();
        transactions.write(connection -> {
            Pragmas.run(connection, "DELETE FROM profile");
            insert(connection, INSERT, List.of(at.toString()));
            insert(connection, INSERT_CONDITION, conditions);
            insert(connection, INSERT_PRESCRIPTION, prescribed);
            insert(connection, INSERT_NOT_ASKED, notAsked);
            ConditionRows.follow(connection, at);
            return profile;
        });
    }

    private static void insert(Connection connection, String sql, List<String> values) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (String value : values) {
                insert.setString(1, value);
                insert.executeUpdate();
            }
        }
    }

    private static Optional<Profile> read(Connection connection) throws SQLException {
        if (texts(connection, "SELECT saved_at FROM profile").isEmpty()) {
            return Optional.empty();
        }
        Set<ExerciseId> prescribed =
                texts(connection, PRESCRIPTIONS).stream().map(ExerciseId::new).collect(Collectors.toSet());
        return Optional.of(new Profile(tags(connection, CONDITIONS), prescribed, tags(connection, NOT_ASKED)));
    }

    private static Set<SafetyTag> tags(Connection connection, String sql) throws SQLException {
        return texts(connection, sql).stream().map(SafetyTag::valueOf).collect(Collectors.toSet());
    }

    private static Set<String> texts(Connection connection, String sql) throws SQLException {
        Set<String> texts = new HashSet<>();
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }
}
