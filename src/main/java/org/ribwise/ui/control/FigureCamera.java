package org.ribwise.ui.control;

import org.ribwise.domain.motion.Point;
import org.ribwise.domain.motion.View;

/// From where the figure is looked at: a little from above, so that laps and far limbs show.
///
/// Pictures are drawn in thousandths of a body height, x to the right and y down, with the floor below the figure
/// at 0. The numbers are the illustrator's.
///
/// @param aside how far a place one unit nearer is moved to the left
/// @param lower how far a place one unit nearer is moved down
/// @param upright how much of a height is seen
/// @param facing 1 from where the figure's space is described, −1 from behind
record FigureCamera(double aside, double lower, double upright, int facing) {

    /// Picture units to a body height.
    static final double UNITS = 1000;

    static FigureCamera of(View view) {
        return switch (view) {
            case SIDE -> new FigureCamera(0.16, 0.09, 1, 1);
            case FRONT -> new FigureCamera(0, 0.36, 0.95, 1);
            case BACK -> new FigureCamera(0, 0.26, 0.97, -1);
            case TOP -> new FigureCamera(0, 0.88, 0.47, 1);
            case HEAD_END -> new FigureCamera(0, 0.34, 0.95, 1);
        };
    }

    /// Where a place is in the picture, from left to right; also good for ways.
    double x(Point place) {
        return UNITS * facing * (place.x() - aside * place.z());
    }

    /// Where a place is in the picture, from top to bottom; also good for ways.
    double y(Point place) {
        return UNITS * (lower * facing * place.z() - upright * place.y());
    }

    /// How much of a direction points to the right.
    double rightward(Point direction) {
        return facing * direction.x();
    }

    /// How much of a direction points up in the picture. A head is drawn as if the eye were level with it, or
    /// straight above.
    double upward(Point direction) {
        return fromAbove() ? -direction.z() : direction.y();
    }

    /// How much of a direction points at the viewer.
    double toward(Point direction) {
        return fromAbove() ? direction.y() : facing * direction.z();
    }

    private boolean fromAbove() {
        return lower > upright;
    }
}
