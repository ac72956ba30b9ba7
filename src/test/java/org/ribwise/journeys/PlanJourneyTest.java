package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.app.assembly.Setup;
import org.ribwise.domain.device.Beat;
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
import org.ribwise.ui.kit.FileChoice;

/// A plan of a physiotherapist on the first screen: due, not today, a step to decide.
@ExtendWith(Quiet.class)
class PlanJourneyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final OffsetDateTime WEEK_AGO = OffsetDateTime.parse("2026-11-15T09:00:00Z");

    private static final KeyEvent ENTER =
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false);

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

    @Test
    void freeDaysTheCalendarAndRemindersFitTogether() throws Exception {
        accept(plan());
        Path file = data.resolve("routine.ics");
        AtomicReference<Runnable> look = new AtomicReference<>(() -> {});
        List<String> noticed = new CopyOnWriteArrayList<>();
        JourneyClock clock = new JourneyClock();
        try (OpenProgram program = OpenProgram.choosing(data, clock, saving(file), reminding(look, noticed))) {
            Presses presses = new Presses(program);
            presses.fire("plan-open");
            presses.fire("days-off-excuse");
            program.awaitText("Choose a reason.");
            presses.write("days-off-from", "2026-11-24");
            presses.write("days-off-to", "2026-11-26");
            presses.fire("DayOffReason-HOSPITAL");
            presses.fire("days-off-excuse");
            program.awaitText("In hospital: 24 November 2026 to 26 November 2026");
            presses.fire("days-off-undo");
            program.awaitGone("days-off-back-2026-11-24");
            presses.fire("days-off-undo");
            program.awaitText("In hospital: 24 November 2026 to 26 November 2026");
            presses.fire("calendar-save");
            program.awaitText("routine.ics is saved.");
            assertThat(Files.readString(file)).contains("20261125T200000").contains("UNTIL=20271121T200000Z");
            Files.writeString(file, "mine");
            presses.fire("calendar-save");
            presses.fire("calendar-leave");
            assertThat(file).hasContent("mine");
            presses.fire("go-SETTINGS");
            presses.fire("reminders-on");
            presses.write("reminders-times", "9.30, 6 pm");
            OpenProgram.onScreen(() -> {
                program.find("reminders-times").orElseThrow().fireEvent(ENTER);
                return true;
            });
            presses.fire("go-TODAY");
            remindAfter(Duration.ofMinutes(29), clock, program, look);
            assertThat(noticed).isEmpty();
            remindAfter(Duration.ofMinutes(2), clock, program, look);
            program.awaitShown("reminder-later");
            assertThat(noticed).containsExactly("Time for your routine");
            presses.fire("plan-not-today");
            presses.fire("plan-off-TIRED");
            program.awaitShown("plan-day-on");
            remindAfter(Duration.ofHours(9), clock, program, look);
            assertThat(noticed).hasSize(1);
        }
    }

    @Test
    void aSessionOfThePlanIsContinuedAndHowItWasIsAskedThenAndTheNextDay() throws SQLException {
        accept(plan());
        JourneyClock clock = new JourneyClock();
        try (OpenProgram program = OpenProgram.on(data, clock)) {
            new Hands(program).checkIn("plan-start", 1, 1);
            program.awaitShown("player-pause");
            program.awaitText("Aim for breathlessness");
            program.letPass(Duration.ofSeconds(60));
        }
        try (OpenProgram program = OpenProgram.on(data, clock)) {
            Hands hands = new Hands(program);
            program.awaitShown("unfinished-go-on");
            hands.checkIn("unfinished-go-on", 1, 1);
            program.awaitShown("player-pause");
            hands.click("player-pause");
            program.letPassUntilShown("region-LOWER_BACK", WholeSession.LONGEST);
            hands.rate(1, 1);
            program.awaitShown("felt-comfort");
            new Presses(program).fire("score-8");
        }
        assertThat(felt()).containsExactly("8 NULL");
        clock.advance(Duration.ofDays(1));
        try (OpenProgram program = OpenProgram.on(data, clock)) {
            new Presses(program).fire("felt-SETTLED");
            program.awaitGone("felt-SETTLED");
        }
        assertThat(felt()).containsExactly("8 SETTLED");
    }

    private List<String> felt() throws SQLException {
        return new KeptRecord(data).rows("SELECT comfort, next_day FROM session_felt");
    }

    private static void remindAfter(
            Duration time, JourneyClock clock, OpenProgram program, AtomicReference<Runnable> look) {
        clock.advance(time);
        look.get().run();
        for (int pulse = 0; pulse < 5; pulse++) {
            program.awaitPulse();
        }
    }

    private static Setup.Devices reminding(AtomicReference<Runnable> look, List<String> noticed) {
        Beat beat = run -> {
            look.set(run);
            return () -> look.set(() -> {});
        };
        Setup.Devices none = Setup.Devices.NONE;
        return new Setup.Devices(
                none.sound(), none.speech(), none.awake(), none.lock(), new Setup.Reminding(beat, noticed::add));
    }

    private static FileChoice saving(Path file) {
        return new FileChoice() {
            @Override
            public Optional<Path> toSave(String title, String name) {
                return Optional.of(file);
            }

            @Override
            public Optional<Path> toOpen(String title) {
                return Optional.empty();
            }
        };
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
