package org.ribwise.ui.control;

import javafx.scene.Group;
import javafx.scene.shape.Ellipse;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Translate;
import org.ribwise.domain.motion.Axes;
import org.ribwise.domain.motion.Point;
import org.ribwise.domain.motion.Skeleton;
import org.ribwise.ui.control.FigureLimb.Ball;

/// A head that points at the viewer and looks at the floor: hair, a parting, ears at the sides. All numbers are the
/// illustrator's, in body heights.
final class FigureCrown {

    private static final double UNITS = FigureCamera.UNITS;

    private final Translate place = new Translate();
    private final Rotate lean = new Rotate();
    private final Group group = new Group();
    private final FigureLimb parting = FigureLimb.soft("figure-parting");

    FigureCrown() {
        Ellipse hair = ellipse("figure-hair", 0, 0, 0.067, 0.073);
        Ellipse face = ellipse("figure-skin", 0, 0.026, 0.050, 0.060);
        Ellipse edge = ellipse("figure-face-edge", 0, 0.026, 0.050, 0.060);
        Ellipse leftEar = ellipse("figure-ear", -0.067, 0.018, 0.013, 0.016);
        Ellipse rightEar = ellipse("figure-ear", 0.067, 0.018, 0.013, 0.016);
        parting.draw(new Ball(0, -0.02 * UNITS, 0.004 * UNITS), new Ball(0, 0.045 * UNITS, 0.0025 * UNITS));
        group.getTransforms().addAll(place, lean);
        group.getChildren().addAll(leftEar, rightEar, edge, face, hair, parting.path());
    }

    Group node() {
        return group;
    }

    void draw(Skeleton skeleton, FigureCamera camera) {
        Axes head = skeleton.head();
        Point middle = skeleton.spine().skull().along(head.up(), 0.06);
        place.setX(camera.x(middle));
        place.setY(camera.y(middle));
        lean.setAngle(Math.toDegrees(Math.atan2(-head.left().y(), head.left().x())));
    }

    private static Ellipse ellipse(String styleClass, double x, double y, double halfWidth, double halfHeight) {
        Ellipse ellipse = new Ellipse(x * UNITS, y * UNITS, halfWidth * UNITS, halfHeight * UNITS);
        ellipse.getStyleClass().setAll(styleClass);
        return ellipse;
    }
}
