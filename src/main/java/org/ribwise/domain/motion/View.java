package org.ribwise.domain.motion;

/// From where the figure is seen (clinical reference 2.3).
public enum View {
    /// From the side, the working side near: the figure faces right, and left when its left side works.
    SIDE,
    /// From the front; the figure faces the viewer, so its left is at the viewer's right.
    FRONT,
    /// From behind; the figure's left is at the viewer's left.
    BACK,
    /// A lying figure from above, its head at the top of the picture; its left is at the viewer's right.
    TOP,
    /// On hands and knees, from before the head; the figure's left is at the viewer's right.
    HEAD_END;

    /// Whether the figure's left is at the viewer's right.
    public boolean isMirrored() {
        return switch (this) {
            case FRONT, TOP, HEAD_END -> true;
            case SIDE, BACK -> false;
        };
    }
}
