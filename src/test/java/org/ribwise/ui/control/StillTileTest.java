package org.ribwise.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hansolo.tilesfx.Tile;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;
import org.ribwise.ui.kit.Look;

final class StillTileTest {

    @Test
    void theRingTakesItsColoursFromTheSchemeOfTheScene() {
        FxThread.run(() -> {
            StillTile tile = new StillTile();
            tile.show(4, 7, "4 of 7", "days");
            Rectangle sample = new Rectangle();
            sample.setStyle("-fx-fill: -rw-teal");
            Scene scene = new Scene(new StackPane(tile, sample), 300, 300);
            scene.getPreferences().setColorScheme(ColorScheme.LIGHT);
            Look.dress(scene);
            scene.getRoot().applyCss();
            Tile gauge = gauge(tile);
            Paint light = sample.getFill();
            assertThat(gauge.getBarColor()).isEqualTo(light);

            scene.getPreferences().setColorScheme(ColorScheme.DARK);
            scene.getRoot().applyCss();

            assertThat(gauge.getBarColor()).isEqualTo(sample.getFill()).isNotEqualTo(light);
            assertThat(gauge.getValueColor()).isEqualTo(gauge.getBackgroundColor());
        });
    }

    @Test
    void itCanBeHeard() {
        FxThread.run(() -> {
            StillTile tile = new StillTile();
            tile.show(4, 7, "4 of 7", "days with a session");

            assertThat(tile.getAccessibleText()).isEqualTo("4 of 7 days with a session");
            assertThat(gauge(tile).getValue()).isEqualTo(4);
        });
    }

    @Test
    void morePartsThanTheWholeAreRejected() {
        FxThread.run(() -> {
            StillTile tile = new StillTile();

            assertThatThrownBy(() -> tile.show(8, 7, "", "")).isInstanceOf(IllegalArgumentException.class);
        });
    }

    private static Tile gauge(StillTile tile) {
        return (Tile)
                Objects.requireNonNull(tile.getChildren().getFirst().lookup(".still-gauge"), "the ring of TilesFX");
    }
}
