package org.ribwise.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.motion.BreathMoment;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.motion.BreathPhase;
import org.ribwise.ui.kit.Messages;

/// This breath and the next as a line, with a dot where the breath is now. What is over is drawn in the colours of
/// its phases, what comes is grey. Who breathes freely sees a calm flat line without a dot.
///
/// The line is built anew only when the pattern or the size changes; a frame moves the dot and uncovers the line.
public final class BreathLine extends Region {

    private static final int BREATHS = 2;
    private static final int POINTS_A_PHASE = 32;
    private static final double DOT_RADIUS = 8;
    private static final double MARGIN = DOT_RADIUS + 2;
    private static final double PREFERRED_WIDTH = 260;
    private static final double SMALLEST_WIDTH = 120;
    private static final double HEIGHT = 76;
    private static final double SMALLEST_HEIGHT = 32;

    private final Group coming = new Group();
    private final Group passed = new Group();
    private final Rectangle uncovered = new Rectangle();
    private final Circle dot = new Circle(DOT_RADIUS);
    private final PhaseState phase = new PhaseState(this);
    private final Messages messages;
    private @Nullable BreathPattern pattern;
    private boolean isFree;
    private long elapsedMillis;

    /// @param messages the words
    public BreathLine(Messages messages) {
        this.messages = messages;
        getStyleClass().setAll("pacer", "breath-line");
        dot.getStyleClass().setAll("breath-line-dot");
        passed.setClip(uncovered);
        for (Group group : List.of(coming, passed)) {
            group.setManaged(false);
        }
        dot.setManaged(false);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(coming, passed, dot);
        showFreely();
    }

    /// Paints a paced breath.
    ///
    /// @param elapsedMillis time since the pattern began, not negative
    public void show(BreathPattern pattern, long elapsedMillis) {
        this.elapsedMillis = elapsedMillis;
        isFree = false;
        if (!pattern.equals(this.pattern)) {
            this.pattern = pattern;
            setAccessibleText(messages.get("control.breathLine.paced"));
            build();
        }
        place();
    }

    /// Paints free breathing: a flat line, nothing to follow.
    public void showFreely() {
        if (isFree) {
            return;
        }
        isFree = true;
        pattern = null;
        setAccessibleText(messages.get("control.breathLine.freely"));
        build();
        place();
    }

    @Override
    protected void layoutChildren() {
        build();
        place();
    }

    private void build() {
        BreathPattern paced = pattern;
        coming.getChildren().clear();
        passed.getChildren().clear();
        if (paced == null) {
            double middle = getHeight() / 2;
            coming.getChildren().add(line(List.of(MARGIN, middle, MARGIN + lineWidth(), middle), "breath-line-coming"));
            return;
        }
        List<Double> whole = new ArrayList<>();
        long start = 0;
        for (int breath = 0; breath < BREATHS; breath++) {
            for (BreathPhase each : BreathPhase.values()) {
                long length = paced.millisOf(each);
                if (length > 0) {
                    List<Double> points = points(paced, start, length);
                    whole.addAll(points);
                    passed.getChildren().add(line(points, passedStyle(each)));
                }
                start += length;
            }
        }
        coming.getChildren().add(line(whole, "breath-line-coming"));
    }

    private List<Double> points(BreathPattern paced, long startMillis, long lengthMillis) {
        List<Double> points = new ArrayList<>(2 * POINTS_A_PHASE + 2);
        for (int i = 0; i <= POINTS_A_PHASE; i++) {
            long at = startMillis + lengthMillis * i / POINTS_A_PHASE;
            points.add(x(paced, at));
            points.add(y(paced.at(at)));
        }
        return points;
    }

    private static Polyline line(List<Double> points, String styleClass) {
        Polyline line = new Polyline();
        line.getPoints().setAll(points);
        line.getStyleClass().setAll(styleClass);
        return line;
    }

    private static String passedStyle(BreathPhase phase) {
        return switch (phase) {
            case IN -> "breath-line-in";
            case OUT -> "breath-line-out";
            case HOLD_IN, HOLD_OUT -> "breath-line-hold";
        };
    }

    private void place() {
        BreathPattern paced = pattern;
        dot.setVisible(paced != null);
        if (paced == null) {
            return;
        }
        BreathMoment moment = paced.at(elapsedMillis);
        phase.show(moment.phase());
        dot.setCenterX(x(paced, elapsedMillis % paced.cycleMillis()));
        dot.setCenterY(y(moment));
        uncovered.setWidth(dot.getCenterX());
        uncovered.setHeight(getHeight());
    }

    private double lineWidth() {
        return Math.max(0, getWidth() - 2 * MARGIN);
    }

    private double x(BreathPattern paced, long millis) {
        return MARGIN + lineWidth() * millis / (BREATHS * (double) paced.cycleMillis());
    }

    private double y(BreathMoment moment) {
        return MARGIN + (1 - moment.fullness()) * (getHeight() - 2 * MARGIN);
    }

    @Override
    protected double computeMinWidth(double height) {
        return SMALLEST_WIDTH;
    }

    @Override
    protected double computePrefWidth(double height) {
        return PREFERRED_WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return SMALLEST_HEIGHT;
    }
}
