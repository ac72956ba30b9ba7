package org.ribwise.domain.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ribwise.domain.motion.Skeleton.Arm;
import org.ribwise.domain.motion.Skeleton.Leg;

/// What holds for every stretch: bones keep their length, nothing sinks into the floor, nothing jumps.
class RigTest {

    private static final double EXACT = 1e-9;

    @ParameterizedTest
    @MethodSource("org.ribwise.domain.motion.Stretches#all")
    void bonesKeepTheirLength(PoseTrack track) {
        for (Skeleton skeleton : Stretches.frames(track, Side.LEFT)) {
            Skeleton.Spine spine = skeleton.spine();
            assertThat(spine.pelvis().distance(spine.lumbar())).isCloseTo(Body.PELVIS, within(EXACT));
            assertThat(spine.lumbar().distance(spine.thorax())).isCloseTo(Body.LUMBAR, within(EXACT));
            assertThat(spine.thorax().distance(spine.neck())).isCloseTo(Body.THORAX, within(EXACT));
            assertThat(spine.neck().distance(spine.skull())).isCloseTo(Body.NECK, within(EXACT));
            assertThat(spine.skull().distance(spine.crown())).isCloseTo(Body.HEAD, within(EXACT));
            for (Side side : Side.values()) {
                Arm arm = skeleton.arms().of(side);
                assertThat(arm.shoulder().distance(arm.elbow())).isCloseTo(Body.UPPER_ARM, within(EXACT));
                assertThat(arm.elbow().distance(arm.wrist())).isCloseTo(Body.FOREARM, within(EXACT));
                assertThat(arm.wrist().distance(arm.fingertip())).isCloseTo(Body.HAND, within(EXACT));
                Leg leg = skeleton.legs().of(side);
                assertThat(leg.hip().distance(leg.knee())).isCloseTo(Body.THIGH, within(EXACT));
                assertThat(leg.knee().distance(leg.ankle())).isCloseTo(Body.SHANK, within(EXACT));
                assertThat(leg.ankle().distance(leg.toe())).isCloseTo(Body.TOE, within(EXACT));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.ribwise.domain.motion.Stretches#all")
    void noJointIsBelowTheFloor(PoseTrack track) {
        for (Skeleton skeleton : Stretches.frames(track, Side.RIGHT)) {
            assertThat(Stretches.joints(skeleton))
                    .allSatisfy(joint -> assertThat(joint.y()).isGreaterThan(0.005));
        }
    }

    /// The fastest joint is the hand that is raised: it leaves the lap and goes round in 3 s.
    @ParameterizedTest
    @MethodSource("org.ribwise.domain.motion.Stretches#all")
    void noJointJumps(PoseTrack track) {
        List<Skeleton> frames = Stretches.frames(track, Side.LEFT);
        for (int i = 1; i < frames.size(); i++) {
            List<Point> before = Stretches.joints(frames.get(i - 1));
            List<Point> after = Stretches.joints(frames.get(i));
            for (int joint = 0; joint < before.size(); joint++) {
                assertThat(before.get(joint).distance(after.get(joint))).isLessThan(0.024);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.ribwise.domain.motion.Stretches#all")
    void theSamePoseAlwaysGivesTheSameSkeleton(PoseTrack track) {
        assertThat(Rig.skeleton(track.at(1234), Side.LEFT)).isEqualTo(Rig.skeleton(track.at(1234), Side.LEFT));
    }

    @ParameterizedTest
    @EnumSource(value = BasePose.class, mode = EnumSource.Mode.EXCLUDE, names = "SIDE_LYING")
    void everyBaseCanBeSeenFromTheSideWithItsTrunkTilt(BasePose base) {
        Skeleton skeleton = Rig.skeleton(Pose.of(View.SIDE, base), Side.RIGHT);
        double tilt = base.angle(Channel.ROOT) + base.angle(Channel.LUMBAR) + base.angle(Channel.THORAX);
        assertThat(skeleton.chest().up().x()).isCloseTo(Axes.sin(tilt), within(EXACT));
        assertThat(skeleton.chest().up().y()).isCloseTo(Axes.cos(tilt), within(EXACT));
    }

    @Test
    void aLyingFigureHasNoFrontView() {
        assertThat(Rig.shows(View.FRONT, BasePose.CROOK)).isFalse();
        assertThatThrownBy(() -> Rig.skeleton(Pose.of(View.FRONT, BasePose.CROOK), Side.LEFT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CROOK");
    }
}
