package org.ribwise.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ribwise.store.RecordFiles.SHORT_PATIENCE;
import static org.ribwise.store.RecordFiles.ask;
import static org.ribwise.store.RecordFiles.openImpatiently;
import static org.ribwise.store.RecordFiles.run;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribwise.domain.alarm.RedFlag;
import org.ribwise.domain.alarm.RedFlagAnswers;
import org.ribwise.domain.alarm.SafetyNumber;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.alarm.Severity;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.measure.PeakFlow;
import org.ribwise.domain.measure.PersonalBest;
import org.ribwise.domain.measure.Pulse;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.measure.Reply;
import org.ribwise.domain.profile.Clearance;
import org.ribwise.domain.profile.ClearanceCondition;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.profile.PersonFacts.BreathingFacts;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.record.RecordUnavailable.Cause;
import org.ribwise.domain.safety.Entrance;
import org.ribwise.domain.safety.Gate;
import org.ribwise.domain.safety.GateAnswers;
import org.ribwise.domain.safety.GateKnown;
import org.ribwise.domain.safety.GateNumbers;
import org.ribwise.domain.safety.GateQuestion;
import org.ribwise.domain.safety.GateRecord;
import org.ribwise.domain.safety.GateRule;
import org.ribwise.domain.safety.SafetyEvent;
import org.ribwise.domain.safety.SafetyEvent.Origin;
import org.ribwise.domain.safety.SafetyEvent.Settled;
import org.ribwise.domain.safety.StopRule;

/// What was asked at the gate, safety events and facts of the person come back as they were put in.
class SafetyRoundTripTest {

