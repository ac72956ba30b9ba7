package org.ribwise.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.scene.shape.LineTo;
import org.junit.jupiter.api.Test;

class ContourTest {

    @Test
    void everyPointMovesStraightBetweenItsTwoPlaces() {
        Contour contour = new Contour("M 0 0 L 10 20", "M 0 0 L 30 10");

        assertThat(contour.number(2, 0.5)).isEqualTo(20);
        assertThat(contour.number(3, 0.5)).isEqualTo(15);
    }

    @Test
    void aStillShapeAndItsMirrorImageFollowTheDrawing() {
        Contour contour = Contour.still("M 0 0 L 10 5");

        assertThat(((LineTo) contour.path("line").getElements().getLast()).getX())
                .isEqualTo(10);
        assertThat(contour.mirrored("line").getBoundsInParent().getMinX()).isLessThanOrEqualTo(-10);
    }

    @Test
    void twoDrawingsMustHaveTheSameCommands() {
        assertThatThrownBy(() -> new Contour("M 0 0 L 1 1", "M 0 0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("different commands");
    }

    @Test
    void anUnknownCommandIsRefused() {
        assertThatThrownBy(() -> Contour.still("M 0 0 Q 1 1 2 2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Q");
    }

    @Test
    void pointsAlongACurveStandAtEqualDistances() {
        double[] points = Bezier.along("M 0 0 C 10 0 20 0 30 0 C 40 0 50 0 60 0", 12);

        assertThat(points).hasSize(2 * 6);
        for (int i = 0; i < points.length; i += 2) {
            assertThat(points[i]).isBetween(i / 2 * 12 - 0.5, i / 2 * 12 + 0.5);
            assertThat(points[i + 1]).isZero();
        }
    }
}
