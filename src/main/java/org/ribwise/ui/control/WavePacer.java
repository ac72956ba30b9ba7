package org.ribwise.ui.control;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.motion.BreathMoment;
import org.ribwise.domain.motion.BreathPhase;
import org.ribwise.domain.session.BreathCourse;
import org.ribwise.domain.session.BreathCourse.Span;
import org.ribwise.ui.kit.Messages;

/// The breath as a line that scrolls from right to left: what comes is seen before it comes, what is over fades. The
/// ball rides on the line; it rises as air comes in and sinks as it goes out, and stays level in a hold.
///
/// It has to be told what to {@link #follow}; without that it shows the ball alone.
public final class WavePacer extends Region implements Pacer {

    private static final double SMALLEST = 240;
    private static final double PREFERRED = 460;

    /// The line is never higher than this share of its width: steeper, a breath looks like a spike.
    private static final double TALLEST_SHARE = 0.5;

    /// In a small window it may be this high anyhow.
    private static final double SMALL_HEIGHT = 180;

    private static final double MARGIN = 26;
    private static final double NOW_SHARE = 0.28;
    private static final double BALL_RADIUS = 20;
    private static final double STEP_PIXELS = 6;

    private final Brush guide = new Brush("wave-guide");
    private final Brush past = new Brush("wave-past");
    private final Brush in = new Brush("wave-in");
    private final Brush out = new Brush("wave-out");
    private final Brush hold = new Brush("wave-hold");
    private final Brush free = new Brush("wave-free");
    private final Brush ball = new Brush("wave-ball");
    private final Brush mark = new Brush("wave-mark");
    private final Easel easel = new Easel(this::requestLayout, List.of(guide, past, in, out, hold, free, ball, mark));
    private final PhaseState phase = new PhaseState(this);
    private final WaveView view = new WaveView();
    private final Messages messages;
    private @Nullable BreathCourse course;
    private @Nullable BreathPhase shown;
    private long positionMillis;
    private double fullness;
    private double width;
    private double height;

    /// @param messages the words
    public WavePacer(Messages messages) {
        this.messages = messages;
        getStyleClass().setAll("pacer", "wave-pacer");
        setMinSize(SMALLEST, SMALLEST);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(messages.get("control.pacer.wave"));
        getChildren().addAll(easel.nodes());
    }

    @Override
    public Region node() {
        return this;
    }

    /// Says where in which breath this is; the next {@link #show} or {@link #showFreely} paints it.
    ///
    /// @param followed the breath of the session
    /// @param millis position on its timeline, not negative
    public void follow(BreathCourse followed, long millis) {
        course = followed;
        positionMillis = millis;
        view.look(followed, millis);
    }

    @Override
    public void show(BreathMoment moment) {
        fullness = moment.fullness();
        shown = moment.phase();
        if (phase.show(moment.phase())) {
            setAccessibleText(
                    switch (moment.phase()) {
                        case IN -> messages.get("control.pacer.wave.in");
                        case HOLD_IN, HOLD_OUT -> messages.get("control.pacer.wave.hold");
                        case OUT -> messages.get("control.pacer.wave.out");
                    });
        }
        paint();
    }

    @Override
    public void showFreely() {
        fullness = 0;
        shown = null;
        if (phase.show(null)) {
            setAccessibleText(messages.get("control.pacer.wave.freely"));
        }
        paint();
    }

    private void paint() {
        if (!easel.isPlaced()) {
            return;
        }
        GraphicsContext gc = easel.begin();
        double nowX = width * NOW_SHARE;
        guide.take(gc);
        gc.strokeLine(0, y(1), width, y(1));
        gc.strokeLine(0, y(0), width, y(0));
        gc.strokeLine(nowX, 0, nowX, height);
        BreathCourse followed = course;
        if (followed != null) {
            paintLine(gc, followed, nowX);
        }
        double radius = Math.min(BALL_RADIUS, height / 8);
        double ballY = y(fullness);
        ball.take(gc);
        gc.fillOval(nowX - radius, ballY - radius, 2 * radius, 2 * radius);
        gc.strokeOval(nowX - radius, ballY - radius, 2 * radius, 2 * radius);
        PhaseMark.paint(gc, shown, nowX, ballY, radius * 0.45, mark);
    }

    private void paintLine(GraphicsContext gc, BreathCourse followed, double nowX) {
        double pixelsAMilli = (width - nowX) / view.aheadMillis();
        double from = Math.max(0.0, positionMillis - nowX / pixelsAMilli);
        double to = positionMillis + view.aheadMillis();
        List<Span> spans = followed.spans();
        for (int i = followed.indexAt((long) from);
                i < spans.size() && spans.get(i).startMillis() < to;
                i++) {
            Span span = spans.get(i);
            double begin = Math.max(from, (double) span.startMillis());
            double end = Math.min(to, (double) span.endMillis());
            double now = Math.clamp((double) positionMillis, begin, end);
            paintPart(gc, span, begin, now, pixelsAMilli, past);
            paintPart(gc, span, now, end, pixelsAMilli, brushOf(span));
        }
    }

    private Brush brushOf(Span span) {
        if (span.phase().isEmpty()) {
            return free;
        }
        return switch (span.phase().get()) {
            case IN -> in;
            case OUT -> out;
            case HOLD_IN, HOLD_OUT -> hold;
        };
    }

    private void paintPart(GraphicsContext gc, Span span, double from, double to, double pixelsAMilli, Brush brush) {
        if (to <= from) {
            return;
        }
        double nowX = width * NOW_SHARE;
        double step = span.from() == span.to() ? to - from : STEP_PIXELS / pixelsAMilli;
        gc.beginPath();
        gc.moveTo(nowX + (from - positionMillis) * pixelsAMilli, y(span.fullnessAt((long) from)));
        // points stand at fixed times, so that the line does not shimmer as it scrolls
        for (double at = (Math.floor(from / step) + 1) * step; at < to; at += step) {
            gc.lineTo(nowX + (at - positionMillis) * pixelsAMilli, y(span.fullnessAt((long) at)));
        }
        gc.lineTo(nowX + (to - positionMillis) * pixelsAMilli, y(span.fullnessAt((long) to)));
        brush.paint(gc);
    }

    private double y(double full) {
        return MARGIN + (1 - full) * (height - 2 * MARGIN);
    }

    @Override
    protected void layoutChildren() {
        width = getWidth();
        height = Math.min(getHeight(), Math.max(SMALL_HEIGHT, width * TALLEST_SHARE));
        easel.place(0, (getHeight() - height) / 2, width, height, 0, 0, 1);
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
