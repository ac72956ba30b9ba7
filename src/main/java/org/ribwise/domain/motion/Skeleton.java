package org.ribwise.domain.motion;

/// Where every joint is, in body heights, in the space around the figure.
///
/// Limbs are named by the person's own left and right. From the side the working side is near: with the right side
/// the figure faces right, with the left side left.
///
/// @param spine from the hips to the crown
/// @param chest how the chest is turned
/// @param head how the head is turned
/// @param arms both arms
/// @param legs both legs
public record Skeleton(Spine spine, Axes chest, Axes head, Both<Arm> arms, Both<Leg> legs) {

    /// As seen in a mirror: what was left is right.
    Skeleton mirrored() {
        return new Skeleton(
                spine.mirrored(),
                chest.mirrored(),
                head.mirrored(),
                new Both<>(arms.right.mirrored(), arms.left.mirrored()),
                new Both<>(legs.right.mirrored(), legs.left.mirrored()));
    }

    /// A left and a right one.
    ///
    /// @param left the person's own left
    /// @param right the person's own right
    public record Both<T>(T left, T right) {

        /// The one of a side.
        public T of(Side side) {
            return switch (side) {
                case LEFT -> left;
                case RIGHT -> right;
            };
        }
    }

    /// The trunk, from below: pelvis, lumbar spine, thorax, neck, head.
    ///
    /// @param pelvis middle between the hip joints
    /// @param lumbar where the lumbar spine begins
    /// @param thorax where the thorax begins
    /// @param neck where the neck begins
    /// @param skull where the head sits on the neck
    /// @param crown top of the head
    public record Spine(Point pelvis, Point lumbar, Point thorax, Point neck, Point skull, Point crown) {

        Spine mirrored() {
            return new Spine(
                    pelvis.mirrored(),
                    lumbar.mirrored(),
                    thorax.mirrored(),
                    neck.mirrored(),
                    skull.mirrored(),
                    crown.mirrored());
        }
    }

    /// An arm.
    ///
    /// @param shoulder shoulder joint
    /// @param elbow elbow joint
    /// @param wrist wrist joint
    /// @param fingertip end of the hand
    public record Arm(Point shoulder, Point elbow, Point wrist, Point fingertip) {

        Arm mirrored() {
            return new Arm(shoulder.mirrored(), elbow.mirrored(), wrist.mirrored(), fingertip.mirrored());
        }
    }

    /// A leg.
    ///
    /// @param hip hip joint
    /// @param knee knee joint
    /// @param ankle ankle joint
    /// @param toe end of the foot
    public record Leg(Point hip, Point knee, Point ankle, Point toe) {

        Leg mirrored() {
            return new Leg(hip.mirrored(), knee.mirrored(), ankle.mirrored(), toe.mirrored());
        }
    }
}
