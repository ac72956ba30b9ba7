package org.ribwise.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.measure.BackSide;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.BreathingRelation;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.measure.PainQuality;
import org.ribwise.domain.measure.PainScore;
import org.ribwise.domain.measure.PeakFlow;
import org.ribwise.domain.measure.PeakFlowBlows;
import org.ribwise.domain.measure.Pulse;
import org.ribwise.domain.measure.RatingTime;
import org.ribwise.domain.measure.Scale;
import org.ribwise.domain.measure.Scores;
import org.ribwise.domain.record.ScoreSheet;
import org.ribwise.domain.record.SessionId;

/// Score sheets as rows: every value beside the name and version of its scale. What is missing has no row.
final class ScoreRows {

    private static final String VALUE = """
        INSERT INTO score_values (sheet, scale, scale_version, region, idx, value) VALUES (?, ?, ?, ?, ?, ?)\
        """;

    private static final String VALUES =
            "SELECT sheet, scale, scale_version, region, value FROM score_values ORDER BY sheet, idx";

    private ScoreRows() {}

    static void put(Connection connection, ScoreSheet sheet) throws SQLException {
        String id = sheet.id().toString();
        Optional<SessionId> session = sheet.session();
        Rows.run(connection, "DELETE FROM score_sheets WHERE id = ?", id);
        Rows.run(
                connection,
                "INSERT INTO score_sheets (id, scored_at, rating_time, session) VALUES (?, ?, ?, ?)",
                id,
                sheet.at().toString(),
                sheet.time().name(),
                session.isPresent() ? session.get().value().toString() : null);
        int idx = 0;
        for (PainScore pain : sheet.scores().pains()) {
            put(connection, id, idx++, pain);
        }
        put(
                connection,
                id,
                Scale.BREATHLESSNESS_NRS,
                null,
                sheet.scores().breathlessness().map(Nrs::value));
        put(connection, id, Scale.EFFORT_NRS, null, sheet.scores().effort().map(Nrs::value));
        put(connection, id, Scale.OXYGEN, null, sheet.scores().oxygen().map(OxygenSaturation::percent));
        put(connection, id, Scale.PULSE, null, sheet.scores().pulse().map(Pulse::perMinute));
        List<PeakFlow> blows =
                sheet.scores().peakFlow().map(PeakFlowBlows::blows).orElse(List.of());
        for (int blow = 0; blow < blows.size(); blow++) {
            put(connection, id, Scale.PEAK_FLOW, null, blow, blows.get(blow).litresPerMinute());
        }
    }

    private static void put(Connection connection, String sheet, int idx, PainScore pain) throws SQLException {
        String region = pain.region().name();
        Optional<BackSide> side = pain.side();
        Rows.run(
                connection,
                "INSERT INTO score_regions (sheet, region, side, idx) VALUES (?, ?, ?, ?)",
                sheet,
                region,
                side.isPresent() ? side.get().name() : null,
                idx);
        put(connection, sheet, Scale.PAIN_NRS, region, pain.now().map(Nrs::value));
        put(connection, sheet, Scale.WORST_PAIN_NRS, region, pain.worst().map(Nrs::value));
        String word = "INSERT INTO score_words (sheet, region, kind, word) VALUES (?, ?, ?, ?)";
        for (PainQuality quality : pain.qualities()) {
            Rows.run(connection, word, sheet, region, "QUALITY", quality.name());
        }
        for (BreathingRelation relation : pain.relations()) {
            Rows.run(connection, word, sheet, region, "RELATION", relation.name());
        }
    }

    private static void put(
            Connection connection, String sheet, Scale scale, @Nullable String region, Optional<Integer> value)
            throws SQLException {
        if (value.isPresent()) {
            put(connection, sheet, scale, region, 0, value.get());
        }
    }

    private static void put(
            Connection connection, String sheet, Scale scale, @Nullable String region, int idx, int value)
            throws SQLException {
        Rows.run(connection, VALUE, sheet, scale.id(), scale.version(), region, idx, value);
    }

