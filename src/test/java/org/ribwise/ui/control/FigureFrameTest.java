package org.ribwise.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.exercise.StretchExercise.Prop;
import org.ribwise.domain.motion.Point;
import org.ribwise.domain.motion.ShippedMovements;
import org.ribwise.domain.motion.ShippedMovements.Move;
import org.ribwise.domain.motion.Side;
import org.ribwise.domain.motion.Skeleton;
import org.ribwise.domain.motion.Skeleton.Arm;
import org.ribwise.domain.motion.Skeleton.Leg;

/// Nobody reaches out of the picture.
class FigureFrameTest {

    /// Half of a head, and half of a hand or foot, in picture units.
    private static final double HEAD = 75;

    private static final double END = 30;
    private static final Map<String, Set<Prop>> PROPS = ShippedMovements.stretches()
            .collect(Collectors.toMap(stretch -> stretch.id().value(), FigureFrameTest::props));

    private static Set<Prop> props(StretchExercise stretch) {
        return Set.copyOf(stretch.props());
    }

    static Stream<Move> moves() {
        return ShippedMovements.moves();
    }

    @ParameterizedTest
    @MethodSource("moves")
    void everyMoveStaysInItsPicture(Move move) {
        FigureCamera camera = FigureCamera.of(move.to().view());
        FigureFrame frame = FigureFrame.of(move.to().view(), move.to().base(), PROPS.getOrDefault(move.id(), Set.of()));
        for (Skeleton skeleton : move.skeletons()) {
            Point head = skeleton.spine().skull().toward(skeleton.spine().crown(), 0.6);
            assertInside(head, HEAD, frame, camera);
            for (Side side : Side.values()) {
                Arm arm = skeleton.arms().of(side);
                assertInside(arm.elbow(), END, frame, camera);
                assertInside(arm.fingertip(), END, frame, camera);
                Leg leg = skeleton.legs().of(side);
                assertInside(leg.knee(), END, frame, camera);
                assertInside(leg.toe(), END, frame, camera);
            }
        }
    }

    private static void assertInside(Point place, double margin, FigureFrame frame, FigureCamera camera) {
        assertThat(camera.x(place)).isBetween(frame.left() + margin, frame.left() + frame.width() - margin);
        assertThat(camera.y(place)).isBetween(frame.top() + margin, frame.top() + frame.height() - margin);
    }
}
