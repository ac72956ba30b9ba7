package org.ribwise.ui.control;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.motion.BreathMoment;
import org.ribwise.domain.motion.BreathPhase;
import org.ribwise.domain.motion.Easing;
import org.ribwise.ui.kit.Messages;

/// An upright bar that fills with the in-breath and empties with the out-breath.
///
/// Beside it stands a mark for every second of the phase, at the level that the breath has reached by then: so the
/// whole phase can be read before it comes, and the bar says the same when nothing but its words may move.
public final class BarPacer extends Region implements Pacer {

    private static final double SMALLEST = 240;
    private static final double PREFERRED = 460;

    /// The drawing's own coordinates: x from the middle, y from the top.
    private static final double DRAWING_WIDTH = 300;

    private static final double DRAWING_HEIGHT = 440;
    private static final double HALF_WIDTH = 70;
    private static final double TOP = 12;
    private static final double BOTTOM = 428;
    private static final double ROUND = 40;
    private static final double TICK_GAP = 14;
    private static final double TICK_LENGTH = 26;
    private static final double SECOND_MILLIS = 1_000;

    private final Brush track = new Brush("bar-track");
    private final Brush fill = new Brush("bar-fill");
    private final Brush level = new Brush("bar-level");
    private final Brush tick = new Brush("bar-tick");
    private final Brush passed = new Brush("bar-tick-passed");
    private final Brush mark = new Brush("bar-mark");
    private final Easel easel = new Easel(this::requestLayout, List.of(track, fill, level, tick, passed, mark));
    private final PhaseState phase = new PhaseState(this);
    private final Messages messages;
    private @Nullable BreathPhase shown;
    private double fullness;
    private long elapsedMillis;
    private long lengthMillis;

    /// @param messages the words
    public BarPacer(Messages messages) {
        this.messages = messages;
        getStyleClass().setAll("pacer", "bar-pacer");
        setMinSize(SMALLEST, SMALLEST);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(messages.get("control.pacer.bar"));
        getChildren().addAll(easel.nodes());
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(BreathMoment moment) {
        boolean changed = phase.show(moment.phase());
        if (changed) {
            setAccessibleText(
                    switch (moment.phase()) {
                        case IN -> messages.get("control.pacer.bar.in");
                        case HOLD_IN, HOLD_OUT -> messages.get("control.pacer.bar.hold");
                        case OUT -> messages.get("control.pacer.bar.out");
                    });
        }
        boolean still = fullness == moment.fullness() && lengthMillis == moment.phaseMillis();
        shown = moment.phase();
        fullness = moment.fullness();
        elapsedMillis = moment.elapsedMillis();
        lengthMillis = moment.phaseMillis();
        if (changed || !still) {
            paint();
        }
    }

    @Override
    public void showFreely() {
        boolean changed = phase.show(null) || shown != null;
        shown = null;
        fullness = 0;
        if (changed) {
            setAccessibleText(messages.get("control.pacer.bar.freely"));
            paint();
        }
    }

    private void paint() {
        if (!easel.isPlaced()) {
            return;
        }
        GraphicsContext gc = easel.begin();
        double height = BOTTOM - TOP;
        double at = levelY(fullness);
        track.take(gc);
        gc.fillRoundRect(-HALF_WIDTH, TOP, 2 * HALF_WIDTH, height, ROUND, ROUND);
        if (shown != null) {
            fill.take(gc);
            gc.fillRoundRect(
                    -HALF_WIDTH, Math.min(at, BOTTOM - 2), 2 * HALF_WIDTH, Math.max(2, BOTTOM - at), ROUND, ROUND);
            paintTicks(gc);
            level.take(gc);
            gc.strokeLine(-HALF_WIDTH - 8, at, HALF_WIDTH + 8, at);
            PhaseMark.paint(gc, shown, 0, markY(at), 22, mark);
        }
        track.take(gc);
        gc.strokeRoundRect(-HALF_WIDTH, TOP, 2 * HALF_WIDTH, height, ROUND, ROUND);
    }

    private static double levelY(double fullness) {
        return BOTTOM - fullness * (BOTTOM - TOP);
    }

    /// The mark stands in the filled part, or above it while there is no room.
    private static double markY(double levelY) {
        return levelY + 34 < BOTTOM - 24 ? levelY + 34 : BOTTOM - 34;
    }

    /// One mark a second: at the left as air comes in, at the right as it goes out.
    private void paintTicks(GraphicsContext gc) {
        BreathPhase now = shown;
        if (now == null || now.isHold()) {
            return;
        }
        double side = now == BreathPhase.IN ? -1 : 1;
        long seconds = (long) (lengthMillis / SECOND_MILLIS);
        for (long second = 1; second <= seconds; second++) {
            double share = Easing.smooth(second * SECOND_MILLIS / lengthMillis);
            double y = levelY(now == BreathPhase.IN ? share : 1 - share);
            (second * SECOND_MILLIS <= elapsedMillis ? passed : tick).take(gc);
            gc.strokeLine(side * (HALF_WIDTH + TICK_GAP), y, side * (HALF_WIDTH + TICK_GAP + TICK_LENGTH), y);
        }
    }

    @Override
    protected void layoutChildren() {
        double size = Math.min(getHeight() / DRAWING_HEIGHT, getWidth() / DRAWING_WIDTH);
        double width = DRAWING_WIDTH * size;
        double height = DRAWING_HEIGHT * size;
        easel.place((getWidth() - width) / 2, (getHeight() - height) / 2, width, height, width / 2, 0, size);
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
