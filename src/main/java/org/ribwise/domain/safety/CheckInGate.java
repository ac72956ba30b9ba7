package org.ribwise.domain.safety;

import java.util.Optional;
import java.util.Set;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.Ratings;

/// The gate before every session: a session begins only after {@link Verdict.Go}, or with what the verdict offers.
public final class CheckInGate {

    /// Breathlessness from which one recovers first (clinical reference 5.2, G6, design value, needs sign-off).
    public static final Nrs RECOVER_FIRST_FROM = new Nrs(5);

    /// Pain from which there is no stretch (clinical reference 5.2, G12).
    public static final Nrs NO_STRETCH_FROM = new Nrs(7);

    private CheckInGate() {}

    /// What today's answers allow. A missing rating closes nothing by itself.
    ///
    /// @param signs the warning signs that the person said yes to
    /// @param ratings what they rated
    public static Verdict verdict(Set<WarningSign> signs, Ratings ratings) {
        if (!signs.isEmpty()) {
            return new Verdict.NotToday(signs);
        }
        if (reaches(ratings.breathlessness(), RECOVER_FIRST_FROM)) {
            return new Verdict.RecoverFirst();
        }
        if (reaches(ratings.worstPain(), NO_STRETCH_FROM)) {
            return new Verdict.BreathingOnly();
        }
        return new Verdict.Go();
    }

    private static boolean reaches(Optional<Nrs> rating, Nrs from) {
        return rating.filter(value -> value.compareTo(from) >= 0).isPresent();
    }
}
