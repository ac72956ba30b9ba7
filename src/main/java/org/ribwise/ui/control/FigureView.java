package org.ribwise.ui.control;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.exercise.StretchExercise.FeelAt;
import org.ribwise.domain.exercise.StretchExercise.Prop;
import org.ribwise.domain.motion.Point;
import org.ribwise.domain.motion.Pose;
import org.ribwise.domain.motion.Rig;
import org.ribwise.domain.motion.Side;
import org.ribwise.domain.motion.Skeleton;
import org.ribwise.domain.motion.View;

/// The person who shows a stretch.
///
/// The figure is a picture of one pose: whoever owns the clock calls `show` with `PoseTrack.at(elapsed)`. Nothing
/// is created from one frame to the next; the same shapes move. Colours come from the classes `figure-…` in
/// control.css. The owner sets the accessible text.
///
/// ```java
/// FigureView figure = new FigureView();
/// figure.furnish(exercise.props());
/// figure.setFeelText(exercise.feel().in(words.locale()));
/// figure.markFeel(Optional.of(exercise.feelAt()));
/// figure.show(track.at(elapsedMillis), Side.LEFT);
/// ```
public final class FigureView extends Region {

    private static final double SMALLEST = 96;
    private static final double PREFERRED = 480;

    private final Scale scale = new Scale();
    private final Translate shift = new Translate();
    private final Group drawing = new Group();
    private final FigureFurniture furniture = new FigureFurniture();
    private final FigureTrunk trunk = new FigureTrunk();
    private final FigureBlades blades = new FigureBlades();
    private final FigureBackSeen backSeen = new FigureBackSeen();
    private final FigureHead head = new FigureHead();
    private final FigureCrown crown = new FigureCrown();
    private final FigureNeck neck = new FigureNeck();
    private final FigureArm nearArm = new FigureArm("");
    private final FigureArm farArm = new FigureArm("-far");
    private final FigureArm otherArm = new FigureArm("");
    private final FigureLeg nearLeg = new FigureLeg("");
    private final FigureLeg farLeg = new FigureLeg("-far");
    private final FigureLeg otherLeg = new FigureLeg("");
    private final FigureFeel feel = new FigureFeel();
    private Set<Prop> props = EnumSet.noneOf(Prop.class);
    private FigurePicture picture = new FigurePicture(0, 0, 1, 0, 0, false);
    private double fullness;
    private final FigureMovement movement = new FigureMovement();
    private @Nullable Pose shown;
    private Side side = Side.LEFT;

    /// A figure that shows nothing until it is given a pose.
    public FigureView() {
        getStyleClass().add("figure");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(SMALLEST, SMALLEST);
        setPrefSize(PREFERRED, PREFERRED);
        drawing.setManaged(false);
        drawing.getTransforms().addAll(shift, scale);
        getChildren().addAll(drawing, feel.leader(), feel.words());
    }

    /// Shows a pose.
    ///
    /// @param pose where the figure is
    /// @param workedSide the stretched or working side, the person's own left or right
    public void show(Pose pose, Side workedSide) {
        show(pose, workedSide, fullness);
    }

    /// Shows a pose and a breath at once, so that a frame is drawn once.
    ///
    /// @param pose where the figure is
    /// @param workedSide the stretched or working side, the person's own left or right
    /// @param fullnessOfLungs how full the lungs are, 0 to 1: the chest swells a little
    /// @throws IllegalArgumentException if the fullness is out of range
    public void show(Pose pose, Side workedSide, double fullnessOfLungs) {
        if (!(fullnessOfLungs >= 0 && fullnessOfLungs <= 1)) {
            throw new IllegalArgumentException("fullness " + fullnessOfLungs);
        }
        fullness = fullnessOfLungs;
        Pose before = shown;
        shown = pose;
        side = workedSide;
        if (before == null || before.view() != pose.view() || before.base() != pose.base()) {
            stack(pose);
            requestLayout();
        }
        if (picture.mirrored() != mirrored()) {
            place();
        }
        if (movement.isSeen(pose, workedSide, fullness, picture.scale())) {
            draw(pose);
        }
    }

    /// Puts the furniture in place that an exercise needs.
    public void furnish(Collection<Prop> needed) {
        props = needed.isEmpty() ? EnumSet.noneOf(Prop.class) : EnumSet.copyOf(needed);
        if (shown != null) {
            furniture.build(shown.view(), shown.base(), props);
            feel.replace();
            requestLayout();
        }
    }

    /// From the side, the picture of the left side at work is the mirror image of the right.
    private boolean mirrored() {
        return shown != null && shown.view() == View.SIDE && side == Side.LEFT;
    }

