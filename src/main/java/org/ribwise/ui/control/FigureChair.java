package org.ribwise.ui.control;

import org.ribwise.domain.motion.Body;
import org.ribwise.domain.motion.Point;
import org.ribwise.domain.motion.View;

/// A firm chair with a back, without armrests. Sizes in body heights, the illustrator's.
final class FigureChair {

    private static final double SEAT_BACK = -0.15;
    /// From the side the back of the chair stands close behind the one who sits.
    private static final double SIDE_SEAT_BACK = -0.145;
    private static final double SEAT_FRONT = 0.165;
    private static final double HALF_SEAT = 0.165;
    private static final double LEG = 0.0135;
    private static final double BACKREST = 0.56;
    /// Seen from behind the back of the chair is low, so that it hides nothing that moves.
    private static final double LOW_BACKREST = 0.40;

    private static final double SEAT = Body.SEAT_HEIGHT;
    private static final String WOOD = "figure-wood";
    private static final String DARK = "figure-wood-dark";

    private FigureChair() {}

    /// @param behind for what stands behind the figure
    /// @param before for what stands before it
    static void build(View view, FigureJoinery behind, FigureJoinery before) {
        switch (view) {
            case FRONT -> fromFront(behind);
            case BACK -> fromBack(behind, before);
            case SIDE -> fromSide(behind);
            case TOP, HEAD_END -> {}
        }
    }

    private static void fromFront(FigureJoinery joinery) {
        for (int side = -1; side <= 1; side += 2) {
            post(joinery, DARK, at(side * 0.14, SEAT, SEAT_BACK), at(side * 0.145, 0, SEAT_BACK));
            post(joinery, DARK, at(side * 0.135, SEAT, SEAT_BACK), at(side * 0.125, BACKREST, -0.19));
        }
        joinery.bar(WOOD, at(-0.115, BACKREST - 0.02, -0.19), at(0.115, BACKREST - 0.02, -0.19), 0.030);
        joinery.bar(WOOD, at(-0.12, BACKREST - 0.13, -0.18), at(0.12, BACKREST - 0.13, -0.18), 0.020);
        for (int side = -1; side <= 1; side += 2) {
            post(joinery, WOOD, at(side * 0.145, SEAT, SEAT_FRONT - 0.02), at(side * 0.15, 0, SEAT_FRONT - 0.02));
        }
        slab(joinery, -HALF_SEAT, HALF_SEAT, SEAT_BACK, SEAT_FRONT);
    }

    private static void fromBack(FigureJoinery behind, FigureJoinery before) {
        for (int side = -1; side <= 1; side += 2) {
            post(behind, DARK, at(side * 0.145, SEAT, SEAT_FRONT - 0.02), at(side * 0.15, 0, SEAT_FRONT - 0.02));
        }
        slab(behind, -HALF_SEAT, HALF_SEAT, SEAT_BACK, SEAT_FRONT);
        for (int side = -1; side <= 1; side += 2) {
            post(before, WOOD, at(side * 0.14, LOW_BACKREST, SEAT_BACK - 0.01), at(side * 0.145, 0, SEAT_BACK));
        }
        before.bar(WOOD, at(-0.13, LOW_BACKREST - 0.01, -0.16), at(0.13, LOW_BACKREST - 0.01, -0.16), 0.022);
    }

    private static void fromSide(FigureJoinery joinery) {
        double depth = HALF_SEAT - 0.02;
        post(joinery, DARK, at(SIDE_SEAT_BACK + 0.02, SEAT, -depth), at(SIDE_SEAT_BACK, 0, -depth));
        post(joinery, DARK, at(SEAT_FRONT - 0.02, SEAT, -depth), at(SEAT_FRONT, 0, -depth));
        post(joinery, DARK, at(SIDE_SEAT_BACK + 0.02, SEAT, -depth), at(SIDE_SEAT_BACK - 0.03, BACKREST, -depth));
        double rail = SIDE_SEAT_BACK - 0.025;
        joinery.bar(WOOD, at(rail, BACKREST - 0.03, -depth), at(rail, BACKREST - 0.03, depth), 0.022);
        post(joinery, WOOD, at(SIDE_SEAT_BACK + 0.02, SEAT, depth), at(SIDE_SEAT_BACK - 0.03, BACKREST, depth));
        post(joinery, WOOD, at(SIDE_SEAT_BACK + 0.02, SEAT, depth), at(SIDE_SEAT_BACK, 0, depth));
        post(joinery, WOOD, at(SEAT_FRONT - 0.02, SEAT, depth), at(SEAT_FRONT, 0, depth));
        slab(joinery, SIDE_SEAT_BACK, SEAT_FRONT, -HALF_SEAT, HALF_SEAT);
    }

    private static void slab(FigureJoinery joinery, double left, double right, double far, double near) {
        joinery.block(at(left, SEAT - 0.03, far), at(right, SEAT, near), "figure-plank");
    }

    private static void post(FigureJoinery joinery, String styleClass, Point from, Point to) {
        joinery.bar(styleClass, from, to, LEG);
    }

    private static Point at(double x, double y, double z) {
        return new Point(x, y, z);
    }
}
