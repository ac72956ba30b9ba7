package org.ribwise.ui.player;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.motion.BreathPhase;
import org.ribwise.domain.session.BreathCourse;
import org.ribwise.ui.control.PhaseState;
import org.ribwise.ui.kit.Messages;

/// This phase and those that follow, each with its seconds: the next breath is read before it comes, without anything
/// that moves. What finds no room is left out, the farthest first.
final class ComingRow extends HBox {

    /// This phase, and as many more as the longest breath has, so that the next one's in-breath is among them.
    private static final int SHOWN = 6;

    private final Messages words;
    private final SpanWords spanWords;
    private final List<Label> labels = new ArrayList<>();
    private final List<PhaseState> phases = new ArrayList<>();
    private @Nullable BreathCourse course;
    private int index = -1;

    ComingRow(Messages words) {
        this.words = words;
        this.spanWords = new SpanWords(words);
        getStyleClass().add("coming-row");
        setAlignment(Pos.CENTER);
        for (int i = 0; i < SHOWN; i++) {
            Label label = new Label();
            label.getStyleClass().add(i == 0 ? "coming-now" : "coming");
            label.setMinWidth(USE_PREF_SIZE);
            labels.add(label);
            phases.add(new PhaseState(label));
        }
        setMinWidth(0);
        getChildren().addAll(labels);
    }

    /// Shows what is due at a time; does nothing while that has not changed.
    void show(BreathCourse shown, long positionMillis) {
        int now = shown.indexAt(positionMillis);
        if (now == index && shown.equals(course)) {
            return;
        }
        course = shown;
        index = now;
        for (int i = 0; i < SHOWN; i++) {
            boolean there = now + i < shown.spans().size();
            labels.get(i).setText(there ? spanWords.of(shown.spans().get(now + i)) : "");
            BreathPhase phase = there ? shown.spans().get(now + i).phase().orElse(null) : null;
            phases.get(i).show(phase);
        }
        setAccessibleText(words.get("player.comingHelp", labels.get(1).getText()));
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - getInsets().getLeft() - getInsets().getRight() + getSpacing();
        for (Label label : labels) {
            room -= label.prefWidth(-1) + getSpacing();
            boolean fits = room >= 0 && !label.getText().isEmpty();
            label.setVisible(fits);
            label.setManaged(fits);
        }
        super.layoutChildren();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return labels.getFirst().prefHeight(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return labels.getFirst().prefHeight(-1);
    }
}
