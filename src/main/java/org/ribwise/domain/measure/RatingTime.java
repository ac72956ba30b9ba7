package org.ribwise.domain.measure;

/// When in relation to a session a rating was asked for.
public enum RatingTime {
    BEFORE,
    AFTER
}
