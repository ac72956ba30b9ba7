package org.ribwise.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.alarm.RedFlag;
import org.ribwise.domain.alarm.RedFlagAnswers;
import org.ribwise.domain.alarm.Severity;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.measure.PeakFlow;
import org.ribwise.domain.measure.Pulse;
import org.ribwise.domain.measure.Reply;
import org.ribwise.domain.safety.Allowance;
import org.ribwise.domain.safety.Entrance;
import org.ribwise.domain.safety.GateAnswers;
import org.ribwise.domain.safety.GateNumbers;
import org.ribwise.domain.safety.GateQuestion;
import org.ribwise.domain.safety.GateReason;
import org.ribwise.domain.safety.GateRecord;
import org.ribwise.domain.safety.GateRule;
import org.ribwise.domain.safety.GateVerdict;
import org.ribwise.domain.safety.Offer;

/// What was asked at the gate and what it said, as rows.
final class GateRows {

    private static final String CHECK = """
        INSERT INTO gate_checks (id, asked_at, entrance, verdict, extent, upright_only, dose_percent,
            breathlessness, worst_pain, peak_flow, oxygen, pulse)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING\
        """;

    private static final String CHECKS = """
        SELECT id, asked_at, entrance, verdict, extent, upright_only, dose_percent,
            breathlessness, worst_pain, peak_flow, oxygen, pulse
        FROM gate_checks ORDER BY rowid\
        """;

    private static final String REPLY =
            "INSERT INTO gate_replies (gate_check, kind, question, reply) VALUES (?, ?, ?, ?)";

    private static final String REASON = """
        INSERT INTO gate_reasons (gate_check, idx, rule, severity, value, limit_number)
        VALUES (?, ?, ?, ?, ?, ?)\
        """;

    private static final String REASONS =
            "SELECT gate_check, rule, severity, value, limit_number FROM gate_reasons ORDER BY gate_check, idx";

    private static final String QUESTION = "QUESTION";
    private static final String RED_FLAG = "RED_FLAG";

    private GateRows() {}

    static void insert(Connection connection, GateRecord record) throws SQLException {
        String id = record.id().toString();
        Allowance allowance = record.verdict().allowance();
        GateNumbers numbers = record.answers().numbers();
        int added = Rows.run(
                connection,
                CHECK,
                id,
                record.at().toString(),
                record.entrance().name(),
                name(record.verdict()),
                allowance.extent().name(),
                allowance.uprightOnly() ? 1 : 0,
                allowance.dosePercent(),
                orNull(numbers.breathlessness().map(Nrs::value)),
                orNull(numbers.worstPain().map(Nrs::value)),
                orNull(numbers.peakFlow().map(PeakFlow::litresPerMinute)),
                orNull(numbers.oxygen().map(OxygenSaturation::percent)),
                orNull(numbers.pulse().map(Pulse::perMinute)));
        if (added > 0) {
            insertReplies(connection, id, record.answers());
            insertReasons(connection, id, record.verdict());
        }
    }

    private static void insertReplies(Connection connection, String id, GateAnswers answers) throws SQLException {
        for (Map.Entry<GateQuestion, Reply> entry : answers.replies().entrySet()) {
            Rows.run(
                    connection,
                    REPLY,
                    id,
                    QUESTION,
                    entry.getKey().name(),
                    entry.getValue().name());
        }
        for (Map.Entry<RedFlag, Reply> entry : answers.redFlags().replies().entrySet()) {
            Rows.run(
                    connection,
                    REPLY,
                    id,
                    RED_FLAG,
                    entry.getKey().name(),
                    entry.getValue().name());
        }
    }

    private static void insertReasons(Connection connection, String id, GateVerdict verdict) throws SQLException {
        int idx = 0;
        for (GateReason reason : verdict.why()) {
            Rows.run(
                    connection,
                    REASON,
                    id,
                    idx++,
                    reason.rule().name(),
                    reason.severity().name(),
                    orNull(reason.value()),
                    orNull(reason.limit()));
        }
        if (verdict instanceof GateVerdict.RestToday rest) {
            for (Offer offer : rest.offered()) {
                Rows.run(connection, "INSERT INTO gate_offers (gate_check, offer) VALUES (?, ?)", id, offer.name());
            }
        }
    }

