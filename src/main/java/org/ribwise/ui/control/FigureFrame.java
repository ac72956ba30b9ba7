package org.ribwise.ui.control;

import org.ribwise.domain.motion.BasePose;
import org.ribwise.domain.motion.View;

/// The part of the picture that a movement needs, in picture units: arms and head stay inside while they move.
///
/// @param left left edge
/// @param top top edge, negative: above the floor
/// @param width from left to right
/// @param height from top to bottom
record FigureFrame(double left, double top, double width, double height) {

    static FigureFrame of(View view, BasePose base) {
        return switch (view) {
            case FRONT, BACK -> base == BasePose.SIT ? upTo(-560, 1020, 560) : upTo(-560, 1290, 560);
            case SIDE, TOP, HEAD_END ->
                switch (base) {
                    case SIT, SIT_LEAN -> upTo(-500, 930, 540);
                    case STAND -> upTo(-430, 1170, 430);
                    case QUAD -> upTo(-490, 640, 630);
                    case CROOK, PRONE, SIDE_LYING -> upTo(-730, 560, 730);
                };
        };
    }

    private static FigureFrame upTo(double left, double height, double right) {
        double below = 150;
        return new FigureFrame(left, -height, right - left, height + below);
    }
}