    /// Marks where to feel the stretch. The words stand where they are free in this pose and keep that place while the
    /// figure moves.
    ///
    /// @param where the place
    /// @param pose the pose in which it is felt
    /// @param workedSide the side that is worked then
    public void markFeel(FeelAt where, Pose pose, Side workedSide) {
        feel.mark(where, pose, workedSide);
        redraw();
    }

    /// Takes the mark away.
    public void markNothing() {
        feel.clear();
        redraw();
    }

    /// The two or three words beside the mark.
    public void setFeelText(String words) {
        feel.setText(words);
        redraw();
    }

    private void redraw() {
        if (shown != null) {
            draw(shown);
        }
    }

    /// Orders the parts from back to front; only a change of view or base needs it.
    private void stack(Pose pose) {
        furniture.build(pose.view(), pose.base(), props);
        drawing.getChildren().setAll(furniture.behind());
        switch (pose.view()) {
            case SIDE -> {
                add(farArm.node(), farLeg.node(), trunk.seat(), nearLeg.node(), trunk.shirt(), trunk.spineLine());
                add(neck.node(), head.node(), nearArm.node());
            }
            case FRONT -> {
                add(trunk.seat(), otherLeg.node(), nearLeg.node(), trunk.shirt(), trunk.spineLine());
                add(otherArm.node(), nearArm.node(), neck.node(), head.node());
            }
            case BACK -> {
                add(otherLeg.node(), nearLeg.node(), neck.node(), otherArm.node(), nearArm.node(), trunk.seat());
                add(trunk.shirt(), blades.node(), trunk.spineLine(), head.node());
            }
            case TOP -> {
                add(otherArm.node(), otherLeg.node(), trunk.seat(), trunk.shirt(), trunk.spineLine());
                add(nearLeg.node(), neck.node(), head.node(), nearArm.node());
            }
            case HEAD_END ->
                add(otherLeg.node(), nearLeg.node(), backSeen.node(), nearArm.node(), otherArm.node(), crown.node());
        }
        add(furniture.before(), feel.mark());
    }

    private void add(Node... parts) {
        drawing.getChildren().addAll(parts);
    }

    private void draw(Pose pose) {
        movement.drawn(pose, side, fullness);
        boolean aside = pose.view() == View.SIDE;
        Skeleton skeleton = Rig.skeleton(pose, aside ? Side.RIGHT : side);
        FigureCamera camera = FigureCamera.of(pose.view());
        FigureSpine spine = new FigureSpine(skeleton);
        trunk.draw(skeleton, spine, pose.view(), fullness);
        head.draw(skeleton, camera);
        switch (pose.view()) {
            case BACK -> blades.draw(skeleton, pose, side, camera);
            case HEAD_END -> {
                backSeen.draw(skeleton, camera, fullness);
                crown.draw(skeleton, camera);
            }
            case SIDE, FRONT, TOP -> {}
        }
        neck.draw(skeleton, spine, camera);
        Side near = aside ? Side.RIGHT : side;
        drawLimbs(skeleton, near, aside ? farArm : otherArm, nearArm, camera);
        nearLeg.draw(skeleton.legs().of(near), pose.view());
        (aside ? farLeg : otherLeg).draw(skeleton.legs().of(near.other()), pose.view());
        feel.draw(skeleton, spine, trunk, pose, side, picture, furniture.wood());
        trunk.spineLine().setVisible(!feel.isOnSpine());
    }

    /// A hand that lies on top of the head is seen before it, one behind the head is not.
    private static double order(Skeleton skeleton, Side which) {
        Point wrist = skeleton.arms().of(which).wrist();
        Point crown = skeleton.spine().crown();
        return wrist.y() > crown.y() - 0.06 && wrist.distance(crown) < 0.11 ? -1 : 0;
    }

    private static void drawLimbs(
            Skeleton skeleton, Side near, FigureArm behind, FigureArm before, FigureCamera camera) {
        Side far = near.other();
        Point collar = skeleton.spine().neck().along(skeleton.chest().up(), -0.03);
        before.node().setViewOrder(order(skeleton, near));
        behind.node().setViewOrder(order(skeleton, far));
        before.draw(skeleton.arms().of(near), skeleton.chest().outward(far), collar, camera);
        behind.draw(skeleton.arms().of(far), skeleton.chest().outward(near), collar, camera);
    }

    @Override
    protected void layoutChildren() {
        if (shown != null) {
            place();
            redraw();
        }
    }

    private void place() {
        if (shown == null) {
            return;
        }
        FigureFrame frame = FigureFrame.of(shown.view(), shown.base(), props);
        picture = FigurePicture.fitted(frame, getWidth(), getHeight(), mirrored());
        scale.setX(picture.mirrored() ? -picture.scale() : picture.scale());
        scale.setY(picture.scale());
        shift.setX(picture.left());
        shift.setY(picture.top());
        feel.replace();
    }
}
