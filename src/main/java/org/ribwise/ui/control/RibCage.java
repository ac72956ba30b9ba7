package org.ribwise.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.Node;

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

    private final List<Contour> ribs = new ArrayList<>();
    private final Group behind = new Group();
    private final Group before = new Group();

    RibCage() {
        for (int i = 0; i < PAIRS; i++) {
            double share = (double) (i + 1) / PAIRS;
            String empty = rib(i, 0, 0);
            String full = rib(i, WIDENS * share, RISES * share);
            Contour rib = new Contour(empty, full);
            ribs.add(rib);
            behind.getChildren().addAll(rib.path("pacer-bone-edge"), rib.mirrored("pacer-bone-edge"));
            behind.getChildren().addAll(rib.path("pacer-bone"), rib.mirrored("pacer-bone"));
            before.getChildren().addAll(rib.path("pacer-rib-shine"), rib.mirrored("pacer-rib-shine"));
        }
        Contour collarBone = Contour.still("M 13 100 C 40 104 60 90 84 90 C 104 90 116 100 134 98");
        before.getChildren().addAll(collarBone.path("pacer-bone-edge"), collarBone.mirrored("pacer-bone-edge"));
        before.getChildren().addAll(collarBone.path("pacer-bone"), collarBone.mirrored("pacer-bone"));
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

    /// The ribs, behind the lungs.
    Node behind() {
        return behind;
    }

    /// The collar bones, and the ribs once more as a hint, before the lungs.
    Node before() {
        return before;
    }

    void show(double fullness) {
        for (int i = 0; i < ribs.size(); i++) {
            ribs.get(i).blend(fullness);
        }
    }
}
