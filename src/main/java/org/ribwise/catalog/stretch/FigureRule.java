package org.ribwise.catalog.stretch;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.Locale;
import java.util.stream.Stream;
import org.ribwise.catalog.reading.Findings;
import org.ribwise.domain.exercise.DefinitionProblem.Reason;
import org.ribwise.domain.motion.Point;
import org.ribwise.domain.motion.Pose;
import org.ribwise.domain.motion.Rig;
import org.ribwise.domain.motion.Side;
import org.ribwise.domain.motion.Skeleton;

/// A pose must leave the figure whole: bones keep their length whatever the angles are, but angles that do not go
/// together press a part of the body through the floor.
final class FigureRule {

    /// Flesh that rests on the floor may let a joint sink a little; design value, in body heights.
    private static final double LOWEST = -0.05;

    private FigureRule() {}

    /// @param pose one that its view can show
    /// @param place where its angles are
    static void check(Pose pose, JsonPointer place, Findings findings) {
        findings.attempt(place, () -> Rig.skeleton(pose, Side.RIGHT)).ifPresent(skeleton -> {
            double lowest = joints(skeleton).mapToDouble(Point::y).min().orElse(0);
            // not `lowest < LOWEST`: a joint that is nowhere is torn too
            if (!(lowest >= LOWEST)) {
                findings.add(place, Reason.TORN, String.format(Locale.ROOT, "%.2f", -lowest));
            }
        });
    }

    private static Stream<Point> joints(Skeleton skeleton) {
        Skeleton.Spine spine = skeleton.spine();
        return Stream.of(
                        Stream.of(spine.pelvis(), spine.lumbar(), spine.thorax(), spine.neck(), spine.skull()),
                        Stream.of(spine.crown()),
                        Stream.of(skeleton.arms().left(), skeleton.arms().right())
                                .flatMap(arm -> Stream.of(arm.shoulder(), arm.elbow(), arm.wrist(), arm.fingertip())),
                        Stream.of(skeleton.legs().left(), skeleton.legs().right())
                                .flatMap(leg -> Stream.of(leg.hip(), leg.knee(), leg.ankle(), leg.toe())))
                .flatMap(points -> points);
    }
}
