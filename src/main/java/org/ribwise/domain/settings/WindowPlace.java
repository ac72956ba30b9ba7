package org.ribwise.domain.settings;

/// Where the window was.
///
/// @param x left edge in pixels
/// @param y upper edge in pixels
/// @param width more than 0
/// @param height more than 0
/// @param maximized whether it filled the screen
public record WindowPlace(int x, int y, int width, int height, boolean maximized) {

    /// @throws IllegalArgumentException if it has no size
    public WindowPlace {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("a window of " + width + " × " + height);
        }
    }
}
