package org.ribwise.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.motion.BreathMoment;
import org.ribwise.domain.motion.BreathPhase;

/// What is special about the body; what all pacers have in common is in {@link PacersTest}.
class BodyPacerTest {

    private static final int SIZE = 500;
    private static final Color MUSCLE = Color.web("#D9742B");

    private final BodyPacer pacer =
            ControlStage.onFxThread(() -> ControlStage.show(new BodyPacer(ControlStage.MESSAGES), SIZE, SIZE));

    private WritableImage picture(double fullness, BreathPhase phase) {
        return ControlStage.onFxThread(() -> {
            pacer.show(new BreathMoment(phase, 500, 1_000, 0, fullness));
            return ControlStage.picture(pacer);
        });
    }

    /// The first row, from the top, in which this column shows the diaphragm.
    private static int crown(WritableImage picture, int x) {
        for (int y = 0; y < SIZE; y++) {
            Color color = picture.getPixelReader().getColor(x, y);
            double distance = Math.abs(color.getRed() - MUSCLE.getRed())
                    + Math.abs(color.getGreen() - MUSCLE.getGreen())
                    + Math.abs(color.getBlue() - MUSCLE.getBlue());
            if (distance < 0.03) {
                return y;
            }
        }
        return SIZE;
    }

    @Test
    void theDiaphragmSinksStepByStepAsTheLungsFill() {
        List<Integer> crowns = new ArrayList<>();
        for (int percent = 0; percent <= 100; percent += 20) {
            crowns.add(crown(picture(percent / 100.0, BreathPhase.IN), SIZE / 2 - 62));
        }

        assertThat(crowns).isSorted().doesNotHaveDuplicates();
        assertThat(crowns.getLast() - crowns.getFirst()).isGreaterThan(40);
    }

    @Test
    void theDiaphragmFlattensAsTheLungsFill() {
        assertThat(domeHeight(1)).isLessThan(domeHeight(0) / 2);
    }

    /// From the crown of the dome to a place near its side.
    private int domeHeight(double fullness) {
        WritableImage picture = picture(fullness, BreathPhase.IN);
        return crown(picture, SIZE / 2 - 108) - crown(picture, SIZE / 2 - 66);
    }

    @Test
    void theSameFullnessIsTheSameDiaphragmOnTheWayInAndOut() {
        assertThat(crown(picture(0.4, BreathPhase.OUT), SIZE / 2 - 66))
                .isEqualTo(crown(picture(0.4, BreathPhase.IN), SIZE / 2 - 66));
    }

    @Test
    void theArrowPointsDownOnTheInBreathAndUpOnTheOutBreathAndIsGoneInAHold() {
        Node arrow = ControlStage.onFxThread(() -> pacer.lookup(".pacer-arrow"));

        picture(0.5, BreathPhase.IN);
        assertThat(arrow.isVisible()).isTrue();
        assertThat(arrow.getRotate()).isZero();
        picture(0.5, BreathPhase.OUT);
        assertThat(arrow.isVisible()).isTrue();
        assertThat(arrow.getRotate()).isEqualTo(180);
        picture(1, BreathPhase.HOLD_IN);
        assertThat(arrow.isVisible()).isFalse();
    }

    @Test
    void theAccessibleTextSaysWhatTheDiaphragmDoes() {
        picture(0.5, BreathPhase.IN);
        assertThat(pacer.getAccessibleText()).contains("sinks");
        picture(0.5, BreathPhase.OUT);
        assertThat(pacer.getAccessibleText()).contains("rises");
        picture(1, BreathPhase.HOLD_IN);
        assertThat(pacer.getAccessibleText()).contains("still");
    }

    @Test
    void whileNobodyPacesItRestsWithoutAnArrow() {
        picture(1, BreathPhase.IN);
        ControlStage.onFxThread(pacer::showFreely);

        assertThat(ControlStage.onFxThread(() -> pacer.lookup(".pacer-arrow").isVisible()))
                .isFalse();
        assertThat(pacer.getAccessibleText()).isEqualTo("Breathing as you like: the picture rests");
    }
}
