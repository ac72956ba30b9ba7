package org.ribwise.ui.control;

import org.ribwise.domain.motion.Axes;
import org.ribwise.domain.motion.Body;
import org.ribwise.domain.motion.Point;
import org.ribwise.domain.motion.Side;
import org.ribwise.domain.motion.Skeleton;

/// The spine as one smooth curve through its joints, with the body's left and front at every height.
///
/// Heights are lengths along the spine above the hip joints, in body heights: 0 hips, 0.07 lumbar, 0.18 thorax,
/// 0.36 lower end of the neck.
final class FigureSpine {

    /// Lower end of the neck.
    static final double NECK = Body.PELVIS + Body.LUMBAR + Body.THORAX;

    private static final double[] KNOTS = {
        -Body.PELVIS, 0, Body.PELVIS, Body.PELVIS + Body.LUMBAR, NECK, NECK + Body.NECK
    };

    private final Point[] places;
    private final Point hipsLeft;
    private final Point chestLeft;

    FigureSpine(Skeleton skeleton) {
        Skeleton.Spine joints = skeleton.spine();
        Point tail = joints.pelvis().toward(joints.lumbar(), -1);
        places = new Point[] {tail, joints.pelvis(), joints.lumbar(), joints.thorax(), joints.neck(), joints.skull()};
        hipsLeft = skeleton.legs()
                .of(Side.LEFT)
                .hip()
                .from(skeleton.legs().of(Side.RIGHT).hip())
                .unit();
        chestLeft = skeleton.chest().left();
    }

    /// The middle of the body at a height.
    Point place(double height) {
        int i = segment(height);
        double length = KNOTS[i + 1] - KNOTS[i];
        double t = (height - KNOTS[i]) / length;
        Point from = slope(i);
        Point to = slope(i + 1);
        return places[i]
                .times((1 + 2 * t) * (1 - t) * (1 - t))
                .along(from, length * t * (1 - t) * (1 - t))
                .along(places[i + 1], t * t * (3 - 2 * t))
                .along(to, length * t * t * (t - 1));
    }

    /// How the body is turned at a height.
    Axes axes(double height) {
        Point up = place(height + 0.004).from(place(height - 0.004)).unit();
        double share = Math.clamp(height / KNOTS[3], 0.0, 1.0);
        Point wish = hipsLeft.toward(chestLeft, share);
        Point left = wish.along(up, -wish.dot(up)).unit();
        Point front = new Point(
                left.y() * up.z() - left.z() * up.y(),
                left.z() * up.x() - left.x() * up.z(),
                left.x() * up.y() - left.y() * up.x());
        return new Axes(up, left, front);
    }

    private static int segment(double height) {
        int i = 0;
        while (i < KNOTS.length - 2 && height > KNOTS[i + 1]) {
            i++;
        }
        return i;
    }

    private Point slope(int i) {
        int before = Math.max(0, i - 1);
        int after = Math.min(KNOTS.length - 1, i + 1);
        return places[after].from(places[before]).times(1 / (KNOTS[after] - KNOTS[before]));
    }
}
