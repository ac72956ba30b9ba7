package org.ribwise.app.assembly;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ribwise.domain.alarm.Severity;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.measure.Scores;
import org.ribwise.domain.recovery.PlanReason;
import org.ribwise.domain.recovery.RecoveryState;
import org.ribwise.domain.recovery.RecoveryState.RatedNow;
import org.ribwise.domain.safety.RestAfterStop;
import org.ribwise.domain.safety.StopRules;
import org.ribwise.domain.safety.StopTrigger;

/// Follows a person through the recovery: what they rate is kept, and what becomes serious there is kept as an event,
/// also when no session was played.
final class BreathlessRest {

    private static final long MILLIS = 1_000;

    private final Surroundings around;
    private final Consumer<Scores> ratings;
    private final Optional<Nrs> backAt;
    private Optional<KeptStop> stop;
    private Optional<RatedNow> last = Optional.empty();

    /// @param around what it is kept with
    /// @param ratings keeps a rating
    /// @param backAt where breathlessness counts as back
    /// @param stop the stop that led here; empty when no session was played
    BreathlessRest(Surroundings around, Consumer<Scores> ratings, Optional<Nrs> backAt, Optional<KeptStop> stop) {
        this.around = around;
        this.ratings = ratings;
        this.backAt = backAt;
        this.stop = stop;
    }

    /// The stop as it stands; empty when nothing serious happened.
    Optional<KeptStop> stop() {
        return stop;
    }

    /// What was rated last.
    Optional<Nrs> lastRating() {
        return last.map(RatedNow::rating);
    }

    /// Where the person is now.
    void told(RecoveryState state, long elapsedMillis) {
        state.last().filter(rated -> !last.equals(Optional.of(rated))).ifPresent(rated -> {
            last = Optional.of(rated);
            ratings.accept(Scores.breathless(Optional.of(rated.rating())));
            stop.ifPresent(kept -> kept.rated(rated.atMillis() / MILLIS, rated.rating()));
        });
        switch (state) {
            case RecoveryState.Settling _ -> follow(elapsedMillis);
            case RecoveryState.Resting _ -> stop.ifPresent(KeptStop::settled);
            case RecoveryState.OnPlan(PlanReason why, var _) -> onPlan(why, elapsedMillis);
            case RecoveryState.Emergency _ -> serious().raise(Severity.EMERGENCY);
            case RecoveryState.Over _ -> {}
        }
    }

    private void onPlan(PlanReason why, long elapsedMillis) {
        switch (why) {
            case WORSE, VERY_BREATHLESS, ASTHMA_SYMPTOMS -> serious().raise(Severity.URGENT);
            case NOT_SETTLED, HELP_WAS_CALLED -> follow(elapsedMillis);
        }
    }

    private void follow(long elapsedMillis) {
        stop.ifPresent(kept -> kept.follow(kept.course(elapsedMillis / MILLIS)));
    }

    /// The stop, or a new event when no session was played.
    private KeptStop serious() {
        KeptStop serious = stop.orElseGet(() -> new KeptStop(
                around,
                RestAfterStop.of(
                        new SafetyNotes(around)
                                .happened(
                                        StopRules.decide(
                                                        new StopTrigger.WorseAtRest(),
                                                        around.record()
                                                                .person()
                                                                .facts()
                                                                .thresholds())
                                                .orElseThrow(),
                                        Optional.empty(),
                                        new Ratings(Map.of(), lastRating())),
                        backAt)));
        stop = Optional.of(serious);
        return serious;
    }
}