    private static final OffsetDateTime THEN = OffsetDateTime.parse("2026-11-22T09:00:00.123456789+05:30");
    private static final GateNumbers EVERY_NUMBER = new GateNumbers(
            Optional.of(new Nrs(0)),
            Optional.of(new Nrs(7)),
            Optional.of(new PeakFlow(300)),
            Optional.of(new OxygenSaturation(93)),
            Optional.of(new Pulse(72)));

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("record.db");
    }

    @Test
    void everyVerdictComesBackWithWhatWasAskedAndAnswered() {
        GateAnswers good = GateAnswers.goodDay(GateNumbers.MISSING);
        GateAnswers flags = good.with(new RedFlagAnswers(
                Map.of(RedFlag.KIDNEY, Reply.NOT_SURE, RedFlag.BOTH_LEGS, Reply.NO, RedFlag.CANCER, Reply.YES)));
        List<GateRecord> asked = List.of(
                checkIn(Entrance.TODAY, good),
                checkIn(Entrance.LIBRARY, good.with(GateQuestion.WITHIN_REACH, Reply.NOT_SURE)),
                checkIn(Entrance.PLAN, good.with(EVERY_NUMBER).with(GateQuestion.LARGE_MEAL, Reply.YES)),
                checkIn(Entrance.MEASURE, good.with(GateQuestion.RECENT_FLARE, Reply.YES)),
                checkIn(Entrance.CARRY_ON, flags),
                checkIn(Entrance.CARRY_ON, good.with(GateQuestion.MUCH_BLOOD, Reply.YES)),
                checkIn(Entrance.TODAY, GateAnswers.NOT_ASKED));
        write(record -> {
            asked.forEach(record.safety()::asked);
        });

        assertThat(asked)
                .extracting(record -> record.verdict().getClass().getSimpleName())
                .containsExactly("Go", "Go", "GoGently", "RestToday", "ContactTeamToday", "Emergency", "RestToday");
        assertThat(checkIns()).isEqualTo(asked);
    }

    @Test
    void sayingACheckInTwiceKeepsTheFirst() {
        GateRecord first = checkIn(Entrance.TODAY, GateAnswers.goodDay(EVERY_NUMBER));
        GateRecord second =
                new GateRecord(first.id(), THEN.plusHours(1), Entrance.PLAN, GateAnswers.NOT_ASKED, first.verdict());

        write(record -> {
            record.safety().asked(first);
            record.safety().asked(second);
        });
        assertThat(checkIns()).containsExactly(first);
    }

    @ParameterizedTest
    @EnumSource(StopRule.class)
    void everyStopIsKeptWithReasonTimeAndLastRatings(StopRule rule) {
        SafetyEvent event = new SafetyEvent(
                UUID.randomUUID(),
                THEN,
                new Origin.Stopped(rule),
                Severity.STOP_REST,
                Optional.of(UUID.randomUUID()),
                SampleSessions.SOME,
                Optional.empty());

        write(record -> {
            record.safety().happened(event);
        });
        assertThat(events()).containsExactly(event);
    }

    @Test
    void anEventThatWasRaisedAndSettledReplacesWhatWasSaidBefore() {
        SafetyEvent event = new SafetyEvent(
                UUID.randomUUID(),
                THEN,
                new Origin.Gated(GateRule.G4_HEART_OR_CIRCULATION),
                Severity.URGENT,
                Optional.empty(),
                Ratings.MISSING,
                Optional.empty());
        SafetyEvent settled = event.raisedTo(Severity.EMERGENCY).settledBy(Settled.By.ADVICE_TAKEN, THEN.plusHours(2));
        write(record -> {
            record.safety().happened(event);
            record.safety().happened(settled);
        });

        assertThat(events()).containsExactly(settled);
    }

    @Test
    void factsOfThePersonComeBackAndAreReplaced() {
        EnumMap<ClearanceCondition, Clearance> clearances = new EnumMap<>(ClearanceCondition.class);
        clearances.put(ClearanceCondition.ANEURYSM, new Clearance(Reply.YES, Optional.of(LocalDate.of(2026, 1, 2))));
        clearances.put(ClearanceCondition.EYE, new Clearance(Reply.NOT_SURE, Optional.empty()));
        PersonFacts everything = new PersonFacts(
                "Ana",
                OptionalInt.of(1958),
                new BreathingFacts(
                        Optional.of(new PersonalBest(new PeakFlow(420), LocalDate.of(2026, 10, 1))),
                        Optional.of(new OxygenSaturation(88)),
                        Optional.of(new Nrs(0))),
                Set.of(SafetyTag.OSTEO, SafetyTag.REFLUX),
                clearances,
                new SafetyThresholds(Map.of(SafetyNumber.STOP_BREATHLESS_FROM, 6)));

        assertThat(facts()).isEmpty();
        write(record -> {
            record.facts().save(everything, THEN);
        });
        assertThat(facts()).contains(everything);
        write(record -> {
            record.facts().save(PersonFacts.NONE, THEN);
        });
        assertThat(facts()).contains(PersonFacts.NONE);
    }

    @Test
    void aRecordOfVersionTwoKeepsEverythingAndLearnsTheRest() throws SQLException {
        Migrations second = new Migrations(Migrations.shipped().scripts().subList(0, 2));
        Profile profile = Profile.of(SafetyTag.ASTHMA, SafetyTag.OSTEO);
        try (SqliteRecord record = SqliteRecord.open(file, SHORT_PATIENCE, second)) {
            record.log().started(SampleSessions.start(SampleSessions.MORNING, SampleSessions.SOME));
        }
        run(
                file,
                "INSERT INTO profile VALUES (1, '2026-11-22T09:00:00+05:30')",
                "INSERT INTO profile_conditions VALUES (1, 'ASTHMA'), (1, 'OSTEO')");
        assertThat(ask(file, "PRAGMA user_version")).isEqualTo("2");

        write(record -> {
            assertThat(record.history().sessions())
                    .hasSize(1)
                    .allMatch(session -> session.start().before().equals(SampleSessions.SOME));
            assertThat(record.profiles().profile()).contains(profile);
            assertThat(record.safety().events()).isEmpty();
            assertThat(record.diaryHistory().entries()).isEmpty();
        });
        assertThat(ask(file, "PRAGMA user_version")).isEqualTo("" + Migrations.FILES.size());
        assertThat(ask(file, "SELECT count(*) FROM ratings")).isEqualTo("8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE gate_checks SET verdict='MAYBE'",
                "UPDATE gate_checks SET breathlessness=11",
                "UPDATE gate_checks SET peak_flow=49",
                "UPDATE gate_checks SET oxygen=101",
                "UPDATE gate_replies SET reply='PERHAPS'",
                "UPDATE gate_reasons SET severity='BAD'",
                "INSERT INTO gate_replies VALUES ('nobody', 'QUESTION', 'UNWELL', 'NO')",
                "INSERT INTO person_facts VALUES (2,'2026','',NULL,NULL,NULL,NULL,NULL,'s',1)",
                "INSERT INTO person_facts VALUES (1,'2026','',NULL,300,NULL,NULL,NULL,'s',1)",
            })
    void theTablesThemselvesRefuseWhatCannotBe(String wrong) {
        write(record -> {
            GateAnswers answers = GateAnswers.goodDay(EVERY_NUMBER);
            record.safety().asked(checkIn(Entrance.TODAY, answers));
        });
        assertThatThrownBy(() -> run(file, "PRAGMA foreign_keys=ON", wrong))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("CONSTRAINT");
    }

    @Test
    void aRuleThatIsNotKnownMakesTheRecordDamagedAndIsNotLeftOut() throws SQLException {
        write(record -> {
            record.safety().asked(checkIn(Entrance.TODAY, GateAnswers.NOT_ASKED));
        });
        run(file, "UPDATE gate_reasons SET rule='SOMETHING_NEWER'");

        assertThatThrownBy(this::checkIns)
                .isInstanceOfSatisfying(
                        RecordUnavailable.class,
                        trouble -> assertThat(trouble.kind()).isEqualTo(Cause.DAMAGED))
                .hasNoCause();
    }

    private static GateRecord checkIn(Entrance entrance, GateAnswers answers) {
        GateKnown known = GateKnown.of(PersonFacts.NONE, THEN.toLocalDate());
        return new GateRecord(UUID.randomUUID(), THEN, entrance, answers, Gate.verdict(answers, known));
    }

    private List<GateRecord> checkIns() {
        try (SqliteRecord record = openImpatiently(file)) {
            return record.safety().checkIns();
        }
    }

    private List<SafetyEvent> events() {
        try (SqliteRecord record = openImpatiently(file)) {
            return record.safety().events();
        }
    }

    private Optional<PersonFacts> facts() {
        try (SqliteRecord record = openImpatiently(file)) {
            return record.facts().facts();
        }
    }

    private void write(Consumer<SqliteRecord> work) {
        try (SqliteRecord record = openImpatiently(file)) {
            work.accept(record);
        }
    }
}
