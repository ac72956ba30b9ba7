package org.ribwise.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.alarm.Severity;
import org.ribwise.domain.caseload.Course;
import org.ribwise.domain.caseload.PatientSummary;
import org.ribwise.domain.caseload.PatientSummary.Practice;
import org.ribwise.domain.caseload.Stopped;
import org.ribwise.domain.escalation.TalkRule;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.plan.Adherence;
import org.ribwise.domain.progress.Change.Verdict;
import org.ribwise.domain.progress.Measure;
import org.ribwise.domain.record.StopReason;
import org.ribwise.domain.safety.GateRule;
import org.ribwise.domain.safety.SafetyEvent.Origin;
import org.ribwise.domain.safety.StopRule;

/// What the list says of patients, as rows.
///
/// @param stops what ended sessions, of each patient
record SummaryRows(Map<String, List<Stop>> stops) {

    /// The columns that {@link #summary} reads, in its order.
    static final String COLUMNS = """
        as_of, week_asked, week_done, week_excused, weeks_asked, weeks_done, weeks_excused, last_session,
        pain_region, pain_last, pain_verdict, pain_difference, breath_last, breath_verdict, breath_difference,
        worst, most_in_a_week\
        """;

    private static final String INSERT = "INSERT OR REPLACE INTO summaries (" + COLUMNS
            + ", patient) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String INSERT_STOP =
            "INSERT INTO summary_stops (patient, kind, name, times) VALUES (?, ?, ?, ?)";

    private static final String SAID = "SAID";
    private static final String STOP_RULE = "STOP_RULE";
    private static final String GATE_RULE = "GATE_RULE";
    private static final String TALK_RULE = "TALK_RULE";

    /// One row of what ended sessions.
    record Stop(String kind, String name, int times) {}

    static SummaryRows of(Connection connection) throws SQLException {
        return new SummaryRows(Rows.byFirst(
                connection,
                "SELECT patient, kind, name, times FROM summary_stops ORDER BY rowid",
                row -> new Stop(row.getString(2), row.getString(3), row.getInt(4))));
    }

    static void put(Connection connection, UUID patient, PatientSummary summary) throws SQLException {
        Practice done = summary.done();
        Optional<Course> pain = summary.pain();
        Optional<Course> breath = summary.breathlessness();
        Rows.run(
                connection,
                INSERT,
                summary.asOf().toString(),
                done.week().asked(),
                done.week().done(),
                done.week().excusedDays(),
                done.fourWeeks().asked(),
                done.fourWeeks().done(),
                done.fourWeeks().excusedDays(),
                done.lastSession().map(LocalDate::toString).orElse(null),
                pain.map(SummaryRows::region).orElse(null),
                pain.map(Course::last).orElse(null),
                verdict(pain),
                difference(pain),
                breath.map(Course::last).orElse(null),
                verdict(breath),
                difference(breath),
                summary.stopped().worst().map(Enum::name).orElse(null),
                summary.stopped().mostInAWeek(),
                patient.toString());
        putStops(connection, patient.toString(), summary.stopped());
        for (var talk : summary.talks().entrySet()) {
            Rows.run(
                    connection,
                    INSERT_STOP,
                    patient.toString(),
                    TALK_RULE,
                    talk.getKey().name(),
                    talk.getValue());
        }
    }

    private static void putStops(Connection connection, String patient, Stopped stopped) throws SQLException {
        for (var said : stopped.said().entrySet()) {
            Rows.run(connection, INSERT_STOP, patient, SAID, said.getKey().name(), said.getValue());
        }
        for (var rule : stopped.rules().entrySet()) {
            switch (rule.getKey()) {
                case Origin.Stopped(StopRule stop) ->
                    Rows.run(connection, INSERT_STOP, patient, STOP_RULE, stop.name(), rule.getValue());
                case Origin.Gated(GateRule gate) ->
                    Rows.run(connection, INSERT_STOP, patient, GATE_RULE, gate.name(), rule.getValue());
            }
        }
    }

    private static String region(Course pain) {
        return switch (pain.measure()) {
            case Measure.Pain(BodyRegion region) -> region.name();
            case Measure.Breathlessness() -> throw new IllegalArgumentException("no pain");
        };
    }

    private static @Nullable String verdict(Optional<Course> course) {
        return course.flatMap(Course::step).map(step -> step.verdict().name()).orElse(null);
    }

    private static @Nullable Double difference(Optional<Course> course) {
        return course.flatMap(Course::step).map(Course.Step::difference).orElse(null);
    }

    /// The summary in a row; empty when the patient has none.
    ///
    /// @param first the column that {@link #COLUMNS} begin with
    Optional<PatientSummary> summary(String patient, ResultSet row, int first) throws SQLException {
        Optional<LocalDate> asOf = Rows.day(row, first);
        if (asOf.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PatientSummary(
                asOf.get(),
                new Practice(adherence(row, first + 1), adherence(row, first + 4), Rows.day(row, first + 7)),
                pain(row, first + 8),
                course(new Measure.Breathlessness(), row, first + 12),
                stopped(patient, row, first + 15),
                talks(patient)));
    }

    private static Adherence adherence(ResultSet row, int first) throws SQLException {
        return new Adherence(row.getInt(first), row.getInt(first + 1), row.getInt(first + 2));
    }

    private static Optional<Course> pain(ResultSet row, int first) throws SQLException {
        @Nullable String region = row.getString(first);
        return region == null ? Optional.empty() : course(new Measure.Pain(BodyRegion.valueOf(region)), row, first + 1);
    }

    private Stopped stopped(String patient, ResultSet row, int first) throws SQLException {
        Map<StopReason, Integer> said = new EnumMap<>(StopReason.class);
        Map<Origin, Integer> rules = new LinkedHashMap<>();
        for (Stop stop : stops.getOrDefault(patient, List.of())) {
            switch (stop.kind()) {
                case SAID -> said.put(StopReason.valueOf(stop.name()), stop.times());
                case STOP_RULE -> rules.put(new Origin.Stopped(StopRule.valueOf(stop.name())), stop.times());
                case GATE_RULE -> rules.put(new Origin.Gated(GateRule.valueOf(stop.name())), stop.times());
                case TALK_RULE -> {
                    // beside the stops: they ended nothing
                }
                default -> throw new IllegalArgumentException(stop.kind());
            }
        }
        return new Stopped(said, rules, Rows.text(row, first).map(Severity::valueOf), row.getInt(first + 1));
    }

    private Map<TalkRule, Integer> talks(String patient) {
        Map<TalkRule, Integer> held = new EnumMap<>(TalkRule.class);
        stops.getOrDefault(patient, List.of()).stream()
                .filter(stop -> stop.kind().equals(TALK_RULE))
                .forEach(stop -> held.put(TalkRule.valueOf(stop.name()), stop.times()));
        return held;
    }

    private static Optional<Course> course(Measure measure, ResultSet row, int first) throws SQLException {
        double last = row.getDouble(first);
        if (row.wasNull()) {
            return Optional.empty();
        }
        @Nullable String verdict = row.getString(first + 1);
        return Optional.of(new Course(
                measure,
                last,
                verdict == null
                        ? Optional.empty()
                        : Optional.of(new Course.Step(Verdict.valueOf(verdict), row.getDouble(first + 2)))));
    }
}
