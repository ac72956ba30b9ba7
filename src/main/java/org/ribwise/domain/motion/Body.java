package org.ribwise.domain.motion;

/// Proportions of the body, in body heights.
///
/// Lengths are those of clinical reference 2.3 (after Drillis and Contini, Winter); widths and heights above the
/// floor are design values, chosen so that flesh and clothes rest on seat and floor.
public final class Body {

    public static final double PELVIS = 0.07;
    public static final double LUMBAR = 0.11;
    public static final double THORAX = 0.18;
    public static final double NECK = 0.05;
    public static final double HEAD = 0.13;
    public static final double UPPER_ARM = 0.186;
    public static final double FOREARM = 0.146;
    public static final double HAND = 0.10;
    public static final double THIGH = 0.245;
    public static final double SHANK = 0.246;
    /// From the ankle joint to the end of the toes; the whole foot is 0.15 long, heel included.
    public static final double TOE = 0.11;
    /// Height of the ankle joint when the sole is on the floor.
    public static final double ANKLE_HEIGHT = 0.04;
    /// Height of the toe end in the shoe.
    public static final double TOE_HEIGHT = 0.016;
    /// Height of the hip joints when sitting with level thighs and upright shanks.
    public static final double SITTING_HIP_HEIGHT = ANKLE_HEIGHT + SHANK;
    /// Height of the seat: the flesh below the hip joint rests on it.
    public static final double SEAT_HEIGHT = SITTING_HIP_HEIGHT - 0.062;
    /// How far the shoulder joints lie below the lower end of the neck.
    static final double SHOULDER_DROP = 0.058;
    static final double HALF_SHOULDERS = 0.112;
    static final double HALF_HIPS = 0.055;
    /// Height of a knee joint that kneels on the floor.
    static final double KNEELING_HEIGHT = 0.045;

    private Body() {}
}
