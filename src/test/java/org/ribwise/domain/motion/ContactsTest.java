package org.ribwise.domain.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.ribwise.domain.motion.Skeleton.Arm;
import org.ribwise.domain.motion.Skeleton.Leg;

/// What touches what in the poses of clinical reference 2.4, from every view.
class ContactsTest {

    private static final double EXACT = 1e-9;

    private static Skeleton side(BasePose base, Object... angles) {
        return Rig.skeleton(Stretches.pose(View.SIDE, base, angles), Side.RIGHT);
    }

    private static Skeleton seen(View view, BasePose base, Object... angles) {
        return Rig.skeleton(Stretches.pose(view, base, angles), Side.LEFT);
    }

    @Test
    void inTheBridgeShoulderHipAndKneeAreInLineAndTheFeetStand() {
        Skeleton down = side(BasePose.CROOK);
        Skeleton up = side(
                BasePose.CROOK,
                "root",
                -109,
                "hipN",
                0,
                "hipF",
                0,
                "knN",
                86,
                "knF",
                86,
                "nek",
                19,
                "shN",
                -19,
                "shF",
                -19);
        Leg leg = up.legs().right();
        assertThat(leg.ankle().distance(down.legs().right().ankle())).isLessThan(0.01);
        assertThat(up.spine().neck().distance(down.spine().neck())).isLessThan(EXACT);
        Point trunk = leg.hip().from(up.arms().right().shoulder());
        Point thigh = leg.knee().from(leg.hip());
        double bend = Math.toDegrees(Math.atan2(
                trunk.x() * thigh.y() - trunk.y() * thigh.x(), trunk.x() * thigh.x() + trunk.y() * thigh.y()));
        assertThat(bend).isCloseTo(0, within(8.0));
        assertThat(up.arms().right().wrist().y()).isLessThan(0.04);
    }

    @Test
    void theHeelSlidesAlongTheFloor() {
        for (double share = 0; share <= 1; share += 0.1) {
            Leg leg = side(BasePose.CROOK, "hipN", 50 - 38 * share, "knN", 100 - 80 * share)
                    .legs()
                    .right();
            assertThat(leg.ankle().y()).isBetween(0.035, 0.075);
        }
    }

    @Test
    void theHandsHoldBehindTheThighThatIsPulledUp() {
        Skeleton skeleton = side(
                BasePose.CROOK,
                "root",
                -98,
                "lum",
                8,
                "hipN",
                102,
                "knN",
                120,
                "hipF",
                42,
                "shN",
                60,
                "elN",
                60,
                "shF",
                60,
                "elF",
                60);
        Leg leg = skeleton.legs().right();
        Point thigh = leg.hip().toward(leg.knee(), 0.66);
        for (Side side : Side.values()) {
            assertThat(skeleton.arms().of(side).wrist().distance(thigh)).isLessThan(0.09);
        }
    }

    @Test
    void whoeverStandsUpFromAChairStandsOnTheSameFeet() {
        Skeleton sits = side(BasePose.SIT);
        Skeleton stands = side(
                BasePose.SIT,
                "root",
                0,
                "hipN",
                0,
                "hipF",
                0,
                "knN",
                0,
                "knF",
                0,
                "shN",
                0,
                "shF",
                0,
                "elN",
                5,
                "elF",
                5);
        assertThat(stands.legs().right().ankle().distance(sits.legs().right().ankle()))
                .isLessThan(0.002);
        assertThat(stands.spine().pelvis().y()).isCloseTo(Body.ANKLE_HEIGHT + Body.SHANK + Body.THIGH, within(0.001));
        assertThat(sits.spine().pelvis().y()).isCloseTo(Body.SITTING_HIP_HEIGHT, within(EXACT));
    }

    @Test
    void bothFeetOfASplitStanceAreFlatOnTheFloor() {
        Skeleton skeleton = side(BasePose.STAND, "root", -5, "hipN", -15, "knN", 10, "anN", 15, "hipF", 30, "knF", 35);
        for (Side side : Side.values()) {
            assertThat(skeleton.legs().of(side).ankle().y()).isCloseTo(Body.ANKLE_HEIGHT, within(0.002));
            assertThat(skeleton.legs().of(side).toe().y()).isCloseTo(Body.TOE_HEIGHT, within(0.002));
        }
        assertThat(skeleton.legs().right().ankle().x())
                .isLessThan(skeleton.legs().left().ankle().x());
    }

    @Test
    void inTheSphinxTheForearmsLieOnTheFloorAndTheHandsDoNotSlide() {
        Skeleton flat = side(BasePose.PRONE);
        Skeleton raised =
                side(BasePose.PRONE, "lum", -20, "tho", -20, "nek", -10, "shN", 50, "elN", 90, "shF", 50, "elF", 90);
        Arm arm = raised.arms().right();
        assertThat(arm.elbow().y()).isLessThan(0.04);
        assertThat(arm.wrist().y()).isLessThan(0.04);
        assertThat(arm.wrist().distance(flat.arms().right().wrist())).isLessThan(0.01);
        assertThat(Math.abs(arm.elbow().x() - arm.shoulder().x())).isLessThan(0.09);
    }

