package org.ribwise.app.assembly;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.ribwise.domain.alarm.SafetyNumber;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.safety.Settling;
import org.ribwise.domain.safety.Settling.Course;
import org.ribwise.domain.safety.StopAction;
import org.ribwise.domain.safety.StopDecision;
import org.ribwise.domain.session.Ticker;
import org.ribwise.ui.recovery.RestModel;
import org.ribwise.ui.recovery.RestModel.Asks;

/// What is rated again after a stop, by what stopped the session (clinical reference 5.3).
///
/// @param stop the stop
/// @param scores where the ratings belong
/// @param floor lowest oxygen saturation with which the person may begin a session
/// @param ticker the clock
record RestModels(KeptStop stop, RestScores scores, OxygenSaturation floor, Ticker ticker) {

    RestModel of(StopDecision decision) {
        if (!decision.actions().contains(StopAction.RATE_AGAIN)) {
            return new RestModel(Asks.NOTHING, ticker, seconds -> Course.RESTING, (seconds, rated) -> {});
        }
        return switch (decision.rule()) {
            case LOW_OXYGEN -> oxygen();
            case OVER_BREATHING,
                    BREATHLESS,
                    WORSE_AT_REST,
                    ASTHMA_SYMPTOMS,
                    CHEST_PAIN,
                    ONE_SIDED_PAIN,
                    RED_PEAK_FLOW,
                    FAINT,
                    BACK_OR_LEG,
                    SICK_OR_TIRED,
                    PRESSED_STOP -> breathlessness();
        };
    }

    private RestModel breathlessness() {
        return new RestModel(Asks.BREATHLESSNESS, ticker, stop::course, (seconds, rated) -> {
            scores.resting(rated);
            rated.breathlessness().ifPresent(rating -> stop.rated(seconds, rating));
        });
    }

    private RestModel oxygen() {
        AtomicReference<Optional<OxygenSaturation>> last = new AtomicReference<>(Optional.empty());
        return new RestModel(
                Asks.OXYGEN,
                ticker,
                seconds -> last.get()
                        .map(reading -> Settling.oxygen(reading, backAt(), seconds, stop.thresholds()))
                        .orElse(Course.RESTING),
                (seconds, rated) -> {
                    scores.resting(rated);
                    last.set(rated.oxygen());
                });
    }

    /// Back is where neither the stop value nor the floor of the gate asks for rest.
    private OxygenSaturation backAt() {
        OxygenSaturation stopped = new OxygenSaturation(stop.thresholds().of(SafetyNumber.STOP_OXYGEN_BELOW_PERCENT));
        return stopped.compareTo(floor) >= 0 ? stopped : floor;
    }
}