    static List<GateRecord> all(Connection connection) throws SQLException {
        Map<String, List<String[]>> replies =
                Rows.byFirst(connection, "SELECT gate_check, kind, question, reply FROM gate_replies", row ->
                        new String[] {row.getString(2), row.getString(3), row.getString(4)});
        Map<String, List<GateReason>> reasons = Rows.byFirst(connection, REASONS, GateRows::reason);
        Map<String, List<Offer>> offers = Rows.byFirst(
                connection, "SELECT gate_check, offer FROM gate_offers", row -> Offer.valueOf(row.getString(2)));
        return Rows.list(connection, CHECKS, row -> {
            String id = row.getString(1);
            List<GateReason> why = reasons.getOrDefault(id, List.of());
            GateVerdict verdict = verdict(row, why, new HashSet<>(offers.getOrDefault(id, List.of())));
            return new GateRecord(
                    UUID.fromString(id),
                    OffsetDateTime.parse(row.getString(2)),
                    Entrance.valueOf(row.getString(3)),
                    answers(replies.getOrDefault(id, List.of()), row),
                    verdict);
        });
    }

    private static GateAnswers answers(List<String[]> replies, ResultSet row) throws SQLException {
        EnumMap<GateQuestion, Reply> questions = new EnumMap<>(GateQuestion.class);
        EnumMap<RedFlag, Reply> flags = new EnumMap<>(RedFlag.class);
        for (String[] said : replies) {
            if (said[0].equals(QUESTION)) {
                questions.put(GateQuestion.valueOf(said[1]), Reply.valueOf(said[2]));
            } else {
                flags.put(RedFlag.valueOf(said[1]), Reply.valueOf(said[2]));
            }
        }
        GateNumbers numbers = new GateNumbers(
                Rows.integer(row, 8).map(Nrs::new),
                Rows.integer(row, 9).map(Nrs::new),
                Rows.integer(row, 10).map(PeakFlow::new),
                Rows.integer(row, 11).map(OxygenSaturation::new),
                Rows.integer(row, 12).map(Pulse::new));
        return new GateAnswers(questions, new RedFlagAnswers(flags), numbers);
    }

    private static GateReason reason(ResultSet row) throws SQLException {
        return new GateReason(
                GateRule.valueOf(row.getString(2)),
                Severity.valueOf(row.getString(3)),
                optional(Rows.integer(row, 4)),
                optional(Rows.integer(row, 5)));
    }

    private static String name(GateVerdict verdict) {
        return switch (verdict) {
            case GateVerdict.Go _ -> "GO";
            case GateVerdict.GoGently _ -> "GO_GENTLY";
            case GateVerdict.RestToday _ -> "REST_TODAY";
            case GateVerdict.ContactTeamToday _ -> "CONTACT_TEAM_TODAY";
            case GateVerdict.Emergency _ -> "EMERGENCY";
        };
    }

    private static GateVerdict verdict(ResultSet row, List<GateReason> why, Set<Offer> offered) throws SQLException {
        return switch (row.getString(4)) {
            case "GO" -> new GateVerdict.Go(why);
            case "GO_GENTLY" ->
                new GateVerdict.GoGently(
                        why,
                        new Allowance(Allowance.Extent.valueOf(row.getString(5)), row.getInt(6) == 1, row.getInt(7)));
            case "REST_TODAY" -> new GateVerdict.RestToday(why, offered);
            case "CONTACT_TEAM_TODAY" -> new GateVerdict.ContactTeamToday(why);
            case "EMERGENCY" -> new GateVerdict.Emergency(why);
            default -> throw new IllegalArgumentException("unknown verdict");
        };
    }

    private static OptionalInt optional(Optional<Integer> value) {
        return value.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private static @Nullable Object orNull(Optional<Integer> value) {
        return value.isPresent() ? value.get() : null;
    }

    private static @Nullable Object orNull(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }
}
