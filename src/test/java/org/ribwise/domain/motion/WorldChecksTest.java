package org.ribwise.domain.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ribwise.domain.motion.ShippedMovements.Move;
import org.ribwise.domain.motion.Skeleton.Arm;
import org.ribwise.domain.motion.Skeleton.Leg;

/// The world checks of clinical reference 2.3, for every move of every stretch file, along the whole way.
///
/// Limits are design values: they keep out slips of the pen and torn figures, and are not advice about range.
@Execution(ExecutionMode.CONCURRENT)
class WorldChecksTest {

    private static final double EXACT = 1e-9;
    private static final double FLOOR = -0.01;
    private static final double SAME_PLACE = 0.006;
    private static final double SLIDE = 0.012;
    private static final double NEAR_FLOOR = 0.005;
    /// Body heights a second: of trunk, head, shoulders and knees; and of the rest, where a fingertip has the longest
    /// way when an arm goes all the way up in 3 s.
    private static final double FASTEST_JOINT = 0.6;

    private static final double FASTEST_END = 1.5;

    static Stream<Move> moves() {
        return ShippedMovements.moves();
    }

    static Stream<Move> sideMoves() {
        return moves().filter(move -> move.to().view() == View.SIDE);
    }

    @Test
    void everyStretchIsLookedAt() {
        assertThat(ShippedMovements.stretches()).hasSizeGreaterThanOrEqualTo(26);
        assertThat(moves().map(Move::id).distinct())
                .hasSameSizeAs(ShippedMovements.stretches().toList());
    }

