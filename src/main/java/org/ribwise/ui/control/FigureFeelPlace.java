package org.ribwise.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.text.TextAlignment;
import org.ribwise.domain.motion.BasePose;
import org.ribwise.domain.motion.Easing;
import org.ribwise.domain.motion.Point;
import org.ribwise.domain.motion.Pose;
import org.ribwise.domain.motion.Skeleton;
import org.ribwise.domain.motion.Skeleton.Arm;
import org.ribwise.domain.motion.View;

/// Where the words beside the mark stand: outside the body, and gone while an arm passes.
final class FigureFeelPlace {

    private static final double BESIDE_BODY = 240;
    private static final double BESIDE_MAT = 385;
    private static final double BEFORE_KNEES = 400;
    private static final double BESIDE_MARK = 40;
    private static final double BELOW_EDGE = 175;
    private static final double ABOVE_KNEES = 400;
    private static final double ABOVE_BACK = 565;
    private static final double WIDEST_EM = 8;
    private static final double ARM_CLEARANCE = 45;
    private static final int ARM_STEPS = 12;

    private final Label words;

    FigureFeelPlace(Label words) {
        this.words = words;
        words.setWrapText(true);
    }

    /// On which side of its anchor the text stands.
    private enum Stand {
        ABOVE,
        LEFT,
        RIGHT;

        static Stand of(Pose pose, FigureMark mark, FigurePicture picture) {
            boolean upright = pose.base() == BasePose.SIT || pose.base() == BasePose.STAND;
            return switch (pose.view()) {
                case FRONT, BACK, TOP -> mark.toRight() ? RIGHT : LEFT;
                case SIDE -> upright ? (mark.toRight() != picture.mirrored() ? RIGHT : LEFT) : ABOVE;
                case HEAD_END -> ABOVE;
            };
        }
    }

    /// Puts the words in place.
    void put(Pose pose, FigureMark mark, Skeleton skeleton, FigurePicture picture) {
        Stand stand = Stand.of(pose, mark, picture);
        // from the side that is behind the chair, or before the arms
        double beside = Math.max(leastBeside(pose, mark), Math.abs(mark.middleX()) + BESIDE_MARK);
        double anchor = picture.x(mark.toRight() ? beside : -beside);
        boolean aboveKnees = mark.toRight() && pose.base() == BasePose.SIT && pose.view() == View.SIDE;
        // under the worktop, not across its edge
        double lower = mark.toRight() && pose.base() == BasePose.STAND && pose.view() == View.SIDE ? BELOW_EDGE : 0;
        double y = picture.y(aboveKnees ? -ABOVE_KNEES : mark.middleY() + lower);
        switch (stand) {
            case ABOVE -> stand(stand, picture.x(mark.middleX()), picture.y(-ABOVE_BACK), picture.width());
            case LEFT -> stand(stand, anchor, y, anchor);
            case RIGHT -> stand(stand, anchor, y, picture.width() - anchor);
        }
        FigureCamera camera = FigureCamera.of(pose.view());
        double gap = Math.min(
                gap(skeleton.arms().left(), camera, picture),
                gap(skeleton.arms().right(), camera, picture));
        words.setOpacity(Easing.smooth(gap / (ARM_CLEARANCE * picture.scale()) - 0.6));
    }

    private static double leastBeside(Pose pose, FigureMark mark) {
        return switch (pose.view()) {
            case TOP -> BESIDE_MAT;
            case SIDE -> mark.toRight() ? BEFORE_KNEES : BESIDE_BODY;
            case FRONT, BACK, HEAD_END -> BESIDE_BODY;
        };
    }

    private void stand(Stand stand, double anchorX, double anchorY, double room) {
        double widest =
                stand == Stand.ABOVE ? room : WIDEST_EM * words.getFont().getSize();
        double wide = Math.min(Math.ceil(words.prefWidth(-1)), Math.min(Math.max(room, 0), widest));
        double high = words.prefHeight(wide);
        double x = switch (stand) {
            case ABOVE -> anchorX - wide / 2;
            case LEFT -> anchorX - wide;
            case RIGHT -> anchorX;
        };
        words.setTextAlignment(
                switch (stand) {
                    case ABOVE -> TextAlignment.CENTER;
                    case LEFT -> TextAlignment.RIGHT;
                    case RIGHT -> TextAlignment.LEFT;
                });
        words.setAlignment(
                switch (stand) {
                    case ABOVE -> Pos.CENTER;
                    case LEFT -> Pos.CENTER_RIGHT;
                    case RIGHT -> Pos.CENTER_LEFT;
                });
        words.resizeRelocate(Math.rint(x), Math.rint(anchorY - high / 2), wide, high);
    }

    /// Least distance between the words and an arm.
    private double gap(Arm arm, FigureCamera camera, FigurePicture picture) {
        Point[] joints = {arm.shoulder(), arm.elbow(), arm.wrist(), arm.fingertip()};
        double least = Double.MAX_VALUE;
        for (int bone = 0; bone < joints.length - 1; bone++) {
            for (int i = 0; i <= ARM_STEPS; i++) {
                Point at = joints[bone].toward(joints[bone + 1], (double) i / ARM_STEPS);
                double dx = outside(picture.x(at, camera), words.getLayoutX(), words.getWidth());
                double dy = outside(picture.y(at, camera), words.getLayoutY(), words.getHeight());
                least = Math.min(least, Math.hypot(dx, dy));
            }
        }
        return least;
    }

    private static double outside(double place, double from, double length) {
        return Math.max(0, Math.max(from - place, place - from - length));
    }
}
