package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.domain.exchange.PlanParcel;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.plan.AcceptedPlan;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanFile;
import org.ribwise.domain.plan.PlanSchedule;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;
import org.ribwise.domain.plan.PlanTimes;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.plan.SamplePlans;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.record.SessionEnding;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.record.SessionStart;
import org.ribwise.exchange.JsonPlanFiles;
import org.ribwise.exchange.signing.Keys;
import org.ribwise.exchange.signing.SigningKey;
import org.ribwise.store.SqliteRecord;

/// A plan of a physiotherapist on the first screen: due, not today, a step to decide.
@ExtendWith(Quiet.class)
class PlanJourneyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final OffsetDateTime WEEK_AGO = OffsetDateTime.parse("2026-11-15T09:00:00Z");

    @TempDir
    Path data;

    @Test
    void withoutAPlanNothingOfItIsShown() {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            program.awaitShown("start-main");
            assertThat(program.shown("plan-card")).isFalse();
        }
    }

    @Test
    void whatIsDueStandsOnTodayWithThePhysiotherapistsWordsAndBeginsAtTheGate() {
        accept(plan());
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            program.awaitShown("plan-start");
            assertThat(program.text())
                    .contains("Your plan from Ana Ruiz")
                    .contains("Relaxed tummy breathing")
                    .contains("Slowly, with your shoulders loose.")
                    .contains("2 times today, none yet");
            new Hands(program).click("plan-start");
            program.awaitText("Before you start");
        }
    }

    @Test
    void notTodayIsTwoClicksAndCanBeTakenBack() throws SQLException {
        accept(plan());
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            program.awaitShown("plan-not-today");
            hands.click("plan-not-today");
            hands.click("plan-off-HOLIDAY");
            program.awaitShown("plan-day-on");
            assertThat(new KeptRecord(data).rows("SELECT day, reason FROM plan_days_off"))
                    .containsExactly("2026-11-22 HOLIDAY");
            hands.click("plan-day-on");
            program.awaitShown("plan-not-today");
        }
        assertThat(new KeptRecord(data).rows("SELECT day FROM plan_days_off")).isEmpty();
    }

    @Test
    void aStepUpIsOfferedWithItsNumbersAndHoldsWhenItIsAccepted() throws SQLException {
        accept(plan());
        play(TODAY.minusDays(2));
        play(TODAY.minusDays(1));
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Hands hands = new Hands(program);
            program.awaitShown("plan-open");
            assertThat(program.text()).contains("There is 1 suggestion for you to decide");
            hands.click("plan-open");
            program.awaitShown("plan-accept");
            assertThat(program.text()).contains("you could go from").contains("pain 1");
            assertThat(decisions()).isEmpty();
            hands.click("plan-accept");
            program.awaitText("There is nothing to decide for now.");
        }
        assertThat(decisions()).containsExactly("p1 GREEN_TWICE ACCEPTED 1");
    }

    private List<String> decisions() throws SQLException {
        return new KeptRecord(data).rows("SELECT prescription, rule, answer, step FROM plan_decisions");
    }

    private static Plan plan() {
        PlanSchedule daily = new PlanSchedule(
                Rhythm.OnDays.daily(), 2, List.of(), TODAY.minusDays(7), Optional.empty(), OptionalInt.empty());
        Prescription one = SamplePlans.prescription("p1", "br-control", SamplePlans.threeMinutes(), daily);
        Plan sample = SamplePlans.of(one);
        return new Plan(
                sample.heading(),
                new PlanTimes(TODAY.minusDays(7), Optional.empty(), List.of()),
                sample.words(),
                List.of(one),
                List.of(),
                List.of());
    }

    private void accept(Plan plan) {
        SigningKey key = Keys.of(1).signing();
        byte[] file = JsonPlanFiles.sign(new PlanParcel(plan, Optional.empty(), List.of()), key);
        try (SqliteRecord record = SqliteRecord.open(data.resolve("record.db"))) {
            record.plans()
                    .accepted(new AcceptedPlan(
                            plan.heading().id(), 1, key.signer().base64(), WEEK_AGO, new PlanFile(file)));
        }
    }

    private void play(LocalDate day) {
        Ratings good = new Ratings(Map.of(BodyRegion.LOWER_BACK, new Nrs(1)), Optional.of(new Nrs(1)));
        OffsetDateTime at = day.atTime(9, 0).atOffset(ZoneOffset.UTC);
        SessionId id = new SessionId(UUID.randomUUID());
        try (SqliteRecord record = SqliteRecord.open(data.resolve("record.db"))) {
            record.log().started(new SessionStart(id, at, plan().routineId(), 1, 1, good));
            record.log()
                    .itemEnded(
                            id,
                            new ItemOutcome(
                                    0, new ExerciseId("br-control"), 1, ItemOutcome.Status.COMPLETED, 180_000, 180_000),
                            at.plusMinutes(4));
            record.log().ended(id, new SessionEnding.Completed(), at.plusMinutes(4));
            record.log().ratedAfter(id, good, at.plusMinutes(5));
        }
    }
}
