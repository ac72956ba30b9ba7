package org.ribwise.ui.control;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.shape.ArcType;
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
    private static final double CORE_SHARE = 0.62;
    private static final double MARGIN = 5;
    private static final double FULL_TURN = 360;
    private static final int MARKS = 8;

    private final Brush ground = new Brush("pacer-ground");
    private final Brush glow = new Brush("orb-glow");
    private final Brush orb = new Brush("orb");
    private final Brush core = new Brush("orb-core");
    private final Brush track = new Brush("orb-track");
    private final Brush left = new Brush("orb-left");
    private final Brush chevron = new Brush("orb-chevron");
    private final Brush dot = new Brush("orb-dot");
    private final Easel easel =
            new Easel(this::requestLayout, List.of(ground, glow, orb, core, track, left, chevron, dot));
    private final PhaseState phase = new PhaseState(this);
    private final Messages messages;
    /// The three corners of a chevron, used again for each.
    private final double[] xs = new double[3];

    private final double[] ys = new double[3];
    private double fullness;
    private double shareLeft;
    private Mark mark = Mark.NONE;

    private enum Mark {
        OUTWARD,
        INWARD,
        STILL,
        NONE
    }

    /// @param messages the words
    public OrbPacer(Messages messages) {
        this.messages = messages;
        getStyleClass().setAll("pacer", "orb-pacer");
        setMinSize(SMALLEST, SMALLEST);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(messages.get("control.pacer.orb"));
        getChildren().addAll(easel.nodes());
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(BreathMoment moment) {
        fullness = moment.fullness();
        shareLeft = 1 - moment.phaseProgress();
        if (phase.show(moment.phase())) {
            mark = markOf(moment.phase());
            setAccessibleText(
                    switch (moment.phase()) {
                        case IN -> messages.get("control.pacer.orb.in");
                        case HOLD_IN, HOLD_OUT -> messages.get("control.pacer.orb.hold");
                        case OUT -> messages.get("control.pacer.orb.out");
                    });
        }
        paint();
    }

    private static Mark markOf(BreathPhase phase) {
        return switch (phase) {
            case IN -> Mark.OUTWARD;
            case OUT -> Mark.INWARD;
            case HOLD_IN, HOLD_OUT -> Mark.STILL;
        };
    }

    @Override
    public void showFreely() {
        fullness = 0;
        shareLeft = 0;
        if (phase.show(null) || mark != Mark.NONE) {
            mark = Mark.NONE;
            setAccessibleText(messages.get("control.pacer.orb.freely"));
            paint();
        }
    }

    /// Radius of the circle, in the drawing's coordinates.
    static double radius(double fullness) {
        return EMPTY_RADIUS + (FULL_RADIUS - EMPTY_RADIUS) * fullness;
    }

    private void paint() {
        if (!easel.isPlaced()) {
            return;
        }
        GraphicsContext gc = easel.begin();
        double radius = radius(fullness);
        glow.takeOn(gc, ground);
        disc(gc, RING_RADIUS);
        orb.take(gc);
        disc(gc, radius);
        core.takeOn(gc, orb);
        disc(gc, radius * CORE_SHARE);
        track.take(gc);
        gc.strokeOval(-RING_RADIUS, -RING_RADIUS, 2 * RING_RADIUS, 2 * RING_RADIUS);
        if (shareLeft > 0) {
            left.take(gc);
            double size = 2 * RING_RADIUS;
            gc.strokeArc(-RING_RADIUS, -RING_RADIUS, size, size, FULL_TURN / 4, FULL_TURN * shareLeft, ArcType.OPEN);
        }
        paintMarks(gc, radius);
    }

    private static void disc(GraphicsContext gc, double radius) {
        gc.fillOval(-radius, -radius, 2 * radius, 2 * radius);
    }

    /// Eight marks near the edge of the circle, as large as the circle wants them.
    private void paintMarks(GraphicsContext gc, double radius) {
        if (mark == Mark.NONE) {
            return;
        }
        (mark == Mark.STILL ? dot : chevron).take(gc);
        gc.setLineWidth(chevron.width() * radius);
        for (int i = 0; i < MARKS; i++) {
            double turn = 2 * Math.PI * i / MARKS;
            double outX = Math.sin(turn);
            double outY = -Math.cos(turn);
            if (mark == Mark.STILL) {
                dotAt(gc, outX * 0.8 * radius, outY * 0.8 * radius, 0.045 * radius);
            } else {
                chevronAt(gc, outX, outY, radius, mark == Mark.OUTWARD ? 1 : -1);
            }
        }
    }

    private static void dotAt(GraphicsContext gc, double x, double y, double radius) {
        gc.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /// @param way 1 to point away from the middle, -1 to point to it
    private void chevronAt(GraphicsContext gc, double outX, double outY, double radius, double way) {
        double tip = (0.8 + 0.05 * way) * radius;
        double ends = (0.8 - 0.045 * way) * radius;
        double side = 0.075 * radius;
        xs[0] = outX * ends - outY * side;
        ys[0] = outY * ends + outX * side;
        xs[1] = outX * tip;
        ys[1] = outY * tip;
        xs[2] = outX * ends + outY * side;
        ys[2] = outY * ends - outX * side;
        gc.strokePolyline(xs, ys, xs.length);
    }

    @Override
    protected void layoutChildren() {
        double side = Math.min(getWidth(), getHeight());
        double size = side / 2 / (RING_RADIUS + MARGIN);
        easel.place((getWidth() - side) / 2, (getHeight() - side) / 2, side, side, side / 2, side / 2, size);
        paint();
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
