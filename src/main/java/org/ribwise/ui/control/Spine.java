package org.ribwise.ui.control;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;

/// The vertebrae from the fourth of the neck (C4) to the last of the lower back (L5), larger towards the bottom,
/// on the sacrum.
///
/// The spine does not move: it is what the diaphragm holds on to.
final class Spine {

    /// C4 to C7, T1 to T12, L1 to L5.
    private static final int VERTEBRAE = 21;

    private static final double TOP_Y = 20;
    private static final double SMALLEST_WIDTH = 20;
    private static final double LARGEST_WIDTH = 34;
    private static final double SMALLEST_HEIGHT = 12;
    private static final double LARGEST_HEIGHT = 24;
    private static final double DISC = 3.4;

    private final double[] tops = new double[VERTEBRAE];
    private final double[] widths = new double[VERTEBRAE];
    private final double[] heights = new double[VERTEBRAE];
    private final Contour sacrum =
            Contour.still("M -19 465 C -34 470 -46 476 -52 486 L -44 500 L 44 500 L 52 486 C 46 476 34 470 19 465 Z");
    private final Brush process = new Brush("pacer-process");
    private final Brush vertebra = new Brush("pacer-vertebra");
    private final Brush base = new Brush("pacer-sacrum");

    Spine() {
        double y = TOP_Y;
        for (int i = 0; i < VERTEBRAE; i++) {
            double share = (double) i / (VERTEBRAE - 1);
            tops[i] = y;
            widths[i] = SMALLEST_WIDTH + (LARGEST_WIDTH - SMALLEST_WIDTH) * share;
            heights[i] = SMALLEST_HEIGHT + (LARGEST_HEIGHT - SMALLEST_HEIGHT) * share;
            y += heights[i] + DISC;
        }
    }

    List<Brush> brushes() {
        return List.of(process, vertebra, base);
    }

    void paint(GraphicsContext gc) {
        gc.beginPath();
        for (int i = 0; i < VERTEBRAE; i++) {
            block(gc, tops[i] + heights[i] * 0.3, widths[i] * 1.75, heights[i] * 0.34);
        }
        process.paint(gc);
        gc.beginPath();
        for (int i = 0; i < VERTEBRAE; i++) {
            block(gc, tops[i], widths[i], heights[i]);
        }
        vertebra.paint(gc);
        sacrum.paint(gc, 0, base);
    }

    /// A rectangle with round corners, in the middle.
    private static void block(GraphicsContext gc, double top, double width, double height) {
        double right = width / 2;
        double bottom = top + height;
        double round = height * 0.35;
        gc.moveTo(-right + round, top);
        gc.lineTo(right - round, top);
        gc.quadraticCurveTo(right, top, right, top + round);
        gc.lineTo(right, bottom - round);
        gc.quadraticCurveTo(right, bottom, right - round, bottom);
        gc.lineTo(-right + round, bottom);
        gc.quadraticCurveTo(-right, bottom, -right, bottom - round);
        gc.lineTo(-right, top + round);
        gc.quadraticCurveTo(-right, top, -right + round, top);
        gc.closePath();
    }
}
