package org.ribwise.ui.control;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.motion.BreathMoment;
import org.ribwise.domain.motion.BreathPhase;
import org.ribwise.ui.kit.Messages;

/// The picture of the idea behind the product: the muscle that breathes also steadies the back.
///
/// Seen from the front: trunk, ribs, spine, airways, lungs, and the diaphragm, which sinks and flattens on the
/// in-breath and rises into its dome on the out-breath. Everything that moves is a function of
/// {@link BreathMoment#fullness()} alone; the phase only turns the arrow. The movement is drawn larger than a quiet
/// breath, where the dome moves one or two centimetres (design value, needs sign-off).
///
/// The person's right side is at the viewer's left, as on every front view.
public final class BodyPacer extends Region implements Pacer {

    /// The drawing's own coordinates: x from the midline, y from the chin down.
    private static final double DRAWING_WIDTH = 440;

    private static final double DRAWING_HEIGHT = 500;
    private static final double GLOW_RADIUS = 216;
    private static final double GLOW_Y = 235;
    private static final double SMALLEST = 240;
    private static final double PREFERRED = 460;
    private static final double GAP = 12;

    private final Brush ground = new Brush("pacer-ground");
    private final Brush glow = new Brush("pacer-glow");
    private final Torso torso = new Torso();
    private final RibCage ribs = new RibCage();
    private final Spine spine = new Spine();
    private final Lungs lungs = new Lungs();
    private final Airway airway = new Airway();
    private final Diaphragm diaphragm = new Diaphragm();
    private final Easel easel;
    private final DiaphragmSign sign;
    private final PhaseState phase = new PhaseState(this);
    private final Messages messages;
    private double fullness;
    private double painted;
    private @Nullable BreathPhase shown;

    /// @param messages the words
    public BodyPacer(Messages messages) {
        this.messages = messages;
        sign = new DiaphragmSign(messages.get("control.pacer.diaphragm"));
        List<Brush> brushes = Stream.of(
                        List.of(ground, glow),
                        torso.brushes(),
                        ribs.brushes(),
                        spine.brushes(),
                        lungs.brushes(),
                        airway.brushes(),
                        diaphragm.brushes())
                .flatMap(List::stream)
                .toList();
        easel = new Easel(this::requestLayout, brushes);
        getStyleClass().setAll("pacer", "body-pacer");
        setMinSize(SMALLEST, SMALLEST);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(messages.get("control.pacer.body"));
        getChildren().addAll(easel.nodes());
        getChildren().add(sign);
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(BreathMoment moment) {
        boolean moved = easel.isSeen((moment.fullness() - painted) * Diaphragm.TRAVEL);
        fullness = moment.fullness();
        shown = moment.phase();
        if (phase.show(moment.phase())) {
            sign.show(moment.phase());
            setAccessibleText(
                    switch (moment.phase()) {
                        case IN -> messages.get("control.pacer.body.in");
                        case HOLD_IN, HOLD_OUT -> messages.get("control.pacer.body.hold");
                        case OUT -> messages.get("control.pacer.body.out");
                    });
            paint();
        } else if (moved) {
            paint();
        }
    }

    @Override
    public void showFreely() {
        fullness = 0;
        shown = null;
        if (phase.show(null)) {
            sign.rest();
            setAccessibleText(messages.get("control.pacer.body.freely"));
            paint();
        }
    }

    private void paint() {
        if (!easel.isPlaced()) {
            return;
        }
        painted = fullness;
        GraphicsContext gc = easel.begin();
        glow.takeOn(gc, ground);
        gc.fillOval(-GLOW_RADIUS, GLOW_Y - GLOW_RADIUS, 2 * GLOW_RADIUS, 2 * GLOW_RADIUS);
        torso.paint(gc, fullness);
        ribs.paintBehind(gc, fullness);
        diaphragm.paintBehind(gc, fullness);
        spine.paint(gc);
        lungs.paint(gc, fullness);
        ribs.paintBefore(gc, fullness);
        airway.paint(gc, fullness);
        diaphragm.paintBefore(gc, fullness, shown);
    }

    /// The word stands beside the body where there is room for it, otherwise under it.
    @Override
    protected void layoutChildren() {
        double signWidth = sign.prefWidth(-1);
        double signHeight = sign.prefHeight(-1);
        double tall = getHeight() / DRAWING_HEIGHT;
        boolean beside = getWidth() - DRAWING_WIDTH * tall >= 2 * (signWidth + GAP);
        double free = beside ? getHeight() : getHeight() - signHeight;
        double size = Math.min(free / DRAWING_HEIGHT, getWidth() / DRAWING_WIDTH);
        double middle = getWidth() / 2;
        double top = (free - DRAWING_HEIGHT * size) / 2;
        double left = middle - DRAWING_WIDTH / 2 * size;
        easel.place(left, top, DRAWING_WIDTH * size, DRAWING_HEIGHT * size, DRAWING_WIDTH / 2 * size, 0, size);
        paint();
        double signX = beside ? middle - DRAWING_WIDTH / 2 * size - GAP - signWidth : middle - signWidth / 2;
        double signY = beside ? top + Diaphragm.MIDDLE_Y * size - signHeight / 2 : getHeight() - signHeight;
        layoutInArea(sign, signX, signY, signWidth, signHeight, 0, HPos.CENTER, VPos.CENTER);
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
