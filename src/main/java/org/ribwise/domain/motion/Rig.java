package org.ribwise.domain.motion;

/// Turns a pose into joint positions: the same pose always gives the same skeleton.
///
/// Angles follow clinical reference 2.3; what touches seat, floor or thigh stays there (see `Contacts`).
public final class Rig {

    private Rig() {}

    /// The skeleton of a pose.
    ///
    /// @param side the stretched or working side, the person's own. From the side it is the near one: the figure
    ///     faces right when the right side works, left when the left side works
    /// @throws IllegalArgumentException if there is no such view of the base, see `shows`
    public static Skeleton skeleton(Pose pose, Side side) {
        if (!shows(pose.view(), pose.base())) {
            throw new IllegalArgumentException(pose.base() + " cannot be seen from " + pose.view());
        }
        return switch (pose.view()) {
            case SIDE -> mirroredFor(side == Side.LEFT, SideRig.skeleton(pose));
            case FRONT, BACK -> new FrontRig(pose, side).skeleton();
            case TOP -> mirroredFor(side == Side.RIGHT, TopRig.skeleton(pose));
            case HEAD_END -> mirroredFor(side == Side.RIGHT, HeadEndRig.skeleton(pose));
        };
    }

    private static Skeleton mirroredFor(boolean other, Skeleton skeleton) {
        return other ? skeleton.mirrored() : skeleton;
    }

    /// Whether a base can be seen from there. The reference gives angles for these pairs only (clinical
    /// reference 2.3).
    public static boolean shows(View view, BasePose base) {
        return switch (view) {
            case SIDE -> base != BasePose.SIDE_LYING;
            case FRONT, BACK -> base == BasePose.SIT || base == BasePose.STAND;
            case TOP -> base == BasePose.CROOK || base == BasePose.SIDE_LYING;
            case HEAD_END -> base == BasePose.QUAD;
        };
    }
}
