package org.ribwise.domain.motion;

/// From where the figure is seen (clinical reference 2.3).
public enum View {
    /// From the side; the figure faces right.
    SIDE,
    /// From the front; the figure faces the viewer, so its left is at the viewer's right.
    FRONT
}
