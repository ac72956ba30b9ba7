package org.ribwise.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.RatingTime;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.measure.Scale;
import org.ribwise.domain.record.SessionId;

/// Check-ins and check-outs as rows: one for each region and one for breathlessness, also for those that were
/// not answered.
final class RatingRows {

    private static final String INSERT = """
        INSERT INTO ratings (session, rating_time, scale, scale_version, region, value, rated_at)
        VALUES (?, ?, ?, ?, ?, ?, ?)\
        """;

    private RatingRows() {}

    static void insert(
            Connection connection, SessionId session, RatingTime time, Ratings ratings, OffsetDateTime ratedAt)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, session.value().toString());
            insert.setString(2, time.name());
            insert.setString(7, ratedAt.toString());
            for (BodyRegion region : BodyRegion.values()) {
                insert(insert, Scale.PAIN_NRS, region.name(), ratings.pain(region));
            }
            insert(insert, Scale.BREATHLESSNESS_NRS, null, ratings.breathlessness());
        }
    }

    static void delete(Connection connection, SessionId session, RatingTime time) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM ratings WHERE session = ? AND rating_time = ?")) {
            delete.setString(1, session.value().toString());
            delete.setString(2, time.name());
            delete.executeUpdate();
        }
    }

    /// All ratings of one kind of time, by the session's id. A row that is not there is a missing rating: it
    /// may be of a region that Ribwise did not ask about yet.
    ///
    /// @throws IllegalArgumentException if there is a scale, region or value that this program does not know
    static Map<String, Ratings> all(Connection connection, RatingTime time) throws SQLException {
        Map<String, Ratings> bySession = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT session, scale, scale_version, region, value FROM ratings WHERE rating_time = ?")) {
            select.setString(1, time.name());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    String session = row.getString(1);
                    bySession.put(session, with(bySession.getOrDefault(session, Ratings.MISSING), row));
                }
            }
        }
        return bySession;
    }

    private static void insert(PreparedStatement insert, Scale scale, @Nullable String region, Optional<Nrs> rating)
            throws SQLException {
        insert.setString(3, scale.id());
        insert.setInt(4, scale.version());
        insert.setString(5, region);
        if (rating.isPresent()) {
            insert.setInt(6, rating.get().value());
        } else {
            insert.setNull(6, Types.INTEGER);
        }
        insert.executeUpdate();
    }

    private static Ratings with(Ratings ratings, ResultSet row) throws SQLException {
        Scale scale = scale(row.getString(2), row.getInt(3));
        String region = row.getString(4);
        int value = row.getInt(5);
        Optional<Nrs> rating = row.wasNull() ? Optional.empty() : Optional.of(new Nrs(value));
        return switch (scale) {
            case PAIN_NRS -> withPain(ratings, BodyRegion.valueOf(String.valueOf(region)), rating);
            case BREATHLESSNESS_NRS -> new Ratings(ratings.pain(), rating);
            case WORST_PAIN_NRS, EFFORT_NRS, PEAK_FLOW, OXYGEN, PULSE ->
                throw new IllegalArgumentException("not a rating of a session");
        };
    }

    private static Ratings withPain(Ratings ratings, BodyRegion region, Optional<Nrs> rating) {
        EnumMap<BodyRegion, Nrs> pain = new EnumMap<>(BodyRegion.class);
        pain.putAll(ratings.pain());
        rating.ifPresent(given -> pain.put(region, given));
        return new Ratings(pain, ratings.breathlessness());
    }

    /// Versions must match too. When the wording of a scale changes, {@link Ratings} has to learn which
    /// version a value is of; mixing them in silence is what storing the version prevents.
    static Scale scale(String id, int version) {
        for (Scale scale : Scale.values()) {
            if (scale.id().equals(id) && scale.version() == version) {
                return scale;
            }
        }
        throw new IllegalArgumentException("unknown scale");
    }
}
