package org.ribwise.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.Node;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.motion.BreathMoment;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.motion.BreathPhase;

class OrbPacerTest {

    private static final BreathPattern PATTERN = new BreathPattern(4_000, 2_000, 6_000, 1_000);

    private final OrbPacer pacer =
            ControlStage.onFxThread(() -> ControlStage.show(new OrbPacer(ControlStage.MESSAGES), 480, 480));

    private double radius(BreathMoment moment) {
        return ControlStage.onFxThread(() -> {
            pacer.show(moment);
            return ((Circle) pacer.lookup(".orb")).getRadius();
        });
    }

    private Node find(String style) {
        return ControlStage.onFxThread(() -> pacer.lookup(style));
    }

    @Test
    void theOrbIsTheSameAtTheSameFullness() {
        double in = radius(new BreathMoment(BreathPhase.IN, 100, 4_000, 0, 0.3));
        radius(PATTERN.at(4_000));
        double out = radius(new BreathMoment(BreathPhase.OUT, 100, 6_000, 7, 0.3));

        assertThat(out).isEqualTo(in);
    }

    @Test
    void theOrbGrowsOnTheInBreathRestsAndShrinksOnTheOutBreath() {
        assertThat(radius(PATTERN.at(3_000))).isGreaterThan(radius(PATTERN.at(1_000)));
        assertThat(radius(PATTERN.at(5_900))).isEqualTo(radius(PATTERN.at(4_000)));
        assertThat(radius(PATTERN.at(10_000))).isLessThan(radius(PATTERN.at(7_000)));
        assertThat(radius(PATTERN.at(12_900))).isEqualTo(radius(PATTERN.at(12_000)));
    }

    @Test
    void theRingShowsTheShareOfThePhaseThatIsLeft() {
        radius(PATTERN.at(3_000));
        assertThat(((Arc) find(".orb-left")).getLength()).isCloseTo(90, within(0.01));
        radius(PATTERN.at(6_000));
        assertThat(((Arc) find(".orb-left")).getLength()).isCloseTo(360, within(0.01));
    }

    @Test
    void chevronsTurnWithTheBreathAndDotsMeanHold() {
        radius(PATTERN.at(1_000));
        Node chevron = find(".orb-chevron");
        Node dot = find(".orb-dot");
        double in = chevron.getTransforms().getLast().getMyy();
        assertThat(chevron.getParent().isVisible()).isTrue();
        assertThat(dot.getParent().isVisible()).isFalse();

        radius(PATTERN.at(7_000));
        assertThat(chevron.getTransforms().getLast().getMyy()).isEqualTo(-in);

        radius(PATTERN.at(4_500));
        assertThat(chevron.getParent().isVisible()).isFalse();
        assertThat(dot.getParent().isVisible()).isTrue();
    }

    @Test
    void whileNobodyPacesItRestsOnEmptyLungsWithoutAMark() {
        double empty = radius(PATTERN.at(0));
        radius(PATTERN.at(3_000));
        ControlStage.onFxThread(() -> {
            pacer.showFreely();
            return true;
        });

        assertThat(((Circle) find(".orb")).getRadius()).isEqualTo(empty);
        assertThat(((Arc) find(".orb-left")).getLength()).isZero();
        assertThat(find(".orb-chevron").getParent().isVisible()).isFalse();
        assertThat(find(".orb-dot").getParent().isVisible()).isFalse();
        assertThat(pacer.getAccessibleText()).isEqualTo("Breathing as you like: the circle rests");

        radius(PATTERN.at(1_000));
        assertThat(find(".orb-chevron").getParent().isVisible()).isTrue();
    }

    @Test
    void aFrameCreatesNoNodes() {
        int before = ControlStage.onFxThread(() -> ControlStage.nodes(pacer));

        for (long millis = 0; millis < PATTERN.cycleMillis(); millis += 250) {
            radius(PATTERN.at(millis));
        }

        assertThat(ControlStage.onFxThread(() -> ControlStage.nodes(pacer))).isEqualTo(before);
    }
}
