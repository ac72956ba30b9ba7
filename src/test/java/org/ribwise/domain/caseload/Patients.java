package org.ribwise.domain.caseload;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.ribwise.domain.alarm.Severity;
import org.ribwise.domain.caseload.CaseloadEntry.LatestPlan;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.plan.Adherence;
import org.ribwise.domain.progress.Change.Verdict;
import org.ribwise.domain.progress.Measure;
import org.ribwise.domain.record.StopReason;
import org.ribwise.domain.safety.SafetyEvent.Origin;
import org.ribwise.domain.safety.StopRule;

/// Lines of a caseload to test with.
public final class Patients {

    /// The physiotherapist's date.
    public static final LocalDate TODAY = LocalDate.of(2027, 2, 1);

    private Patients() {}

    /// A patient; the number gives the identity.
    public static Patient patient(int number, String name) {
        return new Patient(new UUID(0x4000L, 0x8000_0000_0000_0000L + number), name, OptionalInt.of(1950));
    }

    /// Somebody who does well: a plan, news of yesterday, everything done.
    public static CaseloadEntry well(int number, String name) {
        return entry(patient(number, name), summary(TODAY.minusDays(1), 20, Stopped.NEVER, Verdict.ABOUT_THE_SAME));
    }

    /// A line with a plan that was handed over four weeks ago.
    public static CaseloadEntry entry(Patient patient, PatientSummary summary) {
        return new CaseloadEntry(patient, Optional.of(plan()), Optional.of(summary), Optional.empty());
    }

    static LatestPlan plan() {
        return new LatestPlan("Eight weeks", 2, Optional.of(TODAY.minusDays(28)));
    }

    /// A summary with the last session the day before.
    ///
    /// @param done times in four weeks, of 20
    public static PatientSummary summary(LocalDate asOf, int done, Stopped stopped, Verdict breath) {
        return new PatientSummary(
                asOf,
                new PatientSummary.Practice(
                        new Adherence(5, Math.min(5, done), 0),
                        new Adherence(20, done, 0),
                        Optional.of(asOf.minusDays(1))),
                Optional.of(course(new Measure.Pain(BodyRegion.LOWER_BACK), Verdict.BETTER)),
                Optional.of(course(new Measure.Breathlessness(), breath)),
                stopped,
                Map.of());
    }

    static Course course(Measure measure, Verdict verdict) {
        double difference = switch (verdict) {
            case BETTER -> -2;
            case ABOUT_THE_SAME -> 0;
            case WORSE -> 2;
        };
        return new Course(measure, 4, Optional.of(new Course.Step(verdict, difference)));
    }

    /// Stopped so often for breathlessness within a week.
    public static Stopped stopped(int times, Severity worst) {
        return new Stopped(
                Map.of(StopReason.BREATHLESS, times),
                Map.of(new Origin.Stopped(StopRule.BREATHLESS), times),
                Optional.of(worst),
                times);
    }
}
