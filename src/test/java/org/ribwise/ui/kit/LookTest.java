package org.ribwise.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.ColorScheme;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ribwise.ui.control.FxThread;

class LookTest {

    private static final double HALF = 0.5;

    @ParameterizedTest
    @EnumSource
    void whatFoldsDownHasTheColoursOfTheWindowThatItBelongsTo(ColorScheme scheme) {
        FxThread.run(() -> {
            ComboBox<String> list = new ComboBox<>();
            list.getItems().add("Ribs");
            Scene scene = new Scene(new StackPane(list));
            Look.dress(scene);
            scene.getPreferences().setColorScheme(scheme);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            list.show();
            try {
                Window popup = Window.getWindows().stream()
                        .filter(window -> !window.equals(stage)
                                && window.isShowing()
                                && window.getScene().getRoot().lookup(".list-cell") != null)
                        .findFirst()
                        .orElseThrow();
                popup.getScene().getRoot().applyCss();
                ListCell<?> cell = (ListCell<?>) popup.getScene().getRoot().lookup(".list-cell");
                double brightness = ((Color) cell.getTextFill()).getBrightness();
                assertThat(brightness < HALF).as("dark letters").isEqualTo(scheme == ColorScheme.LIGHT);
                assertThat(cell.getInsets()).isNotEqualTo(Insets.EMPTY);
            } finally {
                list.hide();
                stage.hide();
            }
        });
    }
}
