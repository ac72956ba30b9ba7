package org.ribwise.ui.control;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.ribwise.ui.kit.Messages;

/// A ring that closes while a hold or another phase passes, with the seconds left in the middle.
///
/// Its size follows the text size: six times the height of the text around it.
public final class PhaseRing extends Region {

    private static final double SIZE_EM = 6;
    private static final double STROKE_SHARE = 0.1;
    private static final double FULL_TURN = 360;

    private final Circle track = new Circle();
    private final Arc done = new Arc();
    private final Label number = new Label();
    private final Messages messages;
    private final Group gaps = new Group();
    private long shownSeconds = -1;

    /// @param messages the words
    public PhaseRing(Messages messages) {
        this.messages = messages;
        getStyleClass().setAll("phase-ring");
        track.getStyleClass().setAll("phase-ring-track");
        done.getStyleClass().setAll("phase-ring-done");
        number.getStyleClass().add("phase-ring-number");
        done.setStartAngle(FULL_TURN / 4);
        track.setManaged(false);
        done.setManaged(false);
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        gaps.setManaged(false);
        getChildren().addAll(track, done, gaps, number);
    }

    /// Divides the ring into equal parts, one for each breath of a hold; 1 is a whole ring.
    ///
    /// @param parts at least 1
    /// @throws IllegalArgumentException if there is no part
    public void divide(int parts) {
        if (parts < 1) {
            throw new IllegalArgumentException(parts + " parts");
        }
        int wanted = parts == 1 ? 0 : parts;
        if (gaps.getChildren().size() == wanted) {
            return;
        }
        gaps.getChildren().clear();
        for (int i = 0; i < wanted; i++) {
            Line gap = new Line();
            gap.getStyleClass().setAll("phase-ring-gap");
            gaps.getChildren().add(gap);
        }
        requestLayout();
    }

    /// Paints how far the phase is.
    ///
    /// @param shareDone 0 (just begun, ring open) to 1 (over, ring closed)
    /// @param secondsLeft whole seconds to read in the middle, not negative
    /// @throws IllegalArgumentException outside these ranges
    public void show(double shareDone, long secondsLeft) {
        if (!(shareDone >= 0 && shareDone <= 1) || secondsLeft < 0) {
            throw new IllegalArgumentException("share " + shareDone + ", " + secondsLeft + " s left");
        }
        done.setLength(-FULL_TURN * shareDone);
        if (secondsLeft != shownSeconds) {
            shownSeconds = secondsLeft;
            number.setText(messages.get("control.ring.seconds", secondsLeft));
            setAccessibleText(messages.get("control.ring.left", secondsLeft));
        }
    }

    /// Lays a gap across the ring, as wide as a third of its stroke.
    private void cut(Line gap, double angle, double radius, double stroke) {
        double rightward = Math.sin(angle);
        double upward = Math.cos(angle);
        gap.setStrokeWidth(stroke / 3);
        gap.setStartX(getWidth() / 2 + (radius - stroke) * rightward);
        gap.setStartY(getHeight() / 2 - (radius - stroke) * upward);
        gap.setEndX(getWidth() / 2 + (radius + stroke) * rightward);
        gap.setEndY(getHeight() / 2 - (radius + stroke) * upward);
    }

    @Override
    protected void layoutChildren() {
        double size = Math.min(getWidth(), getHeight());
        double stroke = size * STROKE_SHARE;
        double radius = (size - stroke) / 2;
        track.setCenterX(getWidth() / 2);
        track.setCenterY(getHeight() / 2);
        track.setRadius(radius);
        track.setStrokeWidth(stroke);
        done.setCenterX(getWidth() / 2);
        done.setCenterY(getHeight() / 2);
        done.setRadiusX(radius);
        done.setRadiusY(radius);
        done.setStrokeWidth(stroke);
        for (int i = 0; i < gaps.getChildren().size(); i++) {
            cut(
                    (Line) gaps.getChildren().get(i),
                    2 * Math.PI * i / gaps.getChildren().size(),
                    radius,
                    stroke);
        }
        layoutInArea(number, 0, 0, getWidth(), getHeight(), 0, HPos.CENTER, VPos.CENTER);
    }

    @Override
    protected double computePrefWidth(double height) {
        return SIZE_EM * textSize();
    }

    @Override
    protected double computePrefHeight(double width) {
        return SIZE_EM * textSize();
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /// The number is written at 1.75 em (control.css): its font tells the size of the text around.
    private double textSize() {
        return number.getFont().getSize() / 1.75;
    }
}