    @ParameterizedTest
    @MethodSource("moves")
    void bonesKeepTheirLength(Move move) {
        for (Skeleton skeleton : move.skeletons()) {
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
    @MethodSource("moves")
    void armsStayInTheirShoulders(Move move) {
        for (Skeleton skeleton : move.skeletons()) {
            Point attached = skeleton.spine().neck().along(skeleton.chest().up(), -Body.SHOULDER_DROP);
            for (Side side : Side.values()) {
                assertThat(skeleton.arms().of(side).shoulder().distance(attached))
                        .isBetween(0.07, 0.16);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("moves")
    void nothingGoesThroughTheFloor(Move move) {
        for (Skeleton skeleton : move.skeletons()) {
            List<Point> joints = Stretches.joints(skeleton);
            for (int joint = 0; joint < joints.size(); joint++) {
                assertThat(joints.get(joint).y()).as("joint " + joint).isGreaterThanOrEqualTo(FLOOR);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("moves")
    void nothingMovesTooFast(Move move) {
        List<Skeleton> skeletons = move.skeletons();
        for (int i = 1; i < skeletons.size(); i++) {
            assertSpeed(skeletons.get(i - 1), skeletons.get(i), WorldChecksTest::innerJoints, FASTEST_JOINT);
            assertSpeed(skeletons.get(i - 1), skeletons.get(i), Stretches::joints, FASTEST_END);
        }
    }

    private static void assertSpeed(
            Skeleton before, Skeleton after, Function<Skeleton, List<Point>> joints, double fastest) {
        List<Point> from = joints.apply(before);
        List<Point> to = joints.apply(after);
        for (int joint = 0; joint < from.size(); joint++) {
            double speed = from.get(joint).distance(to.get(joint)) / Move.sampleSeconds();
            assertThat(speed).as("joint " + joint).isLessThan(fastest);
        }
    }

    private static List<Point> innerJoints(Skeleton skeleton) {
        Skeleton.Spine spine = skeleton.spine();
        return List.of(
                spine.pelvis(),
                spine.thorax(),
                spine.neck(),
                spine.crown(),
                skeleton.arms().left().shoulder(),
                skeleton.arms().right().shoulder(),
                skeleton.legs().left().knee(),
                skeleton.legs().right().knee());
    }

    /// What touches the floor at one place when a move begins and when it ends stays there all the way.
    @ParameterizedTest
    @MethodSource("moves")
    void whatStaysOnTheFloorDoesNotSlide(Move move) {
        List<Skeleton> skeletons = move.skeletons();
        for (Side side : Side.values()) {
            assertStays(skeletons, skeleton -> skeleton.legs().of(side).ankle(), Body.ANKLE_HEIGHT);
            assertStays(skeletons, skeleton -> skeleton.legs().of(side).toe(), Body.TOE_HEIGHT);
            assertStays(skeletons, skeleton -> skeleton.legs().of(side).knee(), Body.KNEELING_HEIGHT);
            assertStays(skeletons, skeleton -> skeleton.arms().of(side).wrist(), Contacts.PALM);
        }
    }

    private static void assertStays(List<Skeleton> skeletons, Function<Skeleton, Point> place, double height) {
        Point start = place.apply(skeletons.getFirst());
        Point end = place.apply(skeletons.getLast());
        boolean onFloor = Math.abs(start.y() - height) < NEAR_FLOOR && Math.abs(end.y() - height) < NEAR_FLOOR;
        if (onFloor && start.distance(end) < SAME_PLACE) {
            assertThat(skeletons)
                    .allSatisfy(skeleton ->
                            assertThat(place.apply(skeleton).distance(start)).isLessThan(SLIDE));
        }
    }

    @ParameterizedTest
    @MethodSource("moves")
    void elbowsAndKneesBendAsTheyCan(Move move) {
        for (Skeleton skeleton : move.skeletons()) {
            for (Side side : Side.values()) {
                Arm arm = skeleton.arms().of(side);
                assertThat(bend(arm.shoulder(), arm.elbow(), arm.wrist())).isBetween(0.0, 155.0);
                Leg leg = skeleton.legs().of(side);
                assertThat(bend(leg.hip(), leg.knee(), leg.ankle())).isBetween(0.0, 160.0);
                assertThat(bend(leg.knee(), leg.ankle(), leg.toe())).isBetween(0.0, 125.0);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("moves")
    void spineAndNeckBendAsTheyCan(Move move) {
        for (Skeleton skeleton : move.skeletons()) {
            Skeleton.Spine spine = skeleton.spine();
            assertThat(bend(spine.pelvis(), spine.lumbar(), spine.thorax())).isLessThan(35);
            assertThat(bend(spine.lumbar(), spine.thorax(), spine.neck())).isLessThan(35);
            assertThat(bend(spine.thorax(), spine.neck(), spine.skull())).isLessThan(45);
            assertThat(bend(spine.neck(), spine.skull(), spine.crown())).isLessThan(45);
        }
    }

    /// How far a joint is bent, from 0 (straight).
    private static double bend(Point before, Point joint, Point after) {
        Point first = joint.from(before).unit();
        Point second = after.from(joint).unit();
        return Math.toDegrees(Math.acos(Math.clamp(first.dot(second), -1, 1)));
    }

    /// From the side, facing right, a knee points forward of the line from hip to ankle, and an elbow backward.
    @ParameterizedTest
    @MethodSource("sideMoves")
    void kneesDoNotBendBackward(Move move) {
        for (Skeleton skeleton : move.skeletons()) {
            for (Side side : Side.values()) {
                Leg leg = skeleton.legs().of(side);
                Point thigh = leg.knee().from(leg.hip());
                Point shank = leg.ankle().from(leg.knee());
                assertThat(thigh.x() * shank.y() - thigh.y() * shank.x()).isLessThan(1e-4);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sideMoves")
    void trunkTiltIsRootPlusLumbarPlusThorax(Move move) {
        Pose pose = move.to();
        Skeleton.Spine spine = move.skeletons().getLast().spine();
        double root = pose.angle(Channel.ROOT);
        double trunk = root + pose.angle(Channel.LUMBAR) + pose.angle(Channel.THORAX);
        assertThat(direction(spine.pelvis(), spine.lumbar()).distance(up(root))).isLessThan(EXACT);
        assertThat(direction(spine.thorax(), spine.neck()).distance(up(trunk))).isLessThan(EXACT);
    }

    /// The listed angles hold "to within a few degrees"; what is pinned decides.
    @ParameterizedTest
    @MethodSource("sideMoves")
    void thighTiltIsHipMinusRoot(Move move) {
        Pose pose = move.to();
        Skeleton skeleton = move.skeletons().getLast();
        assertTilt(skeleton.legs().right(), pose.angle(Channel.HIP_N) - pose.angle(Channel.ROOT));
        assertTilt(skeleton.legs().left(), pose.angle(Channel.HIP_F) - pose.angle(Channel.ROOT));
    }

    private static void assertTilt(Leg leg, double degrees) {
        Point thigh = direction(leg.hip(), leg.knee());
        Point wanted = up(180 - degrees);
        assertThat(Math.toDegrees(Math.acos(Math.clamp(thigh.dot(wanted), -1, 1))))
                .isLessThan(9);
    }

    private static Point direction(Point from, Point to) {
        return to.from(from).unit();
    }

    /// Upward, tilted forward.
    private static Point up(double degrees) {
        return new Point(Axes.sin(degrees), Axes.cos(degrees), 0);
    }

    @ParameterizedTest
    @MethodSource("sideMoves")
    void whoeverSitsIsOnTheSeatAndWhoeverStandsIsAboveTheFeet(Move move) {
        for (Skeleton skeleton : move.skeletons()) {
            Point hips = skeleton.spine().pelvis();
            switch (move.to().base()) {
                case SIT, SIT_LEAN ->
                    assertThat(hips.y()).isBetween(Body.SITTING_HIP_HEIGHT - EXACT, Body.SITTING_HIP_HEIGHT + 0.25);
                case STAND -> assertThat(hips.y()).isBetween(0.44, 0.54);
                case CROOK ->
                    assertThat(skeleton.spine().neck().distance(Contacts.LYING_NECK))
                            .isLessThan(EXACT);
                case QUAD, PRONE, SIDE_LYING -> assertThat(hips.y()).isPositive();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("moves")
    void theSpineIsStillInTheBirdDog(Move move) {
        if (move.id().startsWith("st-bird-dog")) {
            assertThat(move.skeletons()).allSatisfy(skeleton -> {
                Skeleton.Spine spine = skeleton.spine();
                double rounded = move.to().base().angle(Channel.THORAX);
                assertThat(bend(spine.pelvis(), spine.lumbar(), spine.thorax())).isCloseTo(0, within(1e-5));
                assertThat(bend(spine.lumbar(), spine.thorax(), spine.neck())).isCloseTo(rounded, within(1e-5));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("moves")
    void handsAndKneesAreUnderShouldersAndHipsInTheCatCow(Move move) {
        if (move.id().startsWith("st-cat-cow") && move.to().base() == BasePose.QUAD) {
            assertThat(move.skeletons()).allSatisfy(skeleton -> {
                Leg leg = skeleton.legs().right();
                assertThat(leg.knee().x()).isCloseTo(leg.hip().x(), within(1e-6));
                Arm arm = skeleton.arms().right();
                assertThat(arm.wrist().x()).isCloseTo(arm.shoulder().x(), within(0.03));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("moves")
    void leftIsTheMirrorImageOfRight(Move move) {
        Skeleton right = Rig.skeleton(move.to(), Side.RIGHT);
        Skeleton left = Rig.skeleton(move.to(), Side.LEFT);
        List<Point> expected = Stretches.joints(right.mirrored());
        List<Point> joints = Stretches.joints(left);
        for (int joint = 0; joint < joints.size(); joint++) {
            assertThat(joints.get(joint).distance(expected.get(joint))).isLessThan(1e-12);
        }
    }
}
