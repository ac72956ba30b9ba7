package org.ribwise.ui.control;

import javafx.scene.Group;
import javafx.scene.shape.Polygon;
import org.ribwise.domain.motion.Point;
import org.ribwise.ui.control.FigureLimb.Ball;

/// Puts bars, boards and boxes of furniture into a group, as a camera sees them.
///
/// @param group where to
/// @param camera from where
record FigureJoinery(Group group, FigureCamera camera) {

    /// A box of which the top and the near face are seen.
    void block(Point low, Point high, String styleClass) {
        quad(
                styleClass,
                new Point(low.x(), high.y(), low.z()),
                new Point(high.x(), high.y(), low.z()),
                new Point(high.x(), high.y(), high.z()),
                new Point(low.x(), high.y(), high.z()));
        double near = camera.facing() > 0 ? high.z() : low.z();
        quad(
                styleClass + "-dark",
                new Point(low.x(), high.y(), near),
                new Point(high.x(), high.y(), near),
                new Point(high.x(), low.y(), near),
                new Point(low.x(), low.y(), near));
    }

    /// An upright board that faces the viewer.
    void board(String styleClass, double left, double right, double bottom, double top, double z) {
        quad(
                styleClass,
                new Point(left, bottom, z),
                new Point(right, bottom, z),
                new Point(right, top, z),
                new Point(left, top, z));
    }

    /// A board that lies level.
    void level(String styleClass, double left, double right, double y, double far, double near) {
        quad(
                styleClass,
                new Point(left, y, far),
                new Point(right, y, far),
                new Point(right, y, near),
                new Point(left, y, near));
    }

    void quad(String styleClass, Point... corners) {
        Polygon quad = new Polygon();
        for (Point corner : corners) {
            quad.getPoints().addAll(camera.x(corner), camera.y(corner));
        }
        quad.getStyleClass().setAll(styleClass);
        group.getChildren().add(quad);
    }

    void bar(String styleClass, Point from, Point to, double half) {
        FigureLimb bar = FigureLimb.soft(styleClass);
        double radius = half * FigureCamera.UNITS;
        bar.draw(new Ball(camera.x(from), camera.y(from), radius), new Ball(camera.x(to), camera.y(to), radius));
        group.getChildren().add(bar.path());
    }
}
