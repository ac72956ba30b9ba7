package org.ribwise.ui.control;

import org.ribwise.domain.motion.Point;
import org.ribwise.domain.motion.Side;
import org.ribwise.domain.motion.Skeleton;
import org.ribwise.domain.motion.Skeleton.Arm;
import org.ribwise.domain.motion.Skeleton.Leg;

/// What words must not cover: the body of one pose as a string of balls, in pixels of the figure's region. The same
/// arrays are filled for every pose.
final class FigureObstacles {

    private static final int BONE_STEPS = 6;
    private static final int LINE_STEPS = 12;
    private static final int MOST = 128;
    private static final double HEAD = 0.098;
    private static final double NECK = 0.05;
    private static final double TRUNK = 0.105;
    private static final double ARM = 0.03;
    private static final double LEG = 0.055;
    private static final double FOOT = 0.04;

    private final double[] x = new double[MOST];
    private final double[] y = new double[MOST];
    private final double[] radius = new double[MOST];
    private int count;

    /// Takes the place of a body.
    void take(Skeleton skeleton, FigureCamera camera, FigurePicture picture) {
        count = 0;
        Skeleton.Spine spine = skeleton.spine();
        bone(spine.skull(), spine.crown(), HEAD, camera, picture);
        bone(spine.neck(), spine.skull(), NECK, camera, picture);
        bone(spine.pelvis(), spine.thorax(), TRUNK, camera, picture);
        bone(spine.thorax(), spine.neck(), TRUNK, camera, picture);
        for (Side side : Side.values()) {
            Arm arm = skeleton.arms().of(side);
            bone(arm.shoulder(), arm.elbow(), ARM, camera, picture);
            bone(arm.elbow(), arm.wrist(), ARM, camera, picture);
            bone(arm.wrist(), arm.fingertip(), ARM, camera, picture);
            Leg leg = skeleton.legs().of(side);
            bone(leg.hip(), leg.knee(), LEG, camera, picture);
            bone(leg.knee(), leg.ankle(), LEG, camera, picture);
            bone(leg.ankle(), leg.toe(), FOOT, camera, picture);
        }
    }

    private void bone(Point from, Point to, double thick, FigureCamera camera, FigurePicture picture) {
        double fromX = picture.x(from, camera);
        double fromY = picture.y(from, camera);
        double wayX = picture.x(to, camera) - fromX;
        double wayY = picture.y(to, camera) - fromY;
        for (int i = 0; i <= BONE_STEPS; i++) {
            x[count] = fromX + wayX * i / BONE_STEPS;
            y[count] = fromY + wayY * i / BONE_STEPS;
            radius[count] = thick * FigureCamera.UNITS * picture.scale();
            count++;
        }
    }

    /// Least distance between a box and the body in pixels, negative where they overlap.
    double gap(double left, double top, double wide, double high) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            double aside = outside(x[i], left, wide);
            double above = outside(y[i], top, high);
            least = Math.min(least, Math.hypot(aside, above) - radius[i]);
        }
        return least;
    }

    /// How much of a line from words to a place runs over the body, in pixels; endless when it crosses the head.
    double covered(double fromX, double fromY, double toX, double toY) {
        double length = Math.hypot(toX - fromX, toY - fromY);
        double over = 0;
        for (int step = 0; step < LINE_STEPS; step++) {
            double share = (step + 0.5) / LINE_STEPS;
            int ball = ballAt(fromX + (toX - fromX) * share, fromY + (toY - fromY) * share);
            if (ball >= 0 && ball <= BONE_STEPS) {
                return Double.POSITIVE_INFINITY;
            }
            over += ball < 0 ? 0 : length / LINE_STEPS;
        }
        return over;
    }

    /// The first ball that holds a place, those of the head before all others; −1 when none does.
    private int ballAt(double placeX, double placeY) {
        for (int i = 0; i < count; i++) {
            if (Math.hypot(x[i] - placeX, y[i] - placeY) < radius[i]) {
                return i;
            }
        }
        return -1;
    }

    /// How far a place lies outside a stretch, 0 within it.
    static double outside(double place, double from, double length) {
        return Math.max(0, Math.max(from - place, place - from - length));
    }
}
