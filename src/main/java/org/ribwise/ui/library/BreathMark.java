package org.ribwise.ui.library;

import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.motion.BreathPhase;

/// Two breaths as a line that rises and falls, in the proportions of their seconds: so every breathing exercise has a
/// sign of its own.
final class BreathMark extends Region {

    private static final int BREATHS = 2;
    private static final int POINTS = 12;

    private final Group line = new Group();
    private BreathPattern pattern = new BreathPattern(2_000, 0, 3_000, 0);

    BreathMark() {
        getStyleClass().add("breath-mark");
        line.setManaged(false);
        getChildren().add(line);
    }

    void show(BreathPattern shown) {
        pattern = shown;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        line.getChildren().clear();
        long start = 0;
        for (int breath = 0; breath < BREATHS; breath++) {
            for (BreathPhase phase : BreathPhase.values()) {
                int length = pattern.millisOf(phase);
                if (length > 0) {
                    line.getChildren().add(piece(phase, start, length, width, height));
                }
                start += length;
            }
        }
    }

    private Polyline piece(BreathPhase phase, long start, int length, double width, double height) {
        Polyline piece = new Polyline();
        for (int point = 0; point <= POINTS; point++) {
            long within = (long) length * point / POINTS;
            // the last point of a phase belongs to the next one
            double fullness = pattern.at(start + Math.min(within, length - 1)).fullness();
            double x = width * (start + within) / ((double) BREATHS * pattern.cycleMillis());
            piece.getPoints().addAll(snappedLeftInset() + x, snappedTopInset() + height * (1 - fullness));
        }
        piece.getStyleClass()
                .setAll(
                        switch (phase) {
                            case IN -> "breath-line-in";
                            case OUT -> "breath-line-out";
                            case HOLD_IN, HOLD_OUT -> "breath-line-hold";
                        });
        return piece;
    }
}
