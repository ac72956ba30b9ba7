package org.ribwise.domain.session;

/// A clock for measuring how long something takes. It never runs backwards and has no relation to the time of day.
@FunctionalInterface
public interface Ticker {

    /// Nanoseconds since some moment in the past.
    long nanos();
}
