package org.ribwise.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.scene.control.Label;
import javafx.scene.shape.Arc;
import org.junit.jupiter.api.Test;

class PhaseRingTest {

    private final PhaseRing ring =
            ControlStage.onFxThread(() -> ControlStage.show(new PhaseRing(ControlStage.MESSAGES), 200, 200));

    @Test
    void theRingClosesClockwiseAndTheNumberSaysTheSecondsLeft() {
        ControlStage.onFxThread(() -> ring.show(0.25, 15));

        assertThat(((Arc) ring.lookup(".phase-ring-done")).getLength()).isEqualTo(-90);
        assertThat(((Label) ring.lookup(".phase-ring-number")).getText()).isEqualTo("15");
        assertThat(ring.getAccessibleText()).isEqualTo("15 seconds left");
    }

    @Test
    void aShareOutsideZeroToOneIsRefused() {
        assertThatThrownBy(() -> ring.show(1.01, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ring.show(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ring.show(0.5, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
