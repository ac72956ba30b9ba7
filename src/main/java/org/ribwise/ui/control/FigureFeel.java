package org.ribwise.ui.control;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.exercise.StretchExercise.FeelAt;
import org.ribwise.domain.motion.Easing;
import org.ribwise.domain.motion.Pose;
import org.ribwise.domain.motion.Rig;
import org.ribwise.domain.motion.Side;
import org.ribwise.domain.motion.Skeleton;
import org.ribwise.domain.motion.View;

/// Says where to feel it: a dotted mark on the body, two or three words, and a line from the words to the mark.
///
/// The words have their place for the pose in which it is felt. They keep it while the figure moves and fade while a
/// part of the body passes.
final class FigureFeel {

    private static final double PASSING_EM = 0.4;
    private static final double SHORTEST_LEADER_EM = 1.1;
    private static final double LEADER_GAP_EM = 0.3;

    private final FigureMark mark = new FigureMark();
    private final Label words = new Label();
    private final Line leader = new Line();
    private final FigureObstacles body = new FigureObstacles();
    private @Nullable Felt felt;
    private Optional<FigureFeelPlace.Box> box = Optional.empty();
    private boolean isPlaced;

    /// What is marked.
    private record Felt(FeelAt where, Pose pose, Side side) {}

    FigureFeel() {
        words.getStyleClass().setAll("figure-feel");
        words.setManaged(false);
        words.setWrapText(true);
        words.setAlignment(Pos.CENTER);
        leader.getStyleClass().setAll("figure-feel-leader");
        leader.setManaged(false);
        clear();
    }

    Node mark() {
        return mark.node();
    }

    Label words() {
        return words;
    }

    Line leader() {
        return leader;
    }

    void setText(String text) {
        words.setText(text);
        isPlaced = false;
    }

    /// Marks a place, the words where they are free in this pose.
    void mark(FeelAt where, Pose pose, Side side) {
        Felt wanted = new Felt(where, pose, side);
        if (!wanted.equals(felt)) {
            felt = wanted;
            isPlaced = false;
        }
    }

    void clear() {
        felt = null;
        mark.node().setVisible(false);
        words.setVisible(false);
        leader.setVisible(false);
    }

    /// Looks for a place for the words anew, because the picture or the furniture has changed.
    void replace() {
        isPlaced = false;
    }

    /// Whether the mark lies on the spine, so that the spine need not be drawn.
    boolean isOnSpine() {
        return felt != null && mark.isOnSpine();
    }

    /// @param wood furniture that the words had better not cover, in picture units
    void draw(
            Skeleton skeleton,
            FigureSpine spine,
            FigureTrunk trunk,
            Pose pose,
            Side side,
            FigurePicture picture,
            List<Bounds> wood) {
        Felt now = felt;
        if (now == null) {
            return;
        }
        if (!isPlaced) {
            place(now, trunk, picture, wood);
        }
        mark.node().setVisible(true);
        mark.draw(now.where, trunk, spine, skeleton, pose, side);
        FigureFeelPlace.Box at = box.orElse(null);
        boolean said = at != null && !words.getText().isEmpty();
        words.setVisible(said);
        leader.setVisible(said);
        if (at != null && said) {
            lead(at, picture);
            body.take(skeleton, FigureCamera.of(pose.view()), picture);
            double gap = body.gap(at.x(), at.y(), at.width(), at.height());
            double shown = Easing.smooth(gap / (PASSING_EM * em()));
            words.setOpacity(shown);
            leader.setOpacity(shown);
        }
    }

    private void place(Felt now, FigureTrunk trunk, FigurePicture picture, List<Bounds> wood) {
        Skeleton held = Rig.skeleton(now.pose, now.pose.view() == View.SIDE ? Side.RIGHT : now.side);
        body.take(held, FigureCamera.of(now.pose.view()), picture);
        mark.draw(now.where, trunk, new FigureSpine(held), held, now.pose, now.side);
        box = new FigureFeelPlace(body, wood, mark, picture, em()).find(words);
        box.ifPresent(at -> words.resizeRelocate(at.x(), at.y(), at.width(), at.height()));
        isPlaced = true;
    }

    private double em() {
        return words.getFont().getSize();
    }

    /// Draws the line from the words to the nearest dot of the mark; words that stand beside it need none.
    private void lead(FigureFeelPlace.Box at, FigurePicture picture) {
        double markX = mark.nearestX(at, picture);
        double markY = mark.nearestY(at, picture);
        double fromX = at.nearestX(markX);
        double fromY = at.nearestY(markY);
        double length = Math.hypot(markX - fromX, markY - fromY);
        leader.setVisible(length > SHORTEST_LEADER_EM * em());
        double gap = Math.min(0.3, LEADER_GAP_EM * em() / Math.max(length, 1));
        leader.setStartX(fromX + (markX - fromX) * gap);
        leader.setStartY(fromY + (markY - fromY) * gap);
        leader.setEndX(markX - (markX - fromX) * gap);
        leader.setEndY(markY - (markY - fromY) * gap);
    }
}
