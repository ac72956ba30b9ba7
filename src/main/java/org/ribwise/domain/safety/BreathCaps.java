package org.ribwise.domain.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.LongestRuns.Flow;
import org.ribwise.domain.safety.Suitability.Reason;
import org.ribwise.domain.safety.Suitability.Refusal;
import org.ribwise.domain.safety.Suitability.Rule;

/// What no breath exceeds, wherever its file comes from and whatever cap it declares: the longest phases and the
/// slowest breath of all rows of the pacing table (clinical reference 1.2).
///
/// @param inMillis longest in-breath
/// @param holdInMillis longest stillness with full lungs
/// @param outMillis longest out-breath
/// @param holdOutMillis longest stillness with empty lungs
/// @param breathMillis longest whole breath
record BreathCaps(long inMillis, long holdInMillis, long outMillis, long holdOutMillis, long breathMillis) {

    /// Levels 1 and 2 of the table: in 5 s (br-diaphragm, br-paced6), hold 3 s (br-tee), out 8 s (br-pursed,
    /// br-extended, br-hum), hold out 1 s (br-control, br-nasal, br-papworth), 5 breaths a minute (br-paced6,
    /// br-hum).
    static final BreathCaps EVERYONE = new BreathCaps(5_000, 3_000, 8_000, 1_000, 12_000);

    /// All levels: hold 7 s (br-478), hold out 4 s (br-box), and 19 s a breath, which is 3.2 a minute (br-478).
    static final BreathCaps PRESCRIBED = new BreathCaps(5_000, 7_000, 8_000, 4_000, 19_000);

    /// The control pause stops itself at 20 s (clinical reference 1.3, br-reduced, rule c).
    static final long CONTROL_PAUSE_MILLIS = 20_000;

    /// The quickest row of the table: br-blow, 2 s in and 2 s out. Design value, needs sign-off.
    static final double QUICKEST_PER_MINUTE = 15;

    private static final double MINUTE_MILLIS = 60_000;
    private static final double SECOND_MILLIS = 1_000;

    static Stream<Reason> reasons(Routine.Item item, Profile profile) {
        return item instanceof Routine.BreathingItem breathing
                ? reasons(breathing.exercise(), profile, Limits.NONE)
                : Stream.empty();
    }

    /// What exceeds these caps once the limits leave out holds.
    static Stream<Reason> reasons(BreathingExercise exercise, Profile profile, Limits limits) {
        boolean prescribed = LevelRules.needsPrescription(exercise) || profile.isPrescribed(exercise.id());
        return Stream.concat(
                (prescribed ? PRESCRIBED : EVERYONE).beyond(LongestRuns.of(exercise, limits)),
                tooQuick(exercise, limits));
    }

    private Stream<Reason> beyond(LongestRuns runs) {
        List<Reason> reasons = new ArrayList<>();
        runs.millis().forEach((flow, millis) -> {
            if (millis > cap(flow)) {
                reasons.add(refusal(Rule.PHASE_TOO_LONG, flow + " " + number(millis / SECOND_MILLIS) + " s"));
            }
        });
        if (runs.breathMillis() > breathMillis) {
            reasons.add(refusal(Rule.TOO_SLOW, perMinute(runs.breathMillis())));
        }
        return reasons.stream();
    }

    private static Stream<Reason> tooQuick(BreathingExercise exercise, Limits limits) {
        OptionalLong quickest = QuickestBreath.millis(exercise, limits);
        return quickest.isPresent() && quickest.getAsLong() * QUICKEST_PER_MINUTE < MINUTE_MILLIS
                ? Stream.of(refusal(Rule.TOO_QUICK, perMinute(quickest.getAsLong())))
                : Stream.empty();
    }

    private long cap(Flow flow) {
        return switch (flow) {
            case IN -> inMillis;
            case OUT -> outMillis;
            case HOLD_OUT -> holdOutMillis;
            case HOLD_IN -> holdInMillis;
            case CONTROL_PAUSE -> CONTROL_PAUSE_MILLIS;
        };
    }

    private static Reason refusal(Rule rule, String property) {
        return new Refusal(rule, property, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static String perMinute(long breathMillis) {
        return number(MINUTE_MILLIS / breathMillis) + " breaths a minute";
    }

    /// At most two decimals, and none that say nothing.
    private static String number(double value) {
        String two = String.format(Locale.ROOT, "%.2f", value);
        return two.replaceFirst("\\.?0+$", "");
    }
}
