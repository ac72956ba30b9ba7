package org.ribwise.ui.control;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Ellipse;
import org.ribwise.domain.exercise.StretchExercise.Prop;
import org.ribwise.domain.motion.BasePose;
import org.ribwise.domain.motion.Point;
import org.ribwise.domain.motion.View;

/// What the figure sits, lies, kneels or leans on. It is built anew when the exercise changes, never while it moves.
/// Sizes in body heights, the illustrator's.
final class FigureFurniture {

    private static final double BED_HEIGHT = 0.25;
    private static final double DOOR_INNER = 0.272;
    private static final double DOOR_OUTER = 0.332;
    private static final double DOOR_HEIGHT = 1.17;
    private static final double TABLE_TOP = 0.412;
    private static final double WORKTOP = 0.542;
    private static final double PILLOW_PLACE = -0.475;
    private static final String WOOD = "figure-wood";
    private static final String DARK = "figure-wood-dark";
    private static final Set<String> WOODEN = Set.of(WOOD, DARK, "figure-plank", "figure-plank-dark");

    private final Group behind = new Group();
    private final Group before = new Group();
    private List<Bounds> wood = List.of();

    /// What stands behind the figure.
    Group behind() {
        return behind;
    }

    /// What stands before it.
    Group before() {
        return before;
    }

    /// Chairs, tables and frames, in picture units.
    List<Bounds> wood() {
        return wood;
    }

    void build(View view, BasePose base, Set<Prop> props) {
        behind.getChildren().clear();
        before.getChildren().clear();
        FigureJoinery joinery = new FigureJoinery(behind, FigureCamera.of(view));
        if (props.contains(Prop.WALL)) {
            wall(view, joinery);
        }
        floor(view, base, props.contains(Prop.BED) && view == View.SIDE ? BED_HEIGHT : 0);
        for (Prop prop : Prop.values()) {
            if (props.contains(prop)) {
                switch (prop) {
                    case CHAIR -> FigureChair.build(view, joinery, new FigureJoinery(before, joinery.camera()));
                    case MAT -> lying(view, base, joinery, "figure-mat", 0.016);
                    case BED -> bed(view, base, joinery);
                    case DOORWAY -> doorway(view, joinery);
                    case TABLE -> table(view, base, joinery);
                    case WALL -> {}
                }
            }
        }
        wood = Stream.of(behind, before)
                .flatMap(group -> group.getChildren().stream())
                .filter(part -> part.getStyleClass().stream().anyMatch(WOODEN::contains))
                .map(Node::getBoundsInLocal)
                .toList();
    }

    private void floor(View view, BasePose base, double below) {
        if (view == View.TOP) {
            return;
        }
        boolean facing = view == View.FRONT || view == View.BACK;
        double[] middleAndHalf = switch (base) {
            case SIT, SIT_LEAN, STAND -> new double[] {facing ? 0 : 0.06, 0.40};
            case QUAD -> new double[] {view == View.SIDE ? 0.08 : 0, 0.54};
            case CROOK, SIDE_LYING -> new double[] {-0.12, 0.58};
            case PRONE -> new double[] {0, 0.66};
        };
        Ellipse floor = new Ellipse(
                units(middleAndHalf[0]),
                units(below + (view == View.SIDE ? 0.004 : view == View.HEAD_END ? -0.06 : 0.03)),
                units(middleAndHalf[1]),
                units(view == View.SIDE ? 0.075 : view == View.HEAD_END ? 0.17 : 0.105));
        floor.getStyleClass().setAll("figure-floor");
        behind.getChildren().add(floor);
    }

    /// A mat or a mattress, and a pillow where the head lies.
    private static void lying(View view, BasePose base, FigureJoinery joinery, String styleClass, double thick) {
        double from = base == BasePose.QUAD ? -0.56 : -0.66;
        double to = base == BasePose.QUAD ? 0.56 : base == BasePose.PRONE ? 0.66 : 0.56;
        switch (view) {
            case SIDE -> {
                joinery.level(styleClass, from, to, 0, -0.26, 0.26);
                joinery.board(styleClass + "-edge", from, to, -thick, 0, 0.26);
                if (base == BasePose.CROOK) {
                    joinery.bar("figure-pillow", at(-0.56, 0.012, 0.05), at(-0.425, 0.004, 0.05), 0.024);
                }
            }
            case TOP -> {
                joinery.level(styleClass, -0.36, 0.36, 0, -0.64, 0.47);
                joinery.level(styleClass + "-edge", -0.36, 0.36, 0, 0.47, 0.485);
                joinery.bar("figure-pillow", at(-0.10, 0.01, PILLOW_PLACE), at(0.10, 0.01, PILLOW_PLACE), 0.09);
            }
            case HEAD_END -> {
                joinery.level(styleClass, -0.42, 0.42, 0, -0.66, 0.17);
                joinery.board(styleClass + "-edge", -0.42, 0.42, -thick, 0, 0.17);
            }
            case FRONT, BACK -> {}
        }
    }

