package org.ribwise.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.Variant;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.plan.Dosage;
import org.ribwise.domain.plan.DoseAnswer;
import org.ribwise.domain.plan.DoseDecision;
import org.ribwise.domain.plan.PrescribedDose;
import org.ribwise.domain.plan.PrescribedDose.Breathing;
import org.ribwise.domain.plan.PrescribedDose.Hold;
import org.ribwise.domain.plan.PrescribedDose.Movement;
import org.ribwise.domain.plan.PrescribedDose.Pace;
import org.ribwise.domain.plan.PrescribedExercise;
import org.ribwise.domain.plan.PrescribedExercise.PrescribedSide;
import org.ribwise.domain.plan.PrescriptionId;
import org.ribwise.domain.plan.ProgressionRule;

/// Decisions about doses as rows.
final class DecisionRows {

    private static final String COLUMNS = """
        id, decided_at, plan, version, prescription, rule, answer, exercise, variant, level, side, rest_seconds,
        sets, reps, hold_seconds, hold_breaths, seconds, rounds, step, in_millis, hold_in_millis, out_millis,
        hold_out_millis, slowest_per_minute\
        """;

    private static final String INSERT = "INSERT INTO plan_decisions (" + COLUMNS
            + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " ON CONFLICT (id) DO NOTHING";

    private static final String ALL = "SELECT " + COLUMNS + " FROM plan_decisions ORDER BY rowid";

    private DecisionRows() {}

    static void insert(Connection connection, DoseDecision decision) throws SQLException {
        Optional<PrescribedExercise> exercise = decision.dosage().map(Dosage::exercise);
        Optional<PrescribedDose> dose = decision.dosage().map(Dosage::dose);
        Optional<Movement> movement = dose.filter(Movement.class::isInstance).map(Movement.class::cast);
        Optional<Breathing> breathing = dose.filter(Breathing.class::isInstance).map(Breathing.class::cast);
        Optional<BreathPattern> own = breathing.map(Breathing::pace).flatMap(DecisionRows::own);
        Rows.run(
                connection,
                INSERT,
                decision.id().toString(),
                decision.at().toString(),
                decision.plan().toString(),
                decision.version(),
                decision.prescription().value(),
                decision.rule().name(),
                decision.answer().name(),
                orNull(exercise.map(one -> one.id().value())),
                orNull(exercise.flatMap(PrescribedExercise::variant).map(Enum::name)),
                orNull(exercise.map(PrescribedExercise::level)),
                orNull(exercise.map(one -> one.side().name())),
                orNull(dose.map(PrescribedDose::restSeconds)),
                orNull(movement.map(Movement::sets)),
                orNull(movement.map(Movement::reps)),
                orNull(movement.map(Movement::hold).map(Hold::seconds).filter(_ -> !inBreaths(movement))),
                orNull(movement.map(Movement::hold).flatMap(DecisionRows::breaths)),
                orNull(breathing.map(Breathing::seconds).flatMap(DecisionRows::boxed)),
                orNull(breathing.map(Breathing::rounds)),
                orNull(breathing.map(Breathing::pace).flatMap(DecisionRows::step)),
                orNull(own.map(BreathPattern::inMillis)),
                orNull(own.map(BreathPattern::holdInMillis)),
                orNull(own.map(BreathPattern::outMillis)),
                orNull(own.map(BreathPattern::holdOutMillis)),
                orNull(breathing.flatMap(Breathing::slowestPerMinute)));
    }

    static List<DoseDecision> all(Connection connection) throws SQLException {
        return Rows.list(connection, ALL, DecisionRows::decision);
    }

    private static DoseDecision decision(ResultSet row) throws SQLException {
        Optional<String> exercise = Rows.text(row, 8);
        Optional<Dosage> dosage = exercise.isEmpty()
                ? Optional.empty()
                : Optional.of(new Dosage(
                        new PrescribedExercise(
                                new ExerciseId(exercise.orElseThrow()),
                                Rows.text(row, 9).map(Variant::valueOf),
                                row.getInt(10),
                                PrescribedSide.valueOf(row.getString(11))),
                        Rows.integer(row, 13).isPresent() ? movement(row) : breathing(row)));
        return new DoseDecision(
                UUID.fromString(row.getString(1)),
                OffsetDateTime.parse(row.getString(2)),
                UUID.fromString(row.getString(3)),
                row.getInt(4),
                new PrescriptionId(row.getString(5)),
                ProgressionRule.valueOf(row.getString(6)),
                DoseAnswer.valueOf(row.getString(7)),
                dosage);
    }

    private static Movement movement(ResultSet row) throws SQLException {
        Optional<Integer> breaths = Rows.integer(row, 16);
        Hold hold = breaths.isPresent()
                ? new Hold.Breaths(breaths.orElseThrow())
                : new Hold.Seconds(Rows.integer(row, 15).orElseThrow());
        return new Movement(row.getInt(13), Rows.integer(row, 14).orElseThrow(), hold, row.getInt(12));
    }

    private static Breathing breathing(ResultSet row) throws SQLException {
        Optional<Integer> step = Rows.integer(row, 19);
        Pace pace = step.isPresent()
                ? new Pace.Step(step.orElseThrow())
                : new Pace.Own(new BreathPattern(row.getInt(20), row.getInt(21), row.getInt(22), row.getInt(23)));
        double slowest = row.getDouble(24);
        Optional<Double> rate = row.wasNull() ? Optional.empty() : Optional.of(slowest);
        OptionalInt seconds = Rows.integer(row, 17).map(OptionalInt::of).orElse(OptionalInt.empty());
        return new Breathing(seconds, Rows.integer(row, 18).orElseThrow(), pace, rate, row.getInt(12));
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private static Optional<Integer> step(Pace pace) {
        return switch (pace) {
            case Pace.Step(int step) -> Optional.of(step);
            case Pace.Own _ -> Optional.empty();
        };
    }

    private static Optional<BreathPattern> own(Pace pace) {
        return switch (pace) {
            case Pace.Step _ -> Optional.empty();
            case Pace.Own(BreathPattern pattern) -> Optional.of(pattern);
        };
    }

    private static Optional<Integer> breaths(Hold hold) {
        return switch (hold) {
            case Hold.Breaths(int breaths) -> Optional.of(breaths);
            case Hold.Seconds _ -> Optional.empty();
        };
    }

    private static boolean inBreaths(Optional<Movement> movement) {
        return movement.map(Movement::hold).flatMap(DecisionRows::breaths).isPresent();
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
