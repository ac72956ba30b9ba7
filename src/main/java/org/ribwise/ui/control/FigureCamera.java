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
record FigureCamera(double aside, double lower, double upright) {

    /// Picture units to a body height.
    static final double UNITS = 1000;

    static FigureCamera of(View view) {
        return switch (view) {
            case SIDE, TOP, HEAD_END -> new FigureCamera(0.16, 0.09, 1);
            case FRONT, BACK -> new FigureCamera(0, 0.36, 0.95);
        };
    }

    /// Where a place is in the picture, from left to right; also good for ways.
    double x(Point place) {
        return UNITS * (place.x() - aside * place.z());
    }

    /// Where a place is in the picture, from top to bottom; also good for ways.
    double y(Point place) {
        return UNITS * (lower * place.z() - upright * place.y());
    }
}
