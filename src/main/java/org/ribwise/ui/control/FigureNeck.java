package org.ribwise.ui.control;

import javafx.scene.Node;
import org.ribwise.domain.motion.Point;
import org.ribwise.domain.motion.Skeleton;
import org.ribwise.ui.control.FigureLimb.Ball;

/// The neck, from inside the collar to inside the head.
final class FigureNeck {

    private final FigureLimb neck = FigureLimb.soft("figure-neck");

    Node node() {
        return neck.path();
    }

    void draw(Skeleton skeleton, FigureSpine spine, FigureCamera camera) {
        Point base =
                spine.place(FigureSpine.NECK - 0.006).along(skeleton.chest().front(), 0.006);
        Point top = skeleton.spine()
                .skull()
                .along(skeleton.head().up(), 0.035)
                .along(skeleton.head().front(), 0.002);
        double units = FigureCamera.UNITS;
        neck.draw(
                new Ball(camera.x(base), camera.y(base), 0.034 * units),
                new Ball(camera.x(top), camera.y(top), 0.030 * units));
    }
}
