package org.ribwise.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.shape.Circle;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.motion.BreathPattern;

class BreathLineTest {

    private static final BreathPattern PATTERN = new BreathPattern(4_000, 0, 6_000, 0);

    private final BreathLine line =
            ControlStage.onFxThread(() -> ControlStage.show(new BreathLine(ControlStage.MESSAGES), 300, 80));

    private Circle dotAt(long millis) {
        return ControlStage.onFxThread(() -> {
            line.show(PATTERN, millis);
            Circle dot = (Circle) line.lookup(".breath-line-dot");
            return new Circle(dot.getCenterX(), dot.getCenterY(), dot.getRadius());
        });
    }

    @Test
    void theDotClimbsOnTheInBreathAndSinksOnTheOutBreath() {
        assertThat(dotAt(3_000).getCenterY()).isLessThan(dotAt(1_000).getCenterY());
        assertThat(dotAt(9_000).getCenterY()).isGreaterThan(dotAt(5_000).getCenterY());
    }

    @Test
    void thisBreathIsTheFirstHalfOfTheLine() {
        assertThat(dotAt(0).getCenterX()).isCloseTo(10, within(1.0));
        assertThat(dotAt(9_999).getCenterX()).isCloseTo(150, within(1.0));
    }

    @Test
    void everyBreathLooksLikeTheFirst() {
        assertThat(dotAt(72_500).getCenterX()).isEqualTo(dotAt(2_500).getCenterX());
        assertThat(dotAt(72_500).getCenterY()).isEqualTo(dotAt(2_500).getCenterY());
    }

    @Test
    void breathingFreelyIsALineWithoutADot() {
        dotAt(1_000);
        ControlStage.onFxThread(line::showFreely);

        assertThat(line.lookup(".breath-line-dot").isVisible()).isFalse();
        assertThat(line.lookup(".breath-line-coming").getLayoutBounds().getHeight())
                .isLessThan(6);
        assertThat(line.getAccessibleText()).isEqualTo("Breathe freely");
    }

    @Test
    void aFrameCreatesNoNodes() {
        dotAt(0);
        int before = ControlStage.onFxThread(() -> ControlStage.nodes(line));
        dotAt(1_234);
        dotAt(8_000);

        assertThat(ControlStage.onFxThread(() -> ControlStage.nodes(line))).isEqualTo(before);
    }
}
