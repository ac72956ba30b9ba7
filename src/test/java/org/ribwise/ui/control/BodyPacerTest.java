package org.ribwise.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.motion.BreathMoment;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.motion.BreathPhase;

class BodyPacerTest {

    private static final BreathPattern PATTERN = new BreathPattern(4_000, 2_000, 6_000, 1_000);
    private static final List<String> MOVING = List.of(
            ".pacer-diaphragm",
            ".pacer-crus",
            ".pacer-lung",
            ".pacer-torso",
            ".pacer-bone",
            ".pacer-heart",
            ".pacer-branch",
            ".pacer-direction");

    private final BodyPacer pacer =
            ControlStage.onFxThread(() -> ControlStage.show(new BodyPacer(ControlStage.MESSAGES), 480, 480));

    private Bounds shown(String style, BreathMoment moment) {
        return ControlStage.onFxThread(() -> {
            pacer.show(moment);
            Node node = pacer.lookup(style);
            return node.localToScene(node.getLayoutBounds());
        });
    }

    private static BreathMoment full(double fullness, BreathPhase phase) {
        return new BreathMoment(phase, 500, 1_000, 0, fullness);
    }

    @Test
    void theDiaphragmSinksStepByStepAsTheLungsFill() {
        List<Double> crowns = new ArrayList<>();
        for (int percent = 0; percent <= 100; percent += 5) {
            crowns.add(shown(".pacer-diaphragm", full(percent / 100.0, BreathPhase.IN))
                    .getMinY());
        }

        assertThat(crowns).isSorted().doesNotHaveDuplicates();
        assertThat(crowns.getLast() - crowns.getFirst()).isGreaterThan(40);
    }

    @Test
    void whileNobodyPacesItRestsOnEmptyLungsWithoutAnArrow() {
        Bounds empty = shown(".pacer-diaphragm", full(0, BreathPhase.OUT));
        shown(".pacer-diaphragm", full(1, BreathPhase.IN));
        Bounds resting = ControlStage.onFxThread(() -> {
            pacer.showFreely();
            Node node = pacer.lookup(".pacer-diaphragm");
            return node.localToScene(node.getLayoutBounds());
        });

        assertThat(resting).isEqualTo(empty);
        assertThat(ControlStage.onFxThread(() -> pacer.lookup(".pacer-arrow").isVisible()))
                .isFalse();
    }

    @Test
    void theDiaphragmFlattensAsTheLungsFill() {
        double dome = shown(".pacer-diaphragm", full(0, BreathPhase.IN)).getHeight();
        double flat = shown(".pacer-diaphragm", full(1, BreathPhase.IN)).getHeight();

        assertThat(flat).isLessThan(dome * 0.7);
    }

    @Test
    void lungsAndTrunkGrowAsTheLungsFill() {
        for (String part : List.of(".pacer-lung", ".pacer-torso")) {
            Bounds empty = shown(part, full(0, BreathPhase.IN));
            Bounds filled = shown(part, full(1, BreathPhase.IN));
            assertThat(filled.getWidth()).as(part).isGreaterThan(empty.getWidth());
        }
    }

    @Test
    void theSpineDoesNotMove() {
        assertThat(shown(".pacer-vertebra", full(1, BreathPhase.IN)))
                .isEqualTo(shown(".pacer-vertebra", full(0, BreathPhase.OUT)));
    }

    @Test
    void holdsAreStill() {
        for (long holdBegins : new long[] {4_000, 12_000}) {
            for (String part : MOVING) {
                assertThat(shown(part, PATTERN.at(holdBegins + 999)))
                        .as("%s after %d ms", part, holdBegins)
                        .isEqualTo(shown(part, PATTERN.at(holdBegins)));
            }
        }
    }

    @Test
    void theSameFullnessIsTheSamePictureOnTheWayInAndOut() {
        for (String part : MOVING) {
            Bounds in = shown(part, full(0.4, BreathPhase.IN));
            shown(part, full(0.9, BreathPhase.OUT));
            if (!part.equals(".pacer-direction")) {
                assertThat(shown(part, full(0.4, BreathPhase.OUT))).as(part).isEqualTo(in);
            }
        }
    }

    @Test
    void theArrowPointsDownOnTheInBreathAndUpOnTheOutBreathAndIsGoneInAHold() {
        Node arrow = ControlStage.onFxThread(() -> pacer.lookup(".pacer-arrow"));

        shown(".pacer-arrow", full(0.5, BreathPhase.IN));
        assertThat(arrow.isVisible()).isTrue();
        assertThat(arrow.getRotate()).isZero();
        shown(".pacer-arrow", full(0.5, BreathPhase.OUT));
        assertThat(arrow.isVisible()).isTrue();
        assertThat(arrow.getRotate()).isEqualTo(180);
        shown(".pacer-arrow", full(1, BreathPhase.HOLD_IN));
        assertThat(arrow.isVisible()).isFalse();
    }

    @Test
    void theAccessibleTextSaysWhatTheDiaphragmDoes() {
        shown(".pacer-diaphragm", full(0.5, BreathPhase.IN));
        assertThat(pacer.getAccessibleText()).contains("sinks");
        shown(".pacer-diaphragm", full(0.5, BreathPhase.OUT));
        assertThat(pacer.getAccessibleText()).contains("rises");
        shown(".pacer-diaphragm", full(1, BreathPhase.HOLD_IN));
        assertThat(pacer.getAccessibleText()).contains("still");
    }

    @Test
    void aFrameCreatesNoNodes() {
        int before = ControlStage.onFxThread(() -> ControlStage.nodes(pacer));

        for (long millis = 0; millis < PATTERN.cycleMillis(); millis += 250) {
            shown(".pacer-diaphragm", PATTERN.at(millis));
        }

        assertThat(ControlStage.onFxThread(() -> ControlStage.nodes(pacer))).isEqualTo(before);
    }

    @Test
    void everythingStaysInsideItsPlace() {
        for (double size : new double[] {240, 700}) {
            BodyPacer placed = ControlStage.onFxThread(() -> {
                BodyPacer shown = ControlStage.show(new BodyPacer(ControlStage.MESSAGES), size, size);
                shown.show(full(1, BreathPhase.IN));
                return shown;
            });
            for (String part : List.of(".pacer-torso", ".pacer-diaphragm", ".pacer-sign")) {
                Bounds bounds = ControlStage.onFxThread(() -> {
                    Node node = placed.lookup(part);
                    return node.localToScene(node.getLayoutBounds());
                });
                assertThat(bounds.getMinX()).as(part).isGreaterThanOrEqualTo(0);
                assertThat(bounds.getMinY()).as(part).isGreaterThanOrEqualTo(0);
                assertThat(bounds.getMaxX()).as(part).isLessThanOrEqualTo(size);
                assertThat(bounds.getMaxY()).as(part).isLessThanOrEqualTo(size);
            }
        }
    }
}
