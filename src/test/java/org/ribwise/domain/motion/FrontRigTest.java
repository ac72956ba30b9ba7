package org.ribwise.domain.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ribwise.domain.motion.Skeleton.Arm;

class FrontRigTest {

    private static final double EXACT = 1e-9;

    @ParameterizedTest
    @MethodSource("org.ribwise.domain.motion.Stretches#all")
    void leftAndRightMirrorExactly(PoseTrack track) {
        List<Skeleton> left = Stretches.frames(track, Side.LEFT);
        List<Skeleton> right = Stretches.frames(track, Side.RIGHT);
        for (int i = 0; i < left.size(); i++) {
            List<Point> mirrored = Stretches.joints(right.get(i).mirrored());
            List<Point> joints = Stretches.joints(left.get(i));
            for (int joint = 0; joint < joints.size(); joint++) {
                assertThat(joints.get(joint).distance(mirrored.get(joint))).isZero();
            }
        }
    }

    @Test
    void theLeftSideIsAtTheViewersRight() {
        Skeleton skeleton = Rig.skeleton(Stretches.LEANT, Side.LEFT);
        Arm left = skeleton.arms().left();
        assertThat(left.shoulder().x())
                .isGreaterThan(skeleton.arms().right().shoulder().x());
        assertThat(left.wrist().y()).isGreaterThan(skeleton.spine().crown().y());
    }

    @Test
    void theTrunkLeansAwayFromTheOpenSide() {
        Skeleton skeleton = Rig.skeleton(Stretches.LEANT, Side.LEFT);
        Skeleton.Spine spine = skeleton.spine();
        double tilt = Math.toDegrees(Math.atan2(
                spine.neck().x() - spine.thorax().x(),
                spine.neck().y() - spine.thorax().y()));
        assertThat(tilt).isCloseTo(-20, within(EXACT));
        double headTilt = Math.toDegrees(Math.atan2(
                spine.crown().x() - spine.skull().x(),
                spine.crown().y() - spine.skull().y()));
        assertThat(headTilt).isCloseTo(-30, within(EXACT));
    }

    @Test
    void theUpperArmHasItsAbduction() {
        Pose level = Stretches.pose(View.FRONT, BasePose.SIT, "abdA", 90);
        Arm arm = Rig.skeleton(level, Side.LEFT).arms().left();
        assertThat(arm.elbow().y()).isCloseTo(arm.shoulder().y(), within(EXACT));
        assertThat(arm.elbow().x()).isGreaterThan(arm.shoulder().x());
    }

    @Test
    void aTurnNarrowsTheShouldersByItsCosineAndShiftsTheChestByItsSine() {
        Skeleton turned = Rig.skeleton(Stretches.TURNED, Side.LEFT);
        double half = (turned.arms().left().shoulder().x()
                        - turned.arms().right().shoulder().x())
                / 2;
        assertThat(half).isCloseTo(Body.HALF_SHOULDERS * Axes.cos(35), within(EXACT));
        assertThat(turned.chest().front().x()).isCloseTo(Axes.sin(35), within(EXACT));
        assertThat(turned.head().front().x()).isCloseTo(Axes.sin(45), within(EXACT));
        assertThat(turned.arms().left().shoulder().z()).isLessThan(0);
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void pelvisAndFeetStayThroughBendAndTurn(Side side) {
        for (PoseTrack track : List.of(Stretches.SIDE_BEND, Stretches.ROTATION)) {
            Skeleton start = Rig.skeleton(track.at(0), side);
            for (Skeleton skeleton : Stretches.frames(track, side)) {
                assertThat(skeleton.spine().pelvis()).isEqualTo(start.spine().pelvis());
                assertThat(skeleton.legs()).isEqualTo(start.legs());
                assertThat(skeleton.legs().left().ankle().y()).isCloseTo(Body.ANKLE_HEIGHT, within(EXACT));
            }
        }
    }

    @Test
    void theHandOfTheRestingArmStaysOnTheThigh() {
        Arm start = Rig.skeleton(Stretches.SIDE_BEND.at(0), Side.LEFT).arms().right();
        for (Skeleton skeleton : Stretches.frames(Stretches.SIDE_BEND, Side.LEFT)) {
            Arm resting = skeleton.arms().right();
            assertThat(resting.wrist().distance(start.wrist())).isLessThan(0.002);
            assertThat(resting.fingertip().distance(start.fingertip())).isLessThan(0.002);
        }
    }

    @Test
    void crossedArmsLieInFrontOfTheChestWithEachHandOnTheOtherSide() {
        Skeleton skeleton = Rig.skeleton(Stretches.CROSSED, Side.LEFT);
        Arm left = skeleton.arms().left();
        Arm right = skeleton.arms().right();
        assertThat(left.fingertip().x()).isLessThan(0);
        assertThat(right.fingertip().x()).isGreaterThan(0);
        assertThat(left.wrist().z()).isGreaterThan(right.wrist().z()).isGreaterThan(0.05);
        assertThat(left.elbow().y()).isLessThan(left.wrist().y());
    }
}
