package org.ribwise.domain.safety;

/// From where a session is begun. The gate answers the same to all of them; it is kept with the answers.
public enum Entrance {
    TODAY,
    /// What a physiotherapist prescribed.
    PLAN,
    LIBRARY,
    /// A measure that is exercise: the sit-to-stand.
    MEASURE,
    /// A session that was interrupted and is carried on.
    CARRY_ON
}
