package org.ribwise.domain.motion;

import java.util.Optional;

/// One number of a pose, in degrees unless said otherwise, with the sign convention of clinical reference 2.3.
///
/// Side view: `N` is the limb nearer to the viewer, `F` the farther one; a definition's `sh` sets both.
/// Front view: arm `A` is on the stretched or working side, arm `B` on the other.
public enum Channel {
    ROOT("root"),
    LUMBAR("lum"),
    THORAX("tho"),
    NECK("nek"),
    HEAD("hed"),
    SHOULDER_N("shN"),
    SHOULDER_F("shF"),
    ELBOW_N("elN"),
    ELBOW_F("elF"),
    HIP_N("hipN"),
    HIP_F("hipF"),
    KNEE_N("knN"),
    KNEE_F("knF"),
    ANKLE_N("anN"),
    ANKLE_F("anF"),
    /// Side-bend of the trunk, + toward the side.
    BEND("bend"),
    /// Turn of the trunk about its long axis, + toward the side.
    TWIST("twist"),
    /// Side-bend of the head on the chest, + toward the side.
    NECK_BEND("nBend"),
    /// Where the face points, + toward the side, from straight ahead of the hips: a trunk turned by 35 and a head by 45
    /// turn the head by 10 on the chest. The careful reading of clinical reference 2.3, which leaves it open; needs
    /// sign-off.
    NECK_TURN("nTurn"),
    /// Nod of the head on the chest, + forward.
    NECK_FLEX("nFlex"),
    /// Arm away from the body: 0 down, 90 level, 180 up.
    ABDUCTION_A("abdA"),
    ABDUCTION_B("abdB"),
    /// Elbow bend seen from the front, + forearm upward.
    ELBOW_FRONT_A("elFrontA"),
    ELBOW_FRONT_B("elFrontB"),
    /// Arm across the chest, 0 to 1.
    CROSS_A("crossA"),
    CROSS_B("crossB"),
    /// Shoulder blades up, −1 to 1.
    SCAPULA_UP("scapUp"),
    /// Shoulder blades squeezed together 1, rounded −1.
    SCAPULA_BACK("scapBack"),
    /// From the front: how far the body has stepped and leant forward through a doorway, 0 to 1.
    LEAN("lean"),
    /// From above: roll of both bent knees, + toward the side.
    KNEES("knees"),
    /// From above: sweep of the upper arm when lying on the side: 0 palms together, 150 open.
    ARM_SWEEP("armSweep"),
    /// From the head end: roll of the shoulder line, + the working shoulder toward the floor.
    ROLL("roll"),
    /// From the head end: how far the chest sinks, in percent of body height.
    DROP("drop");

    private final String key;

    Channel(String key) {
        this.key = key;
    }

    /// The name of this channel in exercise files.
    public String key() {
        return key;
    }

    /// The channel that an exercise file calls by this name.
    public static Optional<Channel> ofKey(String key) {
        for (Channel channel : values()) {
            if (channel.key.equals(key)) {
                return Optional.of(channel);
            }
        }
        return Optional.empty();
    }
}
