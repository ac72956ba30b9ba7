package org.ribwise.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.ribwise.domain.motion.BreathMoment;
import org.ribwise.domain.motion.BreathPhase;
import org.ribwise.ui.kit.Messages;

/// A circle that grows with the in-breath and shrinks with the out-breath, in a thin ring that shows how much of the
/// phase is left.
///
/// Marks on the circle say the direction without colour: chevrons that point outward (in), inward (out), or still
/// dots (hold).
public final class OrbPacer extends Region implements Pacer {

    private static final double SMALLEST = 240;
    private static final double PREFERRED = 460;

    /// The drawing's own coordinates: the ring has this radius.
    private static final double RING_RADIUS = 100;

    private static final double EMPTY_RADIUS = 46;
    private static final double FULL_RADIUS = 88;
    private static final double MARGIN = 5;
    private static final double FULL_TURN = 360;
    private static final int MARKS = 8;

    private final Circle glow = new Circle(RING_RADIUS);
    private final Circle orb = new Circle(EMPTY_RADIUS);
    private final Circle track = new Circle(RING_RADIUS);
    private final Arc left = new Arc(0, 0, RING_RADIUS, RING_RADIUS, FULL_TURN / 4, FULL_TURN);
    private final Group chevrons = new Group();
    private final Group dots = new Group();
    private final Scale chevronDirection = new Scale(1, 1);
    private final Scale markScale = new Scale();
    private final Scale scale = new Scale();
    private final Group drawing;
    private final PhaseState phase = new PhaseState(this);
    private final Messages messages;

    /// @param messages the words
    public OrbPacer(Messages messages) {
        this.messages = messages;
        glow.getStyleClass().setAll("orb-glow");
        orb.getStyleClass().setAll("orb");
        track.getStyleClass().setAll("orb-track");
        left.getStyleClass().setAll("orb-left");
        addMarks();
        Group marks = new Group(chevrons, dots);
        marks.getTransforms().add(markScale);
        drawing = new Group(glow, track, left, orb, marks);
        drawing.getTransforms().add(scale);
        drawing.setManaged(false);
        getStyleClass().setAll("pacer", "orb-pacer");
        setMinSize(SMALLEST, SMALLEST);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(messages.get("control.pacer.orb"));
        getChildren().add(drawing);
    }

    /// Marks on a circle of radius 1, each turned so that its own y axis points to the middle.
    private void addMarks() {
        for (int i = 0; i < MARKS; i++) {
            Rotate turn = new Rotate(FULL_TURN * i / MARKS);
            Polyline chevron = new Polyline(-0.075, 0.045, 0, -0.05, 0.075, 0.045);
            chevron.getTransforms().addAll(turn, new Translate(0, -0.8), chevronDirection);
            chevron.getStyleClass().setAll("orb-chevron");
            chevrons.getChildren().add(chevron);
            Circle dot = new Circle(0, -0.8, 0.045);
            dot.getTransforms().add(turn);
            dot.getStyleClass().setAll("orb-dot");
            dots.getChildren().add(dot);
        }
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(BreathMoment moment) {
        fill(moment.fullness());
        left.setLength(FULL_TURN * (1 - moment.phaseProgress()));
        if (phase.show(moment.phase())) {
            turnMarks(moment.phase());
        }
    }

    @Override
    public void showFreely() {
        fill(0);
        left.setLength(0);
        phase.show(null);
        chevrons.setVisible(false);
        dots.setVisible(false);
        setAccessibleText(messages.get("control.pacer.orb.freely"));
    }

    private void fill(double fullness) {
        double radius = EMPTY_RADIUS + (FULL_RADIUS - EMPTY_RADIUS) * fullness;
        orb.setRadius(radius);
        markScale.setX(radius);
        markScale.setY(radius);
        glow.setOpacity(0.35 + 0.65 * fullness);
    }

    private void turnMarks(BreathPhase now) {
        chevrons.setVisible(!now.isHold());
        dots.setVisible(now.isHold());
        chevronDirection.setY(now == BreathPhase.OUT ? -1 : 1);
        setAccessibleText(
                switch (now) {
                    case IN -> messages.get("control.pacer.orb.in");
                    case HOLD_IN, HOLD_OUT -> messages.get("control.pacer.orb.hold");
                    case OUT -> messages.get("control.pacer.orb.out");
                });
    }

    @Override
    protected void layoutChildren() {
        double size = Math.min(getWidth(), getHeight()) / 2 / (RING_RADIUS + MARGIN);
        scale.setX(size);
        scale.setY(size);
        drawing.setLayoutX(getWidth() / 2);
        drawing.setLayoutY(getHeight() / 2);
    }

    @Override
    protected double computePrefWidth(double height) {
        return PREFERRED;
    }

    @Override
    protected double computePrefHeight(double width) {
        return PREFERRED;
    }
}
