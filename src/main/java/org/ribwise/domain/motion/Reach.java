package org.ribwise.domain.motion;

import org.ribwise.domain.motion.Skeleton.Arm;

/// What an arm does: where its wrist wants to be, to which side its elbow bends, where its hand points.
///
/// @param wrist place of the wrist, within reach or not
/// @param pole a place on the side to which the elbow bends
/// @param hand direction of the hand
record Reach(Point wrist, Point pole, Point hand) {

    Reach toward(Reach other, double share) {
        if (share <= 0) {
            return this;
        }
        return new Reach(
                wrist.toward(other.wrist, share), pole.toward(other.pole, share), hand.toward(other.hand, share));
    }

    /// The arm that does it, as far as its bones allow.
    Arm from(Point shoulder) {
        Point end = TwoBones.ARM.reached(shoulder, wrist);
        Point elbow = TwoBones.ARM.hinge(shoulder, end, pole);
        return new Arm(shoulder, elbow, end, end.along(hand.unit(), Body.HAND));
    }
}
