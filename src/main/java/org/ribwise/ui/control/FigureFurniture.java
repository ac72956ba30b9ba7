package org.ribwise.ui.control;

import java.util.Set;
import javafx.scene.Group;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Polygon;
import org.ribwise.domain.exercise.StretchExercise.Prop;
import org.ribwise.domain.motion.BasePose;
import org.ribwise.domain.motion.Body;
import org.ribwise.domain.motion.Point;
import org.ribwise.domain.motion.View;
import org.ribwise.ui.control.FigureLimb.Ball;

/// What the figure sits, kneels or leans on. It is built anew when the exercise changes, never while it moves.
final class FigureFurniture {

    private static final double SEAT_BACK = -0.15;
    private static final double SEAT_FRONT = 0.165;
    private static final double HALF_SEAT = 0.165;
    private static final double LEG = 0.0135;
    private static final double BACKREST = 0.56;

    private final Group group = new Group();

    Group node() {
        return group;
    }

    void build(View view, BasePose base, Set<Prop> props) {
        FigureCamera camera = FigureCamera.of(view);
        group.getChildren().clear();
        floor(view, base);
        for (Prop prop : Prop.values()) {
            if (props.contains(prop)) {
                switch (prop) {
                    case CHAIR -> chair(view, camera);
                    case MAT -> mat(base, camera);
                    case WALL -> block(camera, new Point(-0.2, 0, -0.4), new Point(-0.17, 1.2, 0.2), "figure-plank");
                    case DOORWAY, BED -> {}
                    case TABLE -> block(camera, new Point(0.35, 0.41, -0.3), new Point(0.8, 0.44, 0.1), "figure-plank");
                }
            }
        }
    }

    private void floor(View view, BasePose base) {
        double[] middleAndHalf = switch (base) {
            case SIT, SIT_LEAN, STAND -> new double[] {view == View.FRONT ? 0 : 0.06, 0.40};
            case QUAD -> new double[] {0.08, 0.54};
            case CROOK, SIDE_LYING -> new double[] {-0.12, 0.58};
            case PRONE -> new double[] {0, 0.66};
        };
        double drop = view == View.FRONT ? 0.03 : 0.004;
        Ellipse floor = new Ellipse(
                units(middleAndHalf[0]),
                units(drop),
                units(middleAndHalf[1]),
                units(view == View.FRONT ? 0.105 : 0.075));
        floor.getStyleClass().setAll("figure-floor");
        group.getChildren().add(floor);
    }

    private void mat(BasePose base, FigureCamera camera) {
        double from = base == BasePose.QUAD ? -0.40 : -0.66;
        double to = base == BasePose.PRONE ? 0.66 : 0.50;
        double near = 0.26;
        double far = -0.26;
        double thick = 0.016;
        quad(
                "figure-mat",
                camera,
                new Point(from, 0, far),
                new Point(to, 0, far),
                new Point(to, 0, near),
                new Point(from, 0, near));
        quad(
                "figure-mat-edge",
                camera,
                new Point(from, 0, near),
                new Point(to, 0, near),
                new Point(to, -thick, near),
                new Point(from, -thick, near));
    }

    private void chair(View view, FigureCamera camera) {
        switch (view) {
            case FRONT, BACK, TOP, HEAD_END -> chairFromFront(camera);
            case SIDE -> chairFromSide(camera);
        }
    }

    private void chairFromFront(FigureCamera camera) {
        double seat = Body.SEAT_HEIGHT;
        for (int side = -1; side <= 1; side += 2) {
            post(camera, "figure-wood-dark", at(side * 0.14, seat, SEAT_BACK), at(side * 0.145, 0, SEAT_BACK));
            post(camera, "figure-wood-dark", at(side * 0.135, seat, SEAT_BACK), at(side * 0.125, BACKREST, -0.19));
        }
        rail(camera, at(-0.115, BACKREST - 0.02, -0.19), at(0.115, BACKREST - 0.02, -0.19), 0.030);
        rail(camera, at(-0.12, BACKREST - 0.13, -0.18), at(0.12, BACKREST - 0.13, -0.18), 0.020);
        for (int side = -1; side <= 1; side += 2) {
            post(
                    camera,
                    "figure-wood",
                    at(side * 0.145, seat, SEAT_FRONT - 0.02),
                    at(side * 0.15, 0, SEAT_FRONT - 0.02));
        }
        slab(camera, -HALF_SEAT, HALF_SEAT, SEAT_BACK, SEAT_FRONT);
    }

