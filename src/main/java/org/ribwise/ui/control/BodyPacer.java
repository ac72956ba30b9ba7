package org.ribwise.ui.control;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.transform.Scale;
import org.ribwise.domain.motion.BreathMoment;
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
    private static final double GLOW_RADIUS = 250;
    private static final double GLOW_Y = 235;
    private static final double SMALLEST = 240;
    private static final double PREFERRED = 460;
    private static final double GAP = 12;

    private final Circle glow = new Circle(0, GLOW_Y, GLOW_RADIUS);
    private final Torso torso = new Torso();
    private final RibCage ribs = new RibCage();
    private final Lungs lungs = new Lungs();
    private final Airway airway = new Airway();
    private final Diaphragm diaphragm = new Diaphragm();
    private final Scale scale = new Scale();
    private final Group drawing;
    private final DiaphragmSign sign;
    private final PhaseState phase = new PhaseState(this);
    private final Messages messages;

    /// @param messages the words
    public BodyPacer(Messages messages) {
        this.messages = messages;
        sign = new DiaphragmSign(messages.get("control.pacer.diaphragm"));
        drawing = new Group(List.of(
                glow,
                torso.node(),
                ribs.behind(),
                diaphragm.behind(),
                new Spine().node(),
                lungs.node(),
                ribs.before(),
                airway.node(),
                diaphragm.before()));
        drawing.getTransforms().add(scale);
        drawing.setManaged(false);
        glow.getStyleClass().setAll("pacer-glow");
        getStyleClass().setAll("pacer", "body-pacer");
        setMinSize(SMALLEST, SMALLEST);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(messages.get("control.pacer.body"));
        getChildren().addAll(drawing, sign);
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(BreathMoment moment) {
        fill(moment.fullness());
        if (phase.show(moment.phase())) {
            sign.show(moment.phase());
            diaphragm.point(moment.phase());
            setAccessibleText(
                    switch (moment.phase()) {
                        case IN -> messages.get("control.pacer.body.in");
                        case HOLD_IN, HOLD_OUT -> messages.get("control.pacer.body.hold");
                        case OUT -> messages.get("control.pacer.body.out");
                    });
        }
    }

    @Override
    public void showFreely() {
        fill(0);
        phase.show(null);
        sign.rest();
        diaphragm.rest();
        setAccessibleText(messages.get("control.pacer.body.freely"));
    }

    private void fill(double fullness) {
        torso.show(fullness);
        ribs.show(fullness);
        lungs.show(fullness);
        airway.show(fullness);
        diaphragm.show(fullness);
        glow.setOpacity(0.25 + 0.6 * fullness);
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
        scale.setX(size);
        scale.setY(size);
        drawing.setLayoutX(middle);
        drawing.setLayoutY(top);
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
