package org.ribwise.domain.alarm;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.BreathingRelation;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.PainScore;

/// Why the warning signs of the back are asked (clinical reference 5.5).
public enum RedFlagOccasion {
    /// They were never asked.
    ONBOARDING,
    /// A pain of 7 or more.
    SEVERE_PAIN,
    /// Pain in a region that had none before.
    NEW_REGION,
    /// Sharp, shooting or numb.
    SHARP_SHOOTING_OR_NUMB,
    /// Pain in the ribs (clinical reference 4.2).
    RIBS,
    /// Pain at night: the sign about it tells whether it is worst then. Design value, needs sign-off.
    NIGHT_PAIN,
    /// Four weeks have passed.
    FOUR_WEEKS;

    /// What is known when it is decided whether to ask.
    ///
    /// @param lastAsked when they were asked last
    /// @param known regions that had pain before
    /// @param now today's scores
    public record Known(Optional<LocalDate> lastAsked, Set<BodyRegion> known, Collection<PainScore> now) {}

    /// Why they are due; empty when they are not.
    ///
    /// @param today the person's date
    public static Set<RedFlagOccasion> due(Known facts, LocalDate today, SafetyThresholds thresholds) {
        EnumSet<RedFlagOccasion> due = EnumSet.noneOf(RedFlagOccasion.class);
        Nrs severe = new Nrs(thresholds.of(SafetyNumber.RED_FLAG_PAIN_FROM));
        int weeks = thresholds.of(SafetyNumber.RED_FLAG_WEEKS);
        if (facts.lastAsked().isEmpty()) {
            due.add(ONBOARDING);
        }
        if (facts.lastAsked()
                .filter(asked -> !today.isBefore(asked.plusWeeks(weeks)))
                .isPresent()) {
            due.add(FOUR_WEEKS);
        }
        for (PainScore score : facts.now()) {
            if (reaches(score.now(), severe) || reaches(score.worst(), severe)) {
                due.add(SEVERE_PAIN);
            }
            if (score.asksRedFlags()) {
                due.add(SHARP_SHOOTING_OR_NUMB);
            }
            if (hurts(score) && score.region() == BodyRegion.RIBS) {
                due.add(RIBS);
            }
            if (score.relations().contains(BreathingRelation.NIGHT)) {
                due.add(NIGHT_PAIN);
            }
            if (hurts(score) && !facts.known().contains(score.region())) {
                due.add(NEW_REGION);
            }
        }
        return due;
    }

    private static boolean reaches(Optional<Nrs> rating, Nrs from) {
        return rating.filter(value -> value.compareTo(from) >= 0).isPresent();
    }

    private static boolean hurts(PainScore score) {
        Nrs least = new Nrs(1);
        return reaches(score.now(), least) || reaches(score.worst(), least);
    }
}