    private void chairFromSide(FigureCamera camera) {
        double seat = Body.SEAT_HEIGHT;
        double depth = HALF_SEAT - 0.02;
        post(camera, "figure-wood-dark", at(SEAT_BACK + 0.02, seat, -depth), at(SEAT_BACK, 0, -depth));
        post(camera, "figure-wood-dark", at(SEAT_FRONT - 0.02, seat, -depth), at(SEAT_FRONT, 0, -depth));
        post(camera, "figure-wood-dark", at(SEAT_BACK + 0.02, seat, -depth), at(SEAT_BACK - 0.03, BACKREST, -depth));
        rail(
                camera,
                at(SEAT_BACK - 0.025, BACKREST - 0.03, -depth),
                at(SEAT_BACK - 0.025, BACKREST - 0.03, depth),
                0.022);
        post(camera, "figure-wood", at(SEAT_BACK + 0.02, seat, depth), at(SEAT_BACK - 0.03, BACKREST, depth));
        post(camera, "figure-wood", at(SEAT_BACK + 0.02, seat, depth), at(SEAT_BACK, 0, depth));
        post(camera, "figure-wood", at(SEAT_FRONT - 0.02, seat, depth), at(SEAT_FRONT, 0, depth));
        slab(camera, SEAT_BACK, SEAT_FRONT, -HALF_SEAT, HALF_SEAT);
    }

    private void slab(FigureCamera camera, double left, double right, double far, double near) {
        block(camera, at(left, Body.SEAT_HEIGHT - 0.03, far), at(right, Body.SEAT_HEIGHT, near), "figure-plank");
    }

    /// A box of which the top and the near face are seen.
    private void block(FigureCamera camera, Point low, Point high, String styleClass) {
        quad(
                styleClass,
                camera,
                at(low.x(), high.y(), low.z()),
                at(high.x(), high.y(), low.z()),
                at(high.x(), high.y(), high.z()),
                at(low.x(), high.y(), high.z()));
        quad(
                styleClass + "-dark",
                camera,
                at(low.x(), high.y(), high.z()),
                at(high.x(), high.y(), high.z()),
                at(high.x(), low.y(), high.z()),
                at(low.x(), low.y(), high.z()));
    }

    private void quad(String styleClass, FigureCamera camera, Point a, Point b, Point c, Point d) {
        Polygon quad = new Polygon();
        for (Point corner : new Point[] {a, b, c, d}) {
            quad.getPoints().addAll(camera.x(corner), camera.y(corner));
        }
        quad.getStyleClass().setAll(styleClass);
        group.getChildren().add(quad);
    }

    private void post(FigureCamera camera, String styleClass, Point from, Point to) {
        bar(camera, styleClass, from, to, LEG);
    }

    private void rail(FigureCamera camera, Point from, Point to, double half) {
        bar(camera, "figure-wood", from, to, half);
    }

    private void bar(FigureCamera camera, String styleClass, Point from, Point to, double half) {
        FigureLimb bar = FigureLimb.soft(styleClass);
        bar.draw(
                new Ball(camera.x(from), camera.y(from), units(half)),
                new Ball(camera.x(to), camera.y(to), units(half)));
        group.getChildren().add(bar.path());
    }

    private static Point at(double x, double y, double z) {
        return new Point(x, y, z);
    }

    private static double units(double heights) {
        return heights * FigureCamera.UNITS;
    }
}
