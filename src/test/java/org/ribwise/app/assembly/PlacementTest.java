package org.ribwise.app.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.settings.WindowPlace;

class PlacementTest {

    private static final Rectangle2D FIRST = new Rectangle2D(0, 24, 1280, 776);
    private static final Rectangle2D LEFT_OF_IT = new Rectangle2D(-1920, -200, 1920, 1080);

    @Test
    void aWindowComesBackToWhereItWas() {
        assertThat(usable(at(100, 50, 1000, 720), FIRST)).isTrue();
    }

    @Test
    void aScreenAtTheLeftHasNegativeCoordinates() {
        assertThat(usable(at(-1900, -190, 1000, 720), FIRST, LEFT_OF_IT)).isTrue();
        assertThat(usable(at(-1900, -190, 1000, 720), FIRST))
                .as("that screen was taken away")
                .isFalse();
    }

    @Test
    void aScreenThatHasBecomeTooSmallIsNotUsed() {
        assertThat(usable(at(0, 24, 1280, 777), FIRST)).isFalse();
        assertThat(usable(at(0, 24, 1281, 700), FIRST)).isFalse();
        assertThat(usable(at(0, 24, 1280, 776), FIRST)).isTrue();
    }

    @Test
    void theUpperEdgeMustBeWithinReach() {
        assertThat(usable(at(1160, 100, 400, 300), FIRST)).isTrue();
        assertThat(usable(at(1161, 100, 400, 300), FIRST)).isFalse();
        assertThat(usable(at(-280, 100, 400, 300), FIRST)).isTrue();
        assertThat(usable(at(-281, 100, 400, 300), FIRST)).isFalse();
        assertThat(usable(at(100, 23, 400, 300), FIRST)).as("above the screen").isFalse();
        assertThat(usable(at(100, 769, 400, 300), FIRST)).as("below the screen").isFalse();
    }

    private static boolean usable(WindowPlace place, Rectangle2D... screens) {
        return Placement.isUsable(place, List.of(screens));
    }

    private static WindowPlace at(int x, int y, int width, int height) {
        return new WindowPlace(x, y, width, height, false);
    }
}
