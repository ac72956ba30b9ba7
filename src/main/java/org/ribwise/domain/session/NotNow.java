package org.ribwise.domain.session;

/// Why something that a person asks for cannot be done now; each has its sentence in the message files under its
/// own name.
public enum NotNow {
    /// Nothing is paced breath by breath here, so nothing can be slower or faster.
    NOT_PACED,
    /// There is no breath left to change.
    LAST_BREATH,
    /// The safety envelope allows no quicker breath.
    QUICKEST,
    /// The safety envelope allows no slower breath.
    SLOWEST,
    /// No easier variant is named, or it does not suit the person.
    NO_EASIER
}
