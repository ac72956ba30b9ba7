package org.ribwise.app.assembly;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.safety.Settling;
import org.ribwise.domain.safety.Settling.Course;
import org.ribwise.domain.safety.StopAction;
import org.ribwise.domain.safety.StopDecision;
import org.ribwise.domain.session.Ticker;
import org.ribwise.ui.recovery.RestModel;
import org.ribwise.ui.recovery.RestModel.Asks;

/// What is rated again after a stop, by what stopped the session (clinical reference 5.3).
final class RestModels {

    private RestModels() {}

    static RestModel of(StopDecision decision, KeptStop stop, SessionScores scores, Ticker ticker) {
        if (!decision.actions().contains(StopAction.RATE_AGAIN)) {
            return new RestModel(Asks.NOTHING, ticker, seconds -> Course.RESTING, (seconds, rated) -> {});
        }
        return switch (decision.rule()) {
            case LOW_OXYGEN -> oxygen(stop, scores, ticker);
            case OVER_BREATHING,
                    BREATHLESS,
                    WORSE_AT_REST,
                    ASTHMA_SYMPTOMS,
                    CHEST_PAIN,
                    ONE_SIDED_PAIN,
                    FAINT,
                    BACK_OR_LEG,
                    SICK_OR_TIRED,
                    PRESSED_STOP -> breathlessness(stop, scores, ticker);
        };
    }

    private static RestModel breathlessness(KeptStop stop, SessionScores scores, Ticker ticker) {
        return new RestModel(Asks.BREATHLESSNESS, ticker, stop::course, (seconds, rated) -> {
            scores.resting(rated);
            rated.breathlessness().ifPresent(rating -> stop.rated(seconds, rating));
        });
    }

    private static RestModel oxygen(KeptStop stop, SessionScores scores, Ticker ticker) {
        AtomicReference<Optional<OxygenSaturation>> last = new AtomicReference<>(Optional.empty());
        return new RestModel(
                Asks.OXYGEN,
                ticker,
                seconds -> last.get()
                        .map(reading -> Settling.oxygen(reading, seconds, stop.thresholds()))
                        .orElse(Course.RESTING),
                (seconds, rated) -> {
                    scores.resting(rated);
                    last.set(rated.oxygen());
                });
    }
}
