package org.ribwise.ui.control;

import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.ribwise.domain.motion.Axes;
import org.ribwise.domain.motion.Point;
import org.ribwise.domain.motion.Skeleton;
import org.ribwise.domain.motion.View;

/// The trunk: a shirt and the seat of the trousers, each one closed curve along the spine, and the spine itself as
/// a soft line on it.
final class FigureTrunk {

    /// Half-width and depths of the body at a height along the spine, in body heights (design values).
    private record Girth(double height, double half, double back, double front) {}

    private static final Girth[] SHIRT = {
        new Girth(0.012, 0.101, 0.080, 0.047),
        new Girth(0.055, 0.101, 0.070, 0.059),
        new Girth(0.11, 0.093, 0.057, 0.064),
        new Girth(0.17, 0.092, 0.053, 0.062),
        new Girth(0.23, 0.099, 0.058, 0.066),
        new Girth(0.275, 0.106, 0.060, 0.066),
        new Girth(0.312, 0.110, 0.057, 0.056),
        new Girth(0.342, 0.076, 0.047, 0.042),
        new Girth(0.364, 0.043, 0.035, 0.031),
    };
    private static final Girth[] SEAT = {
        new Girth(-0.046, 0.066, 0.066, 0.020),
        new Girth(-0.018, 0.094, 0.082, 0.044),
        new Girth(0.02, 0.098, 0.083, 0.056),
        new Girth(0.07, 0.084, 0.060, 0.052),
    };
    private static final double SHIRT_BOTTOM = -0.012;
    private static final double SEAT_BOTTOM = -0.061;
    private static final double BREATH_SWELL = 0.05;
    private static final double BELLY_SAG = 0.03;
    private static final double SPINE_FROM = 0.03;
    private static final double SPINE_TO = 0.345;
    private static final int SPINE_STEPS = 24;

    private final FigureContour shirt = new FigureContour(2 * SHIRT.length + 2, "figure-top");
    private final FigureContour seat = new FigureContour(2 * SEAT.length + 2, "figure-trousers");
    private final Path spineLine = new Path();
    private final MoveTo spineStart = new MoveTo();
    private final LineTo[] spineSteps = new LineTo[SPINE_STEPS];
    private double breath;
    private double sag;

    FigureTrunk() {
        spineLine.getStyleClass().setAll("figure-spine");
        spineLine.getElements().add(spineStart);
        for (int i = 0; i < SPINE_STEPS; i++) {
            spineSteps[i] = new LineTo();
            spineLine.getElements().add(spineSteps[i]);
        }
    }

    Node shirt() {
        return shirt.path();
    }

    Node seat() {
        return seat.path();
    }

    Node spineLine() {
        return spineLine;
    }

    void draw(Skeleton skeleton, FigureSpine spine, View view, double fullness) {
        FigureCamera camera = FigureCamera.of(view);
        breath = BREATH_SWELL * fullness;
        Point hips = spine.axes(0).up();
        // the belly hangs when the back is hollow and is drawn in when it is round
        sag = BELLY_SAG * Math.clamp(skeleton.chest().front().dot(hips) * 2, -0.5, 1);
        outline(shirt, SHIRT, SHIRT_BOTTOM, spine, camera);
        outline(seat, SEAT, SEAT_BOTTOM, spine, camera);
        double depth = view == View.SIDE ? -0.030 : 0.05;
        for (int i = 0; i <= SPINE_STEPS; i++) {
            double height = SPINE_FROM + (SPINE_TO - SPINE_FROM) * i / SPINE_STEPS;
            Point at = spine.place(height).along(spine.axes(height).front(), depth);
            if (i == 0) {
                spineStart.setX(camera.x(at));
                spineStart.setY(camera.y(at));
            } else {
                spineSteps[i - 1].setX(camera.x(at));
                spineSteps[i - 1].setY(camera.y(at));
            }
        }
    }

    private void outline(FigureContour contour, Girth[] girths, double bottom, FigureSpine spine, FigureCamera camera) {
        int count = girths.length;
        for (int i = 0; i < count; i++) {
            Girth girth = girths[i];
            Edge edge = edge(girth, spine, camera);
            contour.set(i, edge.rightX(), edge.rightY());
            contour.set(2 * count - i, edge.leftX(), edge.leftY());
        }
        Point top = spine.place(girths[count - 1].height() + 0.004);
        contour.set(count, camera.x(top), camera.y(top));
        Point low = spine.place(bottom);
        contour.set(2 * count + 1, camera.x(low), camera.y(low));
        contour.draw();
    }

    /// The two ends of the body's outline at one height, in picture units.
    record Edge(double rightX, double rightY, double leftX, double leftY) {}

    private Edge edge(Girth girth, FigureSpine spine, FigureCamera camera) {
        Point middle = spine.place(girth.height());
        Axes axes = spine.axes(girth.height());
        double upX = camera.x(axes.up());
        double upY = camera.y(axes.up());
        double length = Math.hypot(upX, upY);
        // across the body in the picture, to the right of one who looks up along the spine
        double acrossX = -upY / length;
        double acrossY = upX / length;
        double sideways = (camera.x(axes.left()) * acrossX + camera.y(axes.left()) * acrossY) * girth.half();
        double frontward = camera.x(axes.front()) * acrossX + camera.y(axes.front()) * acrossY;
        double chest = 1 + breath * Math.clamp((girth.height() - 0.05) / 0.15, 0.0, 1.0);
        double belly = Math.max(0, 1 - Math.abs(girth.height() - 0.13) / 0.11);
        double front = (girth.front() + sag * belly) * chest;
        double right = extent(sideways * chest, frontward * (frontward > 0 ? front : girth.back()));
        double left = extent(sideways * chest, frontward * (frontward > 0 ? girth.back() : front));
        double x = camera.x(middle);
        double y = camera.y(middle);
        return new Edge(x + acrossX * right, y + acrossY * right, x - acrossX * left, y - acrossY * left);
    }

    private static double extent(double sideways, double depth) {
        return Math.hypot(sideways, depth);
    }

    /// The outline of the trunk at a height, as widely as it was last drawn.
    Edge edge(double height, FigureSpine spine, FigureCamera camera) {
        Girth[] girths = height < SHIRT[0].height() ? SEAT : SHIRT;
        int i = 1;
        while (i < girths.length - 1 && girths[i].height() < height) {
            i++;
        }
        Girth low = girths[i - 1];
        Girth high = girths[i];
        double share = Math.clamp((height - low.height()) / (high.height() - low.height()), 0.0, 1.0);
        return edge(
                new Girth(
                        height,
                        low.half() + (high.half() - low.half()) * share,
                        low.back() + (high.back() - low.back()) * share,
                        low.front() + (high.front() - low.front()) * share),
                spine,
                camera);
    }
}
