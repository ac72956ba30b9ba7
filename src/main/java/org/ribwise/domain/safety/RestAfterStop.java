package org.ribwise.domain.safety;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.alarm.Severity;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.safety.SafetyEvent.Settled;
import org.ribwise.domain.safety.Settling.Course;
import org.ribwise.domain.safety.Settling.Later;

/// The rest after a stop: what was rated since, and what that makes of the stop (clinical reference 5.3).
///
/// @param event the stop as it stands
/// @param atStop breathlessness when the session stopped; empty when it is not known
/// @param backAt where it counts as back: the usual rating, else the one before the session
/// @param later ratings since
public record RestAfterStop(SafetyEvent event, Optional<Nrs> atStop, Optional<Nrs> backAt, List<Later> later) {

    /// Copies the list.
    public RestAfterStop {
        later = List.copyOf(later);
    }

    /// Nothing was rated yet.
    public static RestAfterStop of(SafetyEvent event, Optional<Nrs> backAt) {
        return new RestAfterStop(event, Optional.empty(), backAt, List.of());
    }

    /// The same with one rating more; it is the last one that is known.
    public RestAfterStop rated(Later now) {
        List<Later> more = new ArrayList<>(later);
        more.add(now);
        Ratings last = new Ratings(event.last().pain(), Optional.of(now.rating()));
        return new RestAfterStop(event.withLast(last), atStop, backAt, more);
    }

    /// The same with the stop more serious.
    public RestAfterStop raisedTo(Severity severity) {
        return new RestAfterStop(event.raisedTo(severity), atStop, backAt, later);
    }

    /// How it goes on.
    ///
    /// @param secondsSinceStop how long ago the stop was
    public Course course(long secondsSinceStop, SafetyThresholds thresholds) {
        return Settling.breathlessness(atStop, backAt, later, secondsSinceStop, thresholds);
    }

    /// The same after the course was looked at: worse, or not back after ten minutes, is urgent; back settles what
    /// asked for rest alone.
    ///
    /// @param course how it goes on
    /// @param now the time
    public RestAfterStop follow(Course course, OffsetDateTime now) {
        return switch (course) {
            case RESTING, FALLING, NOT_FALLING -> this;
            case GETTING_WORSE, NOT_BACK -> raisedTo(Severity.URGENT);
            case BACK -> settled(now);
        };
    }

    /// The same, settled, where rest was all that was asked for: what is urgent needs advice, not rest.
    public RestAfterStop settled(OffsetDateTime now) {
        boolean settles = event.severity().compareTo(Severity.STOP_REST) <= 0
                && event.settled().isEmpty();
        return settles ? new RestAfterStop(event.settledBy(Settled.By.RECOVERED, now), atStop, backAt, later) : this;
    }
}
