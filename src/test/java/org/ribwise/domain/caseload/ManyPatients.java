package org.ribwise.domain.caseload;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.ribwise.domain.alarm.Severity;
import org.ribwise.domain.escalation.TalkRule;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.plan.Adherence;
import org.ribwise.domain.plan.PlanFile;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.progress.Change.Verdict;
import org.ribwise.domain.progress.Measure;
import org.ribwise.domain.record.StopReason;
import org.ribwise.domain.safety.SafetyEvent.Origin;
import org.ribwise.domain.safety.StopRule;
import org.ribwise.domain.trust.SignerKey;

/// A made-up caseload of any size, the same for the same seed.
///
/// @param random where it comes from
public record ManyPatients(Random random) {

    private static final List<String> NAMES = List.of(
            "Ana", "Bo", "Çem", "Dora", "Emil", "Fatma", "Göran", "Hana", "Ines", "Jörg", "Kofi", "Lena", "Mai", "Noé");

    private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    /// Writes so many patients, each with a summary, plans, a note and results.
    ///
    /// @return what the list is to say of them
    public List<CaseloadEntry> write(CaseloadLog log, int count, int textLetters) {
        List<CaseloadEntry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(write(log, patient(i), textLetters));
        }
        return entries;
    }

    private CaseloadEntry write(CaseloadLog log, Patient patient, int textLetters) {
        log.save(patient);
        int versions = random.nextInt(4);
        Optional<LocalDate> given = Optional.empty();
        for (int number = 1; number <= versions; number++) {
            OffsetDateTime at =
                    Patients.TODAY.minusDays(60L - 7L * number).atTime(11, 0).atOffset(ZoneOffset.UTC);
            boolean signed = random.nextInt(3) > 0;
            log.save(version(patient, number, at, signed, textLetters));
            given = signed ? Optional.of(at.toLocalDate()) : given;
        }
        Optional<LocalDate> spoken = Optional.empty();
        if (random.nextInt(5) == 0) {
            OffsetDateTime at =
                    Patients.TODAY.minusDays(random.nextInt(40)).atTime(9, 0).atOffset(ZoneOffset.UTC);
            log.save(new PatientNote(id(3), patient.id(), at, true, ""));
            spoken = Optional.of(at.toLocalDate());
        }
        Optional<PatientSummary> summary = Optional.empty();
        if (random.nextInt(10) > 0) {
            summary = Optional.of(summary());
            log.summarise(patient.id(), summary.get());
        }
        Optional<LocalDate> givenOn = given;
        return new CaseloadEntry(
                patient,
                versions == 0
                        ? Optional.empty()
                        : Optional.of(new CaseloadEntry.LatestPlan("Plan " + versions, versions, givenOn)),
                summary,
                spoken);
    }

    private PlanVersion version(Patient patient, int number, OffsetDateTime at, boolean signed, int textLetters) {
        UUID plan = new UUID(
                patient.id().getMostSignificantBits() + 0x1_0000L, patient.id().getLeastSignificantBits());
        byte[] file = new byte[textLetters];
        random.nextBytes(file);
        return new PlanVersion(
                patient.id(),
                plan,
                number,
                "Plan " + number,
                at,
                "p".repeat(textLetters),
                signed ? Optional.of(new PlanVersion.Signed(at, new PlanFile(file))) : Optional.empty());
    }

    private Patient patient(int number) {
        Set<SafetyTag> applies = EnumSet.noneOf(SafetyTag.class);
        for (SafetyTag tag : SafetyTag.values()) {
            if (random.nextInt(12) == 0) {
                applies.add(tag);
            }
        }
        boolean asked = random.nextBoolean();
        return new Patient(
                id(1),
                NAMES.get(random.nextInt(NAMES.size())) + " " + NAMES.get(random.nextInt(NAMES.size())) + " " + number,
                random.nextBoolean() ? OptionalInt.of(1930 + random.nextInt(60)) : OptionalInt.empty(),
                asked ? new Profile(applies, Set.of()) : Profile.UNKNOWN,
                Set.of(),
                asked ? Set.of(new SignerKey(KEY)) : Set.of());
    }

    private UUID id(int kind) {
        return new UUID(0x1_0000L * kind + 0x4000L, 0x8000_0000_0000_0000L + (random.nextLong() >>> 4));
    }

    private <T> T any(T[] values) {
        return List.of(values).get(random.nextInt(values.length));
    }

    private PatientSummary summary() {
        int asked = random.nextInt(40);
        int week = random.nextInt(10);
        LocalDate asOf = Patients.TODAY.minusDays(random.nextInt(50));
        return new PatientSummary(
                asOf,
                new PatientSummary.Practice(
                        new Adherence(week, random.nextInt(week + 1), 0),
                        new Adherence(asked, random.nextInt(asked + 1), 0),
                        random.nextInt(9) == 0 ? Optional.empty() : Optional.of(asOf.minusDays(random.nextInt(20)))),
                course(new Measure.Pain(any(BodyRegion.values()))),
                course(new Measure.Breathlessness()),
                stopped(),
                random.nextInt(6) == 0 ? Map.of(any(TalkRule.values()), 1 + random.nextInt(9)) : Map.of());
    }

    private Optional<Course> course(Measure measure) {
        Verdict verdict = any(Verdict.values());
        return switch (random.nextInt(4)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Course(measure, random.nextInt(11), Optional.empty()));
            default ->
                Optional.of(new Course(
                        measure, random.nextInt(11), Optional.of(new Course.Step(verdict, random.nextInt(9) / 2.0))));
        };
    }

    private Stopped stopped() {
        if (random.nextInt(4) > 0) {
            return Stopped.NEVER;
        }
        StopReason reason = any(StopReason.values());
        return new Stopped(
                Map.of(reason, 1 + random.nextInt(3)),
                Map.of(new Origin.Stopped(any(StopRule.values())), 1),
                Optional.of(any(Severity.values())),
                random.nextInt(3));
    }
}
