package org.ribwise.app.assembly;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.alarm.Severity;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.safety.RestAfterStop;
import org.ribwise.domain.safety.SafetyEvent;
import org.ribwise.domain.safety.SafetyEvent.Origin;
import org.ribwise.domain.safety.SafetyEvent.Settled;
import org.ribwise.domain.safety.Settling.Course;
import org.ribwise.domain.safety.Settling.Later;
import org.ribwise.domain.safety.StopDecision;
import org.ribwise.domain.safety.StopRule;

/// A stop and the rest after it: whatever makes it more serious, or settles it, is kept at once.
final class KeptStop {

    private final Surroundings around;
    private final SafetyNotes notes;
    private RestAfterStop rest;

    /// @param around what it is kept with
    /// @param rest the stop, kept already
    KeptStop(Surroundings around, RestAfterStop rest) {
        this.around = around;
        this.notes = new SafetyNotes(around);
        this.rest = rest;
    }

    /// The stop as it stands.
    SafetyEvent event() {
        return rest.event();
    }

    /// Which stop rule it was; empty when it was the gate.
    Optional<StopRule> rule() {
        return switch (event().origin()) {
            case Origin.Stopped(StopRule rule) -> Optional.of(rule);
            case Origin.Gated _ -> Optional.empty();
        };
    }

    /// Whether something was rated since.
    boolean isRated() {
        return !rest.later().isEmpty();
    }

    /// Whether it needs advice before another session.
    boolean needsAdvice() {
        return event().severity().compareTo(Severity.URGENT) >= 0;
    }

    /// A question was answered.
    void decided(StopDecision decision) {
        change(now -> new RestAfterStop(now.event().decided(decision), now.atStop(), now.backAt(), now.later()));
    }

    /// Breathlessness was rated.
    void rated(long secondsSinceStop, Nrs rating) {
        change(now -> now.rated(new Later(secondsSinceStop, rating)));
    }

    /// How it goes on; too early to tell as long as nothing was rated.
    Course course(long secondsSinceStop) {
        return isRated() ? rest.course(secondsSinceStop, thresholds()) : Course.RESTING;
    }

    /// What follows from how it goes on.
    void follow(Course course) {
        change(now -> now.follow(course, around.coach().clock().time()));
    }

    /// It is more serious.
    void raise(Severity severity) {
        change(now -> now.raisedTo(severity));
    }

    /// The person is back to the usual.
    void settled() {
        change(now -> now.settled(around.coach().clock().time()));
    }

    /// The person has had advice.
    void adviceTaken() {
        change(now -> new RestAfterStop(
                now.event()
                        .settledBy(
                                Settled.By.ADVICE_TAKEN, around.coach().clock().time()),
                now.atStop(),
                now.backAt(),
                now.later()));
    }

    SafetyThresholds thresholds() {
        return around.record().person().facts().thresholds();
    }

    private void change(UnaryOperator<RestAfterStop> how) {
        RestAfterStop now = how.apply(rest);
        boolean isNew = !now.event().equals(rest.event());
        rest = now;
        if (isNew) {
            notes.keep(now.event());
        }
    }
}
