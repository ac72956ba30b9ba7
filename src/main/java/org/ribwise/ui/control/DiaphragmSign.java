package org.ribwise.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.ribwise.domain.motion.BreathPhase;

/// The word for the orange muscle, with an arrow that says where it goes: down on the in-breath, up on the
/// out-breath, no arrow while it is still.
final class DiaphragmSign extends HBox {

    private static final double UPSIDE_DOWN = 180;

    private final Region arrow = new Region();

    DiaphragmSign(String word) {
        arrow.getStyleClass().setAll("pacer-arrow");
        Label label = new Label(word);
        label.setMinWidth(USE_PREF_SIZE);
        getStyleClass().setAll("pacer-sign");
        setAlignment(Pos.CENTER);
        getChildren().addAll(label, arrow);
    }

    /// Nothing moves that one could follow.
    void rest() {
        arrow.setVisible(false);
    }

    void show(BreathPhase phase) {
        arrow.setVisible(!phase.isHold());
        arrow.setRotate(phase == BreathPhase.OUT ? UPSIDE_DOWN : 0);
    }
}
