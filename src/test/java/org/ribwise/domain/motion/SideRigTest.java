package org.ribwise.domain.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ribwise.domain.motion.Skeleton.Arm;
import org.ribwise.domain.motion.Skeleton.Leg;

/// World checks of clinical reference 2.3 and the pins of hands and knees.
class SideRigTest {

    private static final double SLIDE = 0.002;

    static Stream<Pose> keyframes() {
        return Stream.of(Pose.of(View.SIDE, BasePose.QUAD), Stretches.COW, Stretches.CAT);
    }

    private static double tiltFromVertical(Point from, Point to) {
        return Math.toDegrees(Math.atan2(to.x() - from.x(), to.y() - from.y()));
    }

    private static double tiltFromDown(Point from, Point to) {
        return Math.toDegrees(Math.atan2(to.x() - from.x(), from.y() - to.y()));
    }

    private static double trunkTilt(Pose pose) {
        return pose.angle(Channel.ROOT) + pose.angle(Channel.LUMBAR) + pose.angle(Channel.THORAX);
    }

    @ParameterizedTest
    @MethodSource("keyframes")
    void trunkTiltIsRootPlusLumbarPlusThorax(Pose pose) {
        Skeleton.Spine spine = Rig.skeleton(pose, Side.RIGHT).spine();
        assertThat(tiltFromVertical(spine.pelvis(), spine.lumbar())).isCloseTo(pose.angle(Channel.ROOT), within(1e-9));
        assertThat(tiltFromVertical(spine.thorax(), spine.neck())).isCloseTo(trunkTilt(pose), within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("keyframes")
    void thighTiltIsHipMinusRoot(Pose pose) {
        Leg near = Rig.skeleton(pose, Side.RIGHT).legs().right();
        double expected = pose.angle(Channel.HIP_N) - pose.angle(Channel.ROOT);
        assertThat(tiltFromDown(near.hip(), near.knee())).isCloseTo(expected, within(1e-9));
    }

    /// "Listed angles satisfy it to within a few degrees": the pinned hand decides.
    @ParameterizedTest
    @MethodSource("keyframes")
    void armTiltIsShoulderMinusTrunkTilt(Pose pose) {
        Arm near = Rig.skeleton(pose, Side.RIGHT).arms().right();
        double expected = pose.angle(Channel.SHOULDER_N) - trunkTilt(pose);
        assertThat(tiltFromDown(near.shoulder(), near.wrist())).isCloseTo(expected, within(4.0));
    }

    @ParameterizedTest
    @MethodSource("keyframes")
    void shouldersAreAboveTheHipsOnHandsAndKnees(Pose pose) {
        Skeleton skeleton = Rig.skeleton(pose, Side.RIGHT);
        double above = skeleton.arms().right().shoulder().y()
                - skeleton.spine().pelvis().y();
        assertThat(above).isBetween(0.055, 0.09);
    }

    @Test
    void handsKneesAndFeetDoNotSlideThroughCatAndCow() {
        Skeleton start = Rig.skeleton(Stretches.CAT_COW.at(0), Side.RIGHT);
        for (Skeleton skeleton : Stretches.frames(Stretches.CAT_COW, Side.RIGHT)) {
            for (Side side : Side.values()) {
                Arm arm = skeleton.arms().of(side);
                assertThat(arm.wrist().distance(start.arms().of(side).wrist())).isLessThan(SLIDE);
                assertThat(arm.fingertip().distance(start.arms().of(side).fingertip()))
                        .isLessThan(SLIDE);
                Leg leg = skeleton.legs().of(side);
                assertThat(leg.knee().distance(start.legs().of(side).knee())).isLessThan(SLIDE);
                assertThat(leg.ankle().distance(start.legs().of(side).ankle())).isLessThan(SLIDE);
                assertThat(leg.toe().distance(start.legs().of(side).toe())).isLessThan(SLIDE);
            }
        }
    }

    @Test
    void leaningArmsStayLongWithoutLockedElbows() {
        for (Skeleton skeleton : Stretches.frames(Stretches.CAT_COW, Side.RIGHT)) {
            Arm arm = skeleton.arms().right();
            double reach = arm.shoulder().distance(arm.wrist()) / (Body.UPPER_ARM + Body.FOREARM);
            assertThat(reach).isBetween(0.97, 0.998);
            assertThat(arm.elbow().x())
                    .isLessThan(Math.max(arm.shoulder().x(), arm.wrist().x()));
        }
    }

    @Test
    void catIsRoundAndCowIsHollow() {
        assertThat(sagitta(Rig.skeleton(Stretches.CAT, Side.RIGHT).spine())).isGreaterThan(0.03);
        assertThat(sagitta(Rig.skeleton(Stretches.COW, Side.RIGHT).spine())).isLessThan(-0.01);
    }

    /// How far the middle of the back stands above the line from hips to neck.
    private static double sagitta(Skeleton.Spine spine) {
        double share = (spine.thorax().x() - spine.pelvis().x())
                / (spine.neck().x() - spine.pelvis().x());
        return spine.thorax().y() - spine.pelvis().toward(spine.neck(), share).y();
    }

    @Test
    void aSeatedFigureHasItsFeetFlatItsThighsLevelAndItsHandsOnThem() {
        Skeleton skeleton = Rig.skeleton(Pose.of(View.SIDE, BasePose.SIT), Side.RIGHT);
        Leg leg = skeleton.legs().right();
        assertThat(leg.ankle().y()).isCloseTo(Body.ANKLE_HEIGHT, within(1e-9));
        assertThat(leg.toe().y()).isCloseTo(Body.TOE_HEIGHT, within(0.001));
        assertThat(leg.knee().y()).isCloseTo(leg.hip().y(), within(1e-6));
        Point wrist = skeleton.arms().right().wrist();
        assertThat(wrist.y() - leg.hip().y()).isBetween(0.05, 0.08);
        assertThat(wrist.x()).isBetween(leg.hip().x(), leg.knee().x());
    }

    @Test
    void aPinnedHandIsLetGoWhenTheArmIsLifted() {
        Pose birdDog = Stretches.pose(View.SIDE, BasePose.QUAD, "shN", 166, "hipF", -10, "knF", 0);
        Skeleton skeleton = Rig.skeleton(birdDog, Side.RIGHT);
        Arm lifted = skeleton.arms().right();
        assertThat(tiltFromDown(lifted.shoulder(), lifted.wrist())).isCloseTo(90, within(0.5));
        Leg reaching = skeleton.legs().left();
        assertThat(reaching.ankle().y()).isCloseTo(reaching.hip().y(), within(0.04));
        assertThat(skeleton.arms().left().wrist().y()).isLessThan(0.03);
    }
}
