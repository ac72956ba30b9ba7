package org.ribwise.domain.caseload;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Whether a patient needs a call, and why. A pure function of what is kept, so that screen and command line agree.
///
/// What was spoken about is quiet: reasons that come from results hold no more once the physiotherapist has spoken to
/// the patient on the day of these results or later, until newer ones come.
///
/// @param reasons the most urgent first; none: no call is needed
public record CallNeed(Set<CallReason> reasons) {

    /// From so many days without a session on it is a reason (clinical reference 3.5).
    public static final int DAYS_WITHOUT_SESSION = 7;

    /// From so many days without news on it is a reason (design value, needs sign-off).
    public static final int DAYS_WITHOUT_NEWS = 21;

    /// Below this it is little, percent (design value, needs sign-off).
    public static final int LITTLE_PERCENT = 50;

    private static final int TWICE = 2;

    /// Copies the set.
    public CallNeed {
        EnumSet<CallReason> ordered = EnumSet.noneOf(CallReason.class);
        ordered.addAll(reasons);
        reasons = Collections.unmodifiableSet(ordered);
    }

    /// Why a patient needs a call.
    ///
    /// @param today the physiotherapist's date
    public static CallNeed of(CaseloadEntry entry, LocalDate today) {
        EnumSet<CallReason> reasons = EnumSet.noneOf(CallReason.class);
        entry.summary()
                .filter(summary -> isOpen(summary, entry.spokenOn()))
                .ifPresent(summary -> fromResults(summary, reasons));
        if (entry.plan().isEmpty()) {
            reasons.add(CallReason.NO_PLAN);
        }
        if (heard(entry)
                .filter(day -> ChronoUnit.DAYS.between(day, today) >= DAYS_WITHOUT_NEWS)
                .isPresent()) {
            reasons.add(CallReason.NO_NEWS);
        }
        return new CallNeed(reasons);
    }

    /// The most urgent reason; empty when no call is needed.
    public Optional<CallReason> first() {
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(reasons.iterator().next());
    }

    private static boolean isOpen(PatientSummary summary, Optional<LocalDate> spokenOn) {
        return spokenOn.filter(day -> !day.isBefore(summary.asOf())).isEmpty();
    }

    private static void fromResults(PatientSummary summary, Set<CallReason> reasons) {
        Stopped stopped = summary.stopped();
        if (stopped.isSerious()) {
            reasons.add(CallReason.SERIOUS);
        }
        if (stopped.mostInAWeek() >= TWICE) {
            reasons.add(CallReason.STOPPED_TWICE);
        } else if (stopped.symptoms() > 0) {
            reasons.add(CallReason.STOPPED);
        }
        if (summary.breathlessness().filter(Course::isWorse).isPresent()) {
            reasons.add(CallReason.BREATHLESSNESS_WORSE);
        }
        if (summary.pain().filter(Course::isWorse).isPresent()) {
            reasons.add(CallReason.PAIN_WORSE);
        }
        if (!summary.talks().isEmpty()) {
            reasons.add(CallReason.WORTH_TALKING);
        }
        PatientSummary.Practice done = summary.done();
        if (done.week().asked() > 0 && isLongAgo(done.lastSession(), summary.asOf())) {
            reasons.add(CallReason.NO_SESSION);
        }
        if (done.fourWeeks().percent().orElse(LITTLE_PERCENT) < LITTLE_PERCENT) {
            reasons.add(CallReason.LITTLE_DONE);
        }
    }

    private static boolean isLongAgo(Optional<LocalDate> session, LocalDate asOf) {
        return session.filter(day -> ChronoUnit.DAYS.between(day, asOf) < DAYS_WITHOUT_SESSION)
                .isEmpty();
    }

    /// The last day on which something was heard of a patient who was given a plan: results, a call, or the plan
    /// itself, which was handed over.
    private static Optional<LocalDate> heard(CaseloadEntry entry) {
        return entry.plan()
                .flatMap(CaseloadEntry.LatestPlan::givenOn)
                .flatMap(given -> Stream.of(
                                Optional.of(given), entry.summary().map(PatientSummary::asOf), entry.spokenOn())
                        .flatMap(Optional::stream)
                        .max(LocalDate::compareTo));
    }
}