    @Test
    void theHandsReachTheSmallOfTheBackAndTheBackOfTheHead() {
        Skeleton bent = side(
                BasePose.STAND,
                "lum",
                -18,
                "tho",
                -10,
                "hipN",
                -8,
                "hipF",
                -8,
                "shN",
                -40,
                "elN",
                95,
                "shF",
                -40,
                "elF",
                95);
        assertThat(bent.arms().right().wrist().distance(bent.spine().lumbar())).isLessThan(0.11);
        assertThat(bent.arms().right().elbow().x())
                .isLessThan(bent.arms().right().wrist().x());
        Skeleton open = side(BasePose.SIT, "tho", -20, "lum", -5, "shN", 150, "elN", 140, "shF", 150, "elF", 140);
        assertThat(open.arms().right().wrist().distance(open.spine().skull())).isLessThan(0.1);
    }

    @Test
    void fromAboveBothKneesRollToTheWorkingSideWhileFeetAndShouldersStay() {
        Skeleton middle = seen(View.TOP, BasePose.CROOK);
        Skeleton rolled = seen(View.TOP, BasePose.CROOK, "knees", 40);
        for (Side side : Side.values()) {
            assertThat(rolled.legs().of(side).knee().x()
                            - middle.legs().of(side).knee().x())
                    .isGreaterThan(0.08);
            assertThat(rolled.legs()
                            .of(side)
                            .ankle()
                            .distance(middle.legs().of(side).ankle()))
                    .isLessThan(0.04);
            assertThat(rolled.arms().of(side)).isEqualTo(middle.arms().of(side));
        }
    }

    @Test
    void theBookOpensToTheWorkingSideAndTheKneesStay() {
        Skeleton closed = seen(View.TOP, BasePose.SIDE_LYING);
        Skeleton open = seen(View.TOP, BasePose.SIDE_LYING, "armSweep", 150, "twist", 45, "nTurn", 60);
        assertThat(closed.arms().left().wrist().distance(closed.arms().right().wrist()))
                .isLessThan(0.1);
        assertThat(open.arms().left().wrist().x()).isGreaterThan(0.2);
        assertThat(open.arms().right().wrist().x()).isLessThan(-0.2);
        assertThat(open.chest().front().y()).isCloseTo(Axes.sin(45), within(EXACT));
        assertThat(open.legs()).isEqualTo(closed.legs());
    }

    @Test
    void theNeedleIsThreadedUnderTheChestWhileTheOtherHandStays() {
        Skeleton level = seen(View.HEAD_END, BasePose.QUAD);
        Skeleton threaded = seen(View.HEAD_END, BasePose.QUAD, "roll", 40, "abdA", -80, "elFrontB", 60, "drop", 5);
        assertThat(threaded.arms().right().wrist().distance(level.arms().right().wrist()))
                .isLessThan(0.01);
        assertThat(threaded.arms().left().fingertip().x()).isLessThan(-0.1);
        assertThat(threaded.arms().left().shoulder().y())
                .isLessThan(threaded.arms().right().shoulder().y() - 0.1);
        assertThat(threaded.spine().neck().y()).isCloseTo(level.spine().neck().y() - 0.05, within(0.001));
        assertThat(threaded.legs()).isNotNull();
    }

    @Test
    void forearmsOnADoorFrameStayWhileTheBodyLeansThrough() {
        Object[] goalPost = {"abdA", 90, "abdB", 90, "elFrontA", 90, "elFrontB", 90, "lean", 0.001};
        Object[] through = {"abdA", 90, "abdB", 90, "elFrontA", 90, "elFrontB", 90, "lean", 1};
        Skeleton before = seen(View.FRONT, BasePose.STAND, goalPost);
        Skeleton after = seen(View.FRONT, BasePose.STAND, through);
        for (Side side : Side.values()) {
            assertThat(after.arms()
                            .of(side)
                            .wrist()
                            .distance(before.arms().of(side).wrist()))
                    .isLessThan(0.04);
            assertThat(after.arms().of(side).shoulder().z())
                    .isGreaterThan(after.arms().of(side).wrist().z() + 0.08);
        }
        assertThat(after.legs().right().ankle().z())
                .isGreaterThan(after.legs().left().ankle().z() + 0.15);
    }

    @Test
    void theHandOfTheStretchedSideHoldsTheSeatAndTheOtherLiesOnTheHead() {
        Skeleton skeleton = seen(
                View.FRONT,
                BasePose.SIT,
                "nBend",
                -35,
                "abdA",
                5,
                "elFrontA",
                -15,
                "scapUp",
                -0.3,
                "abdB",
                150,
                "elFrontB",
                120);
        assertThat(skeleton.arms().left().wrist().y()).isCloseTo(Body.SEAT_HEIGHT, within(0.03));
        assertThat(skeleton.arms().right().wrist().distance(skeleton.spine().crown()))
                .isLessThan(0.1);
    }

    @Test
    void theArmAcrossTheBodyIsHeldAboveItsElbow() {
        Skeleton skeleton = seen(View.FRONT, BasePose.SIT, "abdA", 80, "crossA", 1, "abdB", 20, "crossB", 1);
        Arm across = skeleton.arms().left();
        Point aboveElbow = across.shoulder().toward(across.elbow(), 0.8);
        assertThat(across.wrist().x()).isLessThan(skeleton.spine().neck().x() - 0.1);
        assertThat(skeleton.arms().right().fingertip().distance(aboveElbow)).isLessThan(0.11);
    }
}
