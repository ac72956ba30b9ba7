package org.ribwise.ui.control;

import java.util.function.DoubleUnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.text.TextAlignment;
import org.ribwise.domain.motion.BasePose;
import org.ribwise.domain.motion.Easing;
import org.ribwise.domain.motion.Point;
import org.ribwise.domain.motion.Pose;
import org.ribwise.domain.motion.Side;
import org.ribwise.domain.motion.Skeleton;
import org.ribwise.domain.motion.Skeleton.Arm;
import org.ribwise.domain.motion.View;

/// Where the words beside the mark stand: outside the body, and gone while an arm passes.
final class FigureFeelPlace {

    private static final double BESIDE_BODY = 265;
    private static final double BESIDE_MARK = 40;
    private static final double ABOVE_BACK = 565;
    private static final double WIDEST_EM = 8;
    private static final double ARM_CLEARANCE = 45;
    private static final int ARM_STEPS = 12;

    private final Label words;

    FigureFeelPlace(Label words) {
        this.words = words;
        words.setWrapText(true);
    }

    /// Puts the words in place.
    ///
    /// @param toX from picture units to places in the region, left to right
    /// @param toY from picture units to places in the region, top to bottom
    /// @param width width of the region
    void put(
            Pose pose,
            Side side,
            FigureMark mark,
            Skeleton skeleton,
            DoubleUnaryOperator toX,
            DoubleUnaryOperator toY,
            double width) {
        boolean front = pose.view() == View.FRONT;
        boolean above = !front && pose.base() != BasePose.SIT && pose.base() != BasePose.STAND;
        boolean right = front && side == Side.LEFT;
        double edge = front ? Math.max(BESIDE_BODY, Math.abs(mark.middleX()) + BESIDE_MARK) : mark.middleX();
        double anchorX = toX.applyAsDouble(front ? (right ? edge : -edge) : edge - (above ? 0 : BESIDE_MARK));
        double anchorY = toY.applyAsDouble(above ? -ABOVE_BACK : mark.middleY());
        double room = above ? width : right ? width - anchorX : anchorX;
        double em = words.getFont().getSize();
        double wide = Math.min(Math.ceil(words.prefWidth(-1)), Math.min(room, above ? width : WIDEST_EM * em));
        double high = words.prefHeight(wide);
        double x = above ? anchorX - wide / 2 : right ? anchorX : anchorX - wide;
        words.setAlignment(above ? Pos.CENTER : right ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
        words.setTextAlignment(above ? TextAlignment.CENTER : right ? TextAlignment.LEFT : TextAlignment.RIGHT);
        words.resizeRelocate(Math.rint(x), Math.rint(anchorY - high / 2), wide, high);
        FigureCamera camera = FigureCamera.of(pose.view());
        double unit = toX.applyAsDouble(1) - toX.applyAsDouble(0);
        double gap = Math.min(
                gap(skeleton.arms().left(), camera, toX, toY),
                gap(skeleton.arms().right(), camera, toX, toY));
        words.setOpacity(Easing.smooth(gap / (ARM_CLEARANCE * unit) - 0.6));
    }

    private double gap(Arm arm, FigureCamera camera, DoubleUnaryOperator toX, DoubleUnaryOperator toY) {
        Point[] joints = {arm.shoulder(), arm.elbow(), arm.wrist(), arm.fingertip()};
        double least = Double.MAX_VALUE;
        for (int bone = 0; bone < 3; bone++) {
            for (int i = 0; i <= ARM_STEPS; i++) {
                Point at = joints[bone].toward(joints[bone + 1], (double) i / ARM_STEPS);
                double x = toX.applyAsDouble(camera.x(at));
                double y = toY.applyAsDouble(camera.y(at));
                double dx = Math.max(0, Math.max(words.getLayoutX() - x, x - words.getLayoutX() - words.getWidth()));
                double dy = Math.max(0, Math.max(words.getLayoutY() - y, y - words.getLayoutY() - words.getHeight()));
                least = Math.min(least, Math.hypot(dx, dy));
            }
        }
        return least;
    }
}
