package org.ribwise.domain.motion;

/// The position from which a movement starts; angles not given in a pose are those of its base
/// (clinical reference 2.3, table of base poses).
public enum BasePose {
    STAND,
    SIT,
    SIT_LEAN,
    CROOK,
    QUAD,
    PRONE,
    /// On the side that does not work, hips and knees bent, palms together in front (from above only).
    SIDE_LYING;

    /// The value that a channel has in this base: both limbs of a pair alike, and 0 for every channel that the
    /// table does not list.
    public double angle(Channel channel) {
        return switch (channel) {
            case ROOT -> row(0, 0, 35, -90, 76, 90);
            case LUMBAR -> row(0, 0, 5, 0, 0, 0);
            case THORAX -> row(5, 5, 5, 0, 0, 0);
            case NECK -> row(0, 0, -15, 0, 0, 0);
            case SHOULDER_N, SHOULDER_F -> row(0, 15, 60, 5, 76, 10);
            case ELBOW_N, ELBOW_F -> row(5, 30, 90, 10, 0, 120);
            case HIP_N, HIP_F -> row(0, 90, 125, 50, 76, 0);
            case KNEE_N, KNEE_F -> row(0, 90, 90, 100, 90, 0);
            case HEAD, ANKLE_N, ANKLE_F -> 0;
            case BEND, TWIST, NECK_BEND, NECK_TURN, NECK_FLEX -> 0;
            case ABDUCTION_A, ABDUCTION_B, ELBOW_FRONT_A, ELBOW_FRONT_B -> 0;
            case CROSS_A, CROSS_B, SCAPULA_UP, SCAPULA_BACK, LEAN -> 0;
            case KNEES, ARM_SWEEP, ROLL, DROP -> 0;
        };
    }

    private double row(double stand, double sit, double sitLean, double crook, double quad, double prone) {
        return switch (this) {
            case STAND -> stand;
            case SIT -> sit;
            case SIT_LEAN -> sitLean;
            case CROOK -> crook;
            case QUAD -> quad;
            case PRONE -> prone;
            case SIDE_LYING -> 0;
        };
    }
}
