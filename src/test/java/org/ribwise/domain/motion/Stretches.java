package org.ribwise.domain.motion;

import static org.ribwise.domain.motion.BasePose.QUAD;
import static org.ribwise.domain.motion.BasePose.SIT;
import static org.ribwise.domain.motion.View.FRONT;
import static org.ribwise.domain.motion.View.SIDE;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ribwise.domain.motion.PoseTrack.Keyframe;
import org.ribwise.domain.motion.Skeleton.Arm;
import org.ribwise.domain.motion.Skeleton.Leg;

/// The movements of clinical reference 2.4 that the tests look at, with its angles.
public final class Stretches {

    public static final Pose COW = pose(
            SIDE, QUAD, "root", 95, "hipN", 95, "hipF", 95, "lum", -14, "tho", -14, "nek", -15, "shN", 67, "shF", 67);
    public static final Pose CAT = pose(
            SIDE, QUAD, "root", 45, "hipN", 45, "hipF", 45, "lum", 25, "tho", 30, "nek", 25, "shN", 100, "shF", 100);
    public static final Pose LEANT = pose(FRONT, SIT, "abdA", 165, "bend", -20, "nBend", -10);
    public static final Pose CROSSED = pose(FRONT, SIT, "crossA", 1, "crossB", 1);
    public static final Pose TURNED = pose(FRONT, SIT, "crossA", 1, "crossB", 1, "twist", 35, "nTurn", 45);

    /// st-cat-cow.
    public static final PoseTrack CAT_COW =
            track(0, Pose.of(SIDE, QUAD), 4000, COW, 8000, CAT, 12_000, COW, 16_000, Pose.of(SIDE, QUAD));
    /// st-side-bend.
    public static final PoseTrack SIDE_BEND = track(
            0,
            Pose.of(FRONT, SIT),
            3000,
            pose(FRONT, SIT, "abdA", 165),
            7000,
            LEANT,
            10_000,
            pose(FRONT, SIT, "abdA", 165),
            13_000,
            Pose.of(FRONT, SIT));
    /// st-rotation.
    public static final PoseTrack ROTATION =
            track(0, Pose.of(FRONT, SIT), 3000, CROSSED, 7000, TURNED, 10_000, CROSSED, 13_000, Pose.of(FRONT, SIT));

    private Stretches() {}

    public static Pose pose(View view, BasePose base, Object... keysAndValues) {
        Map<Channel, Double> angles = new EnumMap<>(Channel.class);
        for (int i = 0; i < keysAndValues.length; i += 2) {
            Channel channel = Channel.ofKey((String) keysAndValues[i]).orElseThrow();
            angles.put(channel, ((Number) keysAndValues[i + 1]).doubleValue());
        }
        return new Pose(view, base, angles);
    }

    static Stream<PoseTrack> all() {
        return Stream.of(CAT_COW, SIDE_BEND, ROTATION);
    }

    /// The skeletons of a movement at 60 Hz.
    static List<Skeleton> frames(PoseTrack track, Side side) {
        return LongStream.rangeClosed(0, track.lengthMillis() * 60 / 1000)
                .mapToObj(frame -> Rig.skeleton(track.at(Math.round(frame * 1000 / 60.0)), side))
                .toList();
    }

    /// Every joint, always in the same order.
    static List<Point> joints(Skeleton skeleton) {
        Skeleton.Spine spine = skeleton.spine();
        return Stream.of(
                        Stream.of(
                                spine.pelvis(),
                                spine.lumbar(),
                                spine.thorax(),
                                spine.neck(),
                                spine.skull(),
                                spine.crown()),
                        arm(skeleton.arms().left()),
                        arm(skeleton.arms().right()),
                        leg(skeleton.legs().left()),
                        leg(skeleton.legs().right()))
                .flatMap(points -> points)
                .toList();
    }

    private static Stream<Point> arm(Arm arm) {
        return Stream.of(arm.shoulder(), arm.elbow(), arm.wrist(), arm.fingertip());
    }

    private static Stream<Point> leg(Leg leg) {
        return Stream.of(leg.hip(), leg.knee(), leg.ankle(), leg.toe());
    }

    private static PoseTrack track(Object... timesAndPoses) {
        List<Keyframe> keyframes = LongStream.range(0, timesAndPoses.length / 2)
                .mapToObj(i -> new Keyframe(
                        ((Number) timesAndPoses[(int) i * 2]).longValue(), (Pose) timesAndPoses[(int) i * 2 + 1]))
                .toList();
        return new PoseTrack(keyframes);
    }
}
