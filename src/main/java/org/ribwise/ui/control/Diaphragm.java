package org.ribwise.ui.control;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.motion.BreathPhase;

/// The main muscle of breathing: a dome with two crowns, fixed to the lower ribs at the sides and, by its two crura,
/// to the front of the lumbar spine (the right crus to L3, the left to L2).
///
/// The right crown stands higher because of the liver. Where the dome rests at the end of the out-breath is drawn as
/// a dotted line, so that the way it goes can be seen at any moment.
final class Diaphragm {

    /// The height at which the dome moves, in the drawing's coordinates.
    static final double MIDDLE_Y = 285;

    /// How far its highest point sinks with a whole breath: nothing of the body moves farther.
    static final double TRAVEL = 53;

    private static final double ARROW_X = 70;
    private static final double DOT_GAP = 9;
    private static final double ARROW_EMPTY_Y = 292;
    private static final double ARROW_FULL_Y = 338;

    private static final String EMPTY = "M -122 346 C -122 300 -104 240 -66 239 C -42 239 -26 256 2 259"
            + " C 26 260 44 250 70 251 C 104 252 122 304 122 346";
    private static final String FULL = "M -131 350 C -129 326 -104 292 -68 292 C -42 292 -26 303 2 305"
            + " C 26 306 44 299 72 299 C 104 300 129 328 131 350";

    private final Contour dome = new Contour(EMPTY, FULL);
    private final Contour rightCrus = new Contour(
            "M -36 250 C -26 282 -20 330 -13 402 C -10 408 -5 407 -4 401 C -3 350 -6 300 -2 260 Z",
            "M -40 298 C -28 314 -22 346 -14 402 C -11 408 -5 407 -4 401 C -3 368 -6 336 -2 305 Z");
    private final Contour leftCrus = new Contour(
            "M 36 257 C 26 284 20 326 14 376 C 11 382 6 381 5 375 C 4 340 7 300 4 260 Z",
            "M 40 302 C 28 316 22 342 15 376 C 12 382 6 381 5 375 C 4 352 7 332 4 305 Z");
    private final Contour arrow = Contour.still("M -6 -20 L 6 -20 L 6 2 L 15 2 L 0 20 L -15 2 L -6 2 Z");
    private final Contour upward = Contour.still("M -6 20 L 6 20 L 6 -2 L 15 -2 L 0 -20 L -15 -2 L -6 -2 Z");
    private final double[] restDots = Bezier.along(EMPTY, DOT_GAP);
    private final Brush shade = new Brush("pacer-dome");
    private final Brush crus = new Brush("pacer-crus");
    private final Brush restHalo = new Brush("pacer-diaphragm-rest-halo");
    private final Brush restDot = new Brush("pacer-diaphragm-rest");
    private final Brush edge = new Brush("pacer-diaphragm-edge");
    private final Brush muscle = new Brush("pacer-diaphragm");
    private final Brush direction = new Brush("pacer-direction");

    List<Brush> brushes() {
        return List.of(shade, crus, restHalo, restDot, edge, muscle, direction);
    }

    /// The shade under the dome, behind spine and lungs.
    void paintBehind(GraphicsContext gc, double fullness) {
        dome.paint(gc, fullness, shade);
    }

    /// The dome, its crura and its direction, before spine and lungs.
    ///
    /// @param phase null when no breath is paced
    void paintBefore(GraphicsContext gc, double fullness, @Nullable BreathPhase phase) {
        gc.beginPath();
        rightCrus.trace(gc, fullness, 1);
        leftCrus.trace(gc, fullness, 1);
        crus.paint(gc);
        paintDots(gc, restHalo);
        paintDots(gc, restDot);
        dome.paint(gc, fullness, edge);
        muscle.paint(gc);
        if (phase != null && !phase.isHold()) {
            paintArrows(gc, fullness, phase == BreathPhase.OUT ? upward : arrow);
        }
    }

    private void paintDots(GraphicsContext gc, Brush brush) {
        brush.take(gc);
        double size = brush.width();
        for (int i = 0; i < restDots.length; i += 2) {
            gc.fillOval(restDots[i] - size / 2, restDots[i + 1] - size / 2, size, size);
        }
    }

    /// Down on the in-breath, up on the out-breath, none in a hold.
    private void paintArrows(GraphicsContext gc, double fullness, Contour shape) {
        double y = ARROW_EMPTY_Y + (ARROW_FULL_Y - ARROW_EMPTY_Y) * fullness;
        gc.translate(-ARROW_X, y);
        shape.paint(gc, 0, direction);
        gc.translate(2 * ARROW_X, 0);
        shape.paint(gc, 0, direction);
        gc.translate(-ARROW_X, -y);
    }
}