    private static void bed(View view, BasePose base, FigureJoinery joinery) {
        if (view == View.SIDE) {
            for (double x : new double[] {-0.63, 0.53}) {
                joinery.bar(DARK, at(x, -0.12, 0.2), at(x, -BED_HEIGHT, 0.2), 0.018);
            }
            joinery.board(DARK, -0.68, 0.58, -0.17, -0.12, 0.26);
        }
        lying(view, base, joinery, "figure-mat", 0.12);
    }

    private static void wall(View view, FigureJoinery joinery) {
        if (view == View.SIDE) {
            joinery.quad(
                    "figure-wall",
                    at(-0.215, 0, -0.35),
                    at(-0.215, 1.13, -0.35),
                    at(-0.215, 1.13, 0.35),
                    at(-0.215, 0, 0.35));
            joinery.board("figure-wall-edge", -0.225, -0.215, 0, 1.13, 0.35);
        } else {
            joinery.board("figure-wall", -0.54, 0.54, 0, 1.27, -0.14);
            joinery.board("figure-wall-edge", -0.54, 0.54, 0, 0.045, -0.14);
        }
    }

    /// The frame of a door, and the wall to both sides of it.
    private static void doorway(View view, FigureJoinery joinery) {
        if (view == View.SIDE) {
            joinery.board("figure-wall-edge", 0.03, 0.06, 0, DOOR_HEIGHT, -0.3);
            return;
        }
        for (int side = -1; side <= 1; side += 2) {
            joinery.board("figure-wall", side * DOOR_OUTER, side * 0.53, 0, DOOR_HEIGHT + 0.1, -0.03);
            joinery.board("figure-wall-edge", side * DOOR_OUTER, side * 0.53, 0, 0.045, -0.03);
        }
        joinery.board("figure-wall", -0.53, 0.53, DOOR_HEIGHT, DOOR_HEIGHT + 0.1, -0.03);
        joinery.board(WOOD, -DOOR_OUTER, DOOR_OUTER, DOOR_HEIGHT, DOOR_HEIGHT + 0.055, -0.025);
        for (int side = -1; side <= 1; side += 2) {
            joinery.board(WOOD, side * DOOR_INNER, side * DOOR_OUTER, 0, DOOR_HEIGHT, -0.025);
            joinery.board(DARK, side * (DOOR_INNER - 0.012), side * DOOR_INNER, 0, DOOR_HEIGHT, -0.025);
        }
    }

    /// A table over the lap of one who sits, a worktop before one who stands.
    private static void table(View view, BasePose base, FigureJoinery joinery) {
        if (view != View.SIDE) {
            return;
        }
        if (base == BasePose.STAND) {
            joinery.board("figure-wall", 0.38, 0.66, 0, WORKTOP - 0.03, 0.12);
            joinery.board("figure-wall-edge", 0.38, 0.66, 0, 0.035, 0.12);
            joinery.block(at(0.235, WORKTOP - 0.03, -0.3), at(0.66, WORKTOP, 0.14), "figure-plank");
            return;
        }
        for (double z : new double[] {-0.26, 0.1}) {
            joinery.bar(z < 0 ? DARK : WOOD, at(0.67, TABLE_TOP - 0.02, z), at(0.68, 0, z), 0.0135);
        }
        joinery.bar(DARK, at(0.31, TABLE_TOP - 0.02, -0.26), at(0.31, 0, -0.26), 0.0135);
        joinery.block(at(0.26, TABLE_TOP - 0.022, -0.3), at(0.72, TABLE_TOP, 0.14), "figure-plank");
    }

    private static Point at(double x, double y, double z) {
        return new Point(x, y, z);
    }

    private static double units(double heights) {
        return heights * FigureCamera.UNITS;
    }
}
