package org.ribwise.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.motion.BasePose;
import org.ribwise.domain.motion.Channel;
import org.ribwise.domain.motion.Pose;
import org.ribwise.domain.motion.Side;
import org.ribwise.domain.motion.View;

class FigureMovementTest {

    private static final double TALL_PIXELS = 400;

    private final FigureMovement movement = new FigureMovement();

    @Test
    void whatWasNeverDrawnIsDrawn() {
        assertThat(movement.isSeen(bent(0), Side.LEFT, 0, TALL_PIXELS)).isTrue();
    }

    @Test
    void aHoldIsNotDrawnAnewButTheSwellOfADeepBreathIs() {
        movement.drawn(bent(20), Side.LEFT, 0);

        assertThat(movement.isSeen(bent(20), Side.LEFT, 0, TALL_PIXELS)).isFalse();
        assertThat(movement.isSeen(bent(20), Side.LEFT, 0.01, TALL_PIXELS)).isFalse();
        assertThat(movement.isSeen(bent(20), Side.LEFT, 0.5, TALL_PIXELS)).isTrue();
    }

    @Test
    void aQuarterOfAPixelIsTheLeastThatIsSeen() {
        movement.drawn(bent(20), Side.LEFT, 0);

        assertThat(movement.isSeen(bent(20.03), Side.LEFT, 0, TALL_PIXELS)).isFalse();
        assertThat(movement.isSeen(bent(20.04), Side.LEFT, 0, TALL_PIXELS)).isTrue();
        assertThat(movement.isSeen(bent(20.03), Side.LEFT, 0, 2 * TALL_PIXELS)).isTrue();
    }

    @Test
    void slowMovementAddsUpUntilItIsSeen() {
        movement.drawn(bent(20), Side.LEFT, 0);
        int pictures = 0;
        for (int i = 1; i <= 1_000; i++) {
            Pose pose = bent(20 + i * 0.01);
            if (movement.isSeen(pose, Side.LEFT, 0, TALL_PIXELS)) {
                movement.drawn(pose, Side.LEFT, 0);
                pictures++;
            }
        }
        assertThat(pictures).isBetween(200, 300);
    }

    @Test
    void anotherSideIsDrawnAnew() {
        movement.drawn(bent(20), Side.LEFT, 0);

        assertThat(movement.isSeen(bent(20), Side.RIGHT, 0, TALL_PIXELS)).isTrue();
    }

    private static Pose bent(double degrees) {
        return new Pose(View.FRONT, BasePose.SIT, Map.of(Channel.BEND, degrees));
    }
}
