package org.ribwise.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.exercise.Variant;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.plan.AcceptedPlan;
import org.ribwise.domain.plan.DayOff;
import org.ribwise.domain.plan.DayOffReason;
import org.ribwise.domain.plan.DayOn;
import org.ribwise.domain.plan.Dosage;
import org.ribwise.domain.plan.DoseAnswer;
import org.ribwise.domain.plan.DoseDecision;
import org.ribwise.domain.plan.Feel;
import org.ribwise.domain.plan.PlanFile;
import org.ribwise.domain.plan.PrescribedDose;
import org.ribwise.domain.plan.PrescribedDose.Breathing;
import org.ribwise.domain.plan.PrescribedDose.Hold;
import org.ribwise.domain.plan.PrescribedDose.Movement;
import org.ribwise.domain.plan.PrescribedDose.Pace;
import org.ribwise.domain.plan.PrescribedExercise;
import org.ribwise.domain.plan.PrescribedExercise.PrescribedSide;
import org.ribwise.domain.plan.PrescriptionId;
import org.ribwise.domain.plan.ProgressionNumber;
import org.ribwise.domain.plan.ProgressionNumbers;
import org.ribwise.domain.plan.ProgressionRule;
import org.ribwise.domain.plan.SessionFelt;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.record.SessionId;

class PlanRoundTripTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2027-01-04T23:50:00+01:00");
    private static final UUID PLAN = UUID.fromString("5a1e0a3c-0b7b-4c43-8f6e-1d8f3a2b7c11");

    @TempDir
    Path folder;

    @Test
    void thePresentPlanComesBackByteByByteAndALaterVersionTakesItsPlace() {
        AcceptedPlan first = accepted(1, "one");
        AcceptedPlan second = accepted(2, "two");
        try (SqliteRecord record = open()) {
            assertThat(record.planHistory().present()).isEmpty();
            record.plans().accepted(first);
            record.plans().accepted(second);
        }
        try (SqliteRecord record = open()) {
            assertThat(record.planHistory().present()).contains(second);
            assertThat(record.planHistory().plans()).containsExactly(first, second);
        }
    }

    @Test
    void theFirstFileOfAVersionIsKept() {
        try (SqliteRecord record = open()) {
            record.plans().accepted(accepted(1, "one"));
            record.plans().accepted(accepted(1, "other"));
            assertThat(record.planHistory().present()).contains(accepted(1, "one"));
        }
    }

    @Test
    void everyKindOfDecisionComesBack() {
        List<DoseDecision> decisions = Stream.of(
                        new Movement(2, 8, new Hold.Seconds(15), 30),
                        new Movement(1, 3, new Hold.Breaths(2), 0),
                        new Breathing(OptionalInt.of(180), 1, new Pace.Step(3), Optional.of(8.0), 30),
                        new Breathing(
                                OptionalInt.empty(),
                                2,
                                new Pace.Own(new BreathPattern(3_000, 0, 5_500, 500)),
                                Optional.empty(),
                                0))
                .map(dose -> decision(Optional.of(dose)))
                .toList();
        try (SqliteRecord record = open()) {
            decisions.forEach(record.plans()::decided);
            record.plans().decided(decision(Optional.empty()));
        }
        try (SqliteRecord record = open()) {
            assertThat(record.planHistory().decisions()).hasSize(5).containsAll(decisions);
        }
    }

    @Test
    void aDayOnWhichAPlanWasAcceptedOrAStepTakenIsADayOfChange() {
        PrescribedDose dose = new Movement(2, 8, new Hold.Seconds(15), 30);
        try (SqliteRecord record = open()) {
            record.plans().decided(decision(AT.plusDays(9), Optional.of(dose)));
            record.plans().decided(decision(AT, Optional.of(dose)));
            record.plans().decided(decision(AT.plusDays(3), Optional.empty()));
            record.plans().accepted(accepted(1, "one"));

            assertThat(record.planHistory().changeDays())
                    .containsExactly(AT.toLocalDate(), AT.plusDays(9).toLocalDate());
        }
    }

    @Test
    void aPlanIsInTheCopyOfEverythingAsText() throws IOException {
        Path target = folder.resolve("mine.zip");
        try (SqliteRecord record = open()) {
            record.plans().accepted(accepted(1, "{ \"a\": \"plan\" }"));
            assertThat(record.exportTo(target, share -> true)).isTrue();
        }
        try (ZipFile zip = new ZipFile(target.toFile())) {
            JsonNode json = new ObjectMapper().readTree(zip.getInputStream(zip.getEntry("record.json")));
            assertThat(json.get("tables").get("plans").get(0).get("file").asText())
                    .isEqualTo("{ \"a\": \"plan\" }");
        }
    }

    @Test
    void theLastWordAboutADayHolds() {
        LocalDate day = LocalDate.of(2027, 1, 5);
        DayOff later = new DayOff(day, DayOffReason.FLARE, AT.plusHours(1));
        try (SqliteRecord record = open()) {
            record.plans().dayOff(new DayOff(day, DayOffReason.TIRED, AT));
            record.plans().dayOff(later);
            assertThat(record.planHistory().daysOff()).containsExactly(later);
            DayOn back = new DayOn(day, AT.plusHours(2));
            record.plans().dayOn(back);
            assertThat(record.planHistory().daysOff()).isEmpty();
            assertThat(record.planHistory().daysOn()).containsExactly(back);
            record.plans().dayOff(later);
            assertThat(record.planHistory().daysOff()).containsExactly(later);
            assertThat(record.planHistory().daysOn()).isEmpty();
        }
    }

    @Test
    void whatIsSaidAboutASessionComesTogetherAndNumbersComeBack() {
        SessionId session = new SessionId(PLAN);
        ProgressionNumbers numbers = ProgressionNumbers.USUAL.with(ProgressionNumber.GREEN_PAIN_UP_TO, 4);
        try (SqliteRecord record = open()) {
            record.plans().felt(new SessionFelt(session, Optional.of(new Nrs(7)), Optional.empty(), AT));
            record.plans()
                    .felt(new SessionFelt(
                            session, Optional.empty(), Optional.of(Feel.NextDay.SETTLED), AT.plusDays(1)));
            record.plans().numbers(numbers);
        }
        try (SqliteRecord record = open()) {
            assertThat(record.planHistory().felt())
                    .containsExactly(new SessionFelt(
                            session, Optional.of(new Nrs(7)), Optional.of(Feel.NextDay.SETTLED), AT.plusDays(1)));
            assertThat(record.planHistory().numbers()).isEqualTo(numbers);
            record.plans().numbers(ProgressionNumbers.USUAL);
            assertThat(record.planHistory().numbers()).isEqualTo(ProgressionNumbers.USUAL);
        }
    }

    @Test
    void aConditionIsKnownSinceItWasSaidFirstAlsoWhenItWasNotSureThen() {
        try (SqliteRecord record = open()) {
            record.facts().save(PersonFacts.NONE.withNotSure(Set.of(SafetyTag.OSTEO)), AT);
            record.profiles().save(Profile.of(SafetyTag.HYPERINFLATION), AT.plusDays(1));
            record.facts().save(PersonFacts.NONE, AT.plusDays(2));
            record.profiles().save(Profile.of(SafetyTag.HYPERINFLATION, SafetyTag.OSTEO), AT.plusDays(3));
            assertThat(record.planHistory().conditionsSince())
                    .containsOnly(
                            Map.entry(SafetyTag.HYPERINFLATION, AT.plusDays(1)),
                            Map.entry(SafetyTag.OSTEO, AT.plusDays(3)));
        }
    }

    private SqliteRecord open() {
        return SqliteRecord.open(folder.resolve("record.db"));
    }

    private static AcceptedPlan accepted(int version, String content) {
        return new AcceptedPlan(PLAN, version, "key", AT, new PlanFile(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static DoseDecision decision(Optional<PrescribedDose> dose) {
        return decision(AT, dose);
    }

    private static DoseDecision decision(OffsetDateTime at, Optional<PrescribedDose> dose) {
        PrescribedExercise exercise = new PrescribedExercise(
                new ExerciseId("st-bridge"), Optional.of(Variant.SEATED), 2, PrescribedSide.AS_DEFINED);
        return new DoseDecision(
                UUID.randomUUID(),
                at,
                PLAN,
                1,
                new PrescriptionId("p1"),
                ProgressionRule.GREEN_TWICE,
                dose.isPresent() ? DoseAnswer.ACCEPTED : DoseAnswer.LEFT,
                dose.map(one -> new Dosage(exercise, one)));
    }
}
