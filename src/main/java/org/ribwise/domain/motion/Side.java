package org.ribwise.domain.motion;

/// The person's own left or right: always the side that is stretched or works (clinical reference 2.3).
public enum Side {
    LEFT,
    RIGHT;

    /// The other side.
    public Side other() {
        return this == LEFT ? RIGHT : LEFT;
    }
}
