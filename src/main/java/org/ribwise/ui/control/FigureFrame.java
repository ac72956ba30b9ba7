package org.ribwise.ui.control;

import java.util.Set;
import org.ribwise.domain.exercise.StretchExercise.Prop;
import org.ribwise.domain.motion.BasePose;
import org.ribwise.domain.motion.View;

/// The part of the picture that a movement needs, in picture units: arms and head stay inside while they move.
///
/// @param left left edge
/// @param top top edge, negative: above the floor
/// @param width from left to right
/// @param height from top to bottom
record FigureFrame(double left, double top, double width, double height) {

    private static final double BELOW = 150;
    private static final double BELOW_BED = 300;

    static FigureFrame of(View view, BasePose base, Set<Prop> props) {
        double below = props.contains(Prop.BED) ? BELOW_BED : BELOW;
        return switch (view) {
            case FRONT, BACK -> base == BasePose.SIT ? upTo(-570, 1020, 570, below) : upTo(-570, 1290, 570, below);
            case SIDE ->
                switch (base) {
                    case SIT, SIT_LEAN -> upTo(-430, 1110, props.contains(Prop.TABLE) ? 790 : 640, below);
                    case STAND -> upTo(-520, 1170, props.contains(Prop.TABLE) ? 720 : 600, below);
                    case QUAD -> upTo(-720, 640, 740, below);
                    case CROOK -> upTo(-730, 560, 730, below);
                    case PRONE, SIDE_LYING -> upTo(-730, 560, 730, below);
                };
            case TOP -> upTo(-640, 640, 640, 440);
            case HEAD_END -> upTo(-620, 700, 620, below);
        };
    }

    private static FigureFrame upTo(double left, double height, double right, double below) {
        return new FigureFrame(left, -height, right - left, height + below);
    }

    /// As seen in a mirror.
    FigureFrame mirrored() {
        return new FigureFrame(-left - width, top, width, height);
    }
}
