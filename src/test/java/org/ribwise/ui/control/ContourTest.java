package org.ribwise.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.scene.shape.LineTo;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.Test;

class ContourTest {

    @Test
    void everyPointMovesStraightBetweenItsTwoPlaces() {
        Contour contour = new Contour("M 0 0 L 10 20", "M 0 0 L 30 10");
        Path path = contour.path("line");

        contour.blend(0.5);

        LineTo line = (LineTo) path.getElements().getLast();
        assertThat(line.getX()).isEqualTo(20);
        assertThat(line.getY()).isEqualTo(15);
    }

    @Test
    void allShapesOfOneLineMoveTogether() {
        Contour contour = new Contour("M 0 0 L 10 0", "M 0 0 L 20 0");
        Path path = contour.path("line");
        Path mirrored = contour.mirrored("line");

        contour.blend(1);

        assertThat(path.getBoundsInLocal().getMaxX()).isGreaterThanOrEqualTo(20);
        assertThat(mirrored.getBoundsInParent().getMinX()).isLessThanOrEqualTo(-20);
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
}
