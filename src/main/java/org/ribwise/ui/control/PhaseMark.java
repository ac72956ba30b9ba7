package org.ribwise.ui.control;

import javafx.scene.canvas.GraphicsContext;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.motion.BreathPhase;

/// Which way the breath goes, without colour: a chevron that points up or down, or a dash while it is still.
final class PhaseMark {

    private static final double LIFT = 0.45;

    private PhaseMark() {}

    /// Paints the mark of a phase; none when no breath is paced.
    ///
    /// @param x its middle
    /// @param y its middle
    /// @param size half its width
    static void paint(GraphicsContext gc, @Nullable BreathPhase phase, double x, double y, double size, Brush brush) {
        if (phase == null) {
            return;
        }
        double lift = switch (phase) {
            case IN -> -LIFT * size;
            case OUT -> LIFT * size;
            case HOLD_IN, HOLD_OUT -> 0;
        };
        gc.beginPath();
        gc.moveTo(x - size, y - lift);
        gc.lineTo(x, y + lift);
        gc.lineTo(x + size, y - lift);
        brush.paint(gc);
    }
}
