package org.ribwise.ui.control;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import javafx.scene.canvas.GraphicsContext;

/// Ten pairs of ribs and the collar bones. The ribs swing up and out as the breath comes in, the lower ones most.
final class RibCage {

    private static final int PAIRS = 10;
    private static final double FIRST_Y = 104;
    private static final double STEP_Y = 21.5;
    /// Half the width of the cage at each rib, lungs empty.
    private static final double[] REACH = {44, 71, 90, 103, 112, 118, 122, 124, 123, 119};
    /// How far below its vertebra each rib turns forward, which is where the drawing ends.
    private static final double[] DROP = {20, 31, 40, 47, 51, 53, 53, 50, 44, 36};

    private static final double WIDENS = 8;
    private static final double RISES = 6;

    private final Contour ribs;
    private final Contour collarBone = Contour.still("M 13 100 C 40 104 60 90 84 90 C 104 90 116 100 134 98");
    private final Brush edge = new Brush("pacer-bone-edge");
    private final Brush bone = new Brush("pacer-bone");
    private final Brush shine = new Brush("pacer-rib-shine");

    RibCage() {
        StringJoiner empty = new StringJoiner(" ");
        StringJoiner full = new StringJoiner(" ");
        for (int i = 0; i < PAIRS; i++) {
            double share = (double) (i + 1) / PAIRS;
            empty.add(rib(i, 0, 0));
            full.add(rib(i, WIDENS * share, RISES * share));
        }
        ribs = new Contour(empty.toString(), full.toString());
    }

    private static String rib(int index, double wider, double higher) {
        double y = FIRST_Y + STEP_Y * index;
        double reach = REACH[index] + wider;
        double turn = y + DROP[index] - higher;
        return String.format(
                Locale.ROOT,
                "M 9 %.1f C %.1f %.1f %.1f %.1f %.1f %.1f",
                y,
                reach * 0.45,
                y - 8,
                reach,
                y + DROP[index] * 0.1,
                reach,
                turn);
    }

    List<Brush> brushes() {
        return List.of(edge, bone, shine);
    }

    /// The ribs, behind the lungs.
    void paintBehind(GraphicsContext gc, double fullness) {
        ribs.paintBothSides(gc, fullness, edge);
        bone.paint(gc);
    }

    /// The collar bones, and the ribs once more as a hint, before the lungs.
    void paintBefore(GraphicsContext gc, double fullness) {
        ribs.paintBothSides(gc, fullness, shine);
        collarBone.paintBothSides(gc, fullness, edge);
        bone.paint(gc);
    }
}