    static List<ScoreSheet> all(Connection connection) throws SQLException {
        Map<String, List<Value>> values = Rows.byFirst(
                connection,
                VALUES,
                row -> new Value(RatingRows.scale(row.getString(2), row.getInt(3)), Rows.text(row, 4), row.getInt(5)));
        Map<String, List<Word>> words = Rows.byFirst(
                connection,
                "SELECT sheet, region, kind, word FROM score_words",
                row -> new Word(row.getString(2), row.getString(3), row.getString(4)));
        Map<String, List<Region>> regions = Rows.byFirst(
                connection,
                "SELECT sheet, region, side FROM score_regions ORDER BY sheet, idx",
                row -> new Region(row.getString(2), Rows.text(row, 3).map(BackSide::valueOf)));
        return Rows.list(
                connection, "SELECT id, scored_at, rating_time, session FROM score_sheets ORDER BY rowid", row -> {
                    String id = row.getString(1);
                    Written written = new Written(
                            values.getOrDefault(id, List.of()),
                            words.getOrDefault(id, List.of()),
                            regions.getOrDefault(id, List.of()));
                    return sheet(row, written.scores());
                });
    }

    private static ScoreSheet sheet(ResultSet row, Scores scores) throws SQLException {
        return new ScoreSheet(
                UUID.fromString(row.getString(1)),
                OffsetDateTime.parse(row.getString(2)),
                RatingTime.valueOf(row.getString(3)),
                Rows.text(row, 4).map(session -> new SessionId(UUID.fromString(session))),
                scores);
    }

    private record Value(Scale scale, Optional<String> region, int value) {}

    private record Word(String region, String kind, String word) {}

    private record Region(String name, Optional<BackSide> side) {}

    /// The rows of one sheet.
    private record Written(List<Value> values, List<Word> words, List<Region> regions) {

        Scores scores() {
            List<PeakFlow> blows = of(Scale.PEAK_FLOW, Optional.empty()).stream()
                    .map(PeakFlow::new)
                    .toList();
            List<PainScore> pains = new ArrayList<>();
            regions.forEach(region -> pains.add(pain(region)));
            return new Scores(
                    pains,
                    first(Scale.BREATHLESSNESS_NRS, Optional.empty()).map(Nrs::new),
                    first(Scale.EFFORT_NRS, Optional.empty()).map(Nrs::new),
                    blows.isEmpty() ? Optional.empty() : Optional.of(new PeakFlowBlows(blows)),
                    first(Scale.OXYGEN, Optional.empty()).map(OxygenSaturation::new),
                    first(Scale.PULSE, Optional.empty()).map(Pulse::new));
        }

        private PainScore pain(Region region) {
            Optional<String> name = Optional.of(region.name());
            EnumSet<PainQuality> qualities = EnumSet.noneOf(PainQuality.class);
            EnumSet<BreathingRelation> relations = EnumSet.noneOf(BreathingRelation.class);
            words.stream().filter(word -> word.region().equals(region.name())).forEach(word -> {
                if (word.kind().equals("QUALITY")) {
                    qualities.add(PainQuality.valueOf(word.word()));
                } else {
                    relations.add(BreathingRelation.valueOf(word.word()));
                }
            });
            return new PainScore(
                    BodyRegion.valueOf(region.name()),
                    region.side(),
                    first(Scale.PAIN_NRS, name).map(Nrs::new),
                    first(Scale.WORST_PAIN_NRS, name).map(Nrs::new),
                    qualities,
                    relations);
        }

        private Optional<Integer> first(Scale scale, Optional<String> region) {
            return of(scale, region).stream().findFirst();
        }

        private List<Integer> of(Scale scale, Optional<String> region) {
            return values.stream()
                    .filter(value -> value.scale() == scale && value.region().equals(region))
                    .map(Value::value)
                    .toList();
        }
    }
}
