package org.ribwise.ui.player;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.motion.Easing;
import org.ribwise.domain.motion.Pose;
import org.ribwise.ui.control.FigureView;
import org.ribwise.ui.kit.Messages;

/// The figure of the player. It moves with the step, and where one picture follows another without a way between
/// them, as when the sides change, the new one fades in over the old.
///
/// With reduced motion nothing moves: each step shows its one key pose, and every change of pose is such a fade.
final class MovingFigure extends StackPane {

    /// Length of a fade (design README: 150 to 250 ms for what moves in the interface).
    private static final double FADE_MILLIS = 200;

    /// The chest of a still figure: a little air, as at rest.
    private static final double STILL_FULLNESS = 0.3;

    private final Messages words;
    private FigureView front = new FigureView();
    private FigureView behind = new FigureView();
    private boolean isReduced;
    private @Nullable StretchStep shown;
    private boolean isFading;

    MovingFigure(Messages words) {
        this.words = words;
        getStyleClass().add("moving-figure");
        setMinSize(0, 0);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        behind.setVisible(false);
        getChildren().addAll(behind, front);
    }

    /// Whether the figure stands still in the key pose of each step.
    void reduceMotion(boolean reduced) {
        isReduced = reduced;
    }

    /// Shows a moment of a step.
    ///
    /// @param step what stays the same during the step
    /// @param pose where the figure is if it moves; empty for the key pose of the step
    /// @param elapsedMillis time since the step began, not negative
    /// @param fullness how full the lungs are, 0 to 1
    void show(StretchStep step, Optional<Pose> pose, long elapsedMillis, double fullness) {
        StretchStep before = shown;
        if (!step.equals(before)) {
            begin(before, step);
        }
        if (isReduced) {
            front.show(step.keyPose(), step.facing(), STILL_FULLNESS);
        } else {
            front.show(pose.orElse(step.keyPose()), step.facing(), fullness);
        }
        double share = isFading ? Easing.smooth(elapsedMillis / FADE_MILLIS) : 1;
        front.setOpacity(share);
        behind.setOpacity(1 - share);
        behind.setVisible(share < 1);
    }

    private void begin(@Nullable StretchStep before, StretchStep step) {
        isFading = before != null && isAnotherPicture(before, step);
        if (isFading) {
            FigureView old = front;
            front = behind;
            behind = old;
            front.toFront();
        }
        shown = step;
        front.setVisible(true);
        furnish(front, step.exercise());
        Optional<Pose> felt = step.feltPose();
        felt.ifPresentOrElse(pose -> front.markFeel(step.exercise().feelAt(), pose, step.facing()), front::markNothing);
    }

    private boolean isAnotherPicture(StretchStep before, StretchStep step) {
        // a movement begins where the one before it ended: only a still figure has to jump
        Pose now = isReduced ? step.keyPose() : step.startPose();
        return !before.exercise().equals(step.exercise())
                || before.facing() != step.facing()
                || !before.keyPose().equals(now);
    }

    private void furnish(FigureView figure, StretchExercise exercise) {
        figure.furnish(exercise.props());
        figure.setFeelText(exercise.feel().in(words.locale()));
        setAccessibleText(exercise.name().in(words.locale()));
    }
}
