package org.ribwise.ui.settings;

import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One amount of the settings: a slider in whole steps, and the amount in words beside it.
final class AmountRow extends VBox {

    /// From where to where, in which steps.
    record Span(int least, int most, int step) {}

    private final Slider slider;
    private final Label amount = new Label();

    /// @param id of the slider
    /// @param title what is set
    /// @param span its amounts
    /// @param now what holds now
    /// @param set is told a new amount
    /// @param say the amount in words
    AmountRow(
            String id,
            String title,
            Span span,
            ObservableValue<Integer> now,
            IntConsumer set,
            IntFunction<String> say) {
        getStyleClass().add("setting");
        Label label = new Label(title);
        label.getStyleClass().add("setting-title");
        label.setWrapText(true);
        slider = new Slider(span.least(), span.most(), now.getValue());
        slider.setId(id);
        slider.setBlockIncrement(span.step());
        slider.setMajorTickUnit(span.step());
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.getStyleClass().add("setting-slider");
        slider.setAccessibleText(title);
        label.setLabelFor(slider);
        HBox.setHgrow(slider, Priority.ALWAYS);
        amount.getStyleClass().add("setting-amount");
        amount.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(slider, amount);
        row.getStyleClass().add("setting-row");
        getChildren().addAll(label, row);
        // while the thumb is drawn along it is between two steps: the nearer one holds
        slider.valueProperty().subscribe(value -> set.accept(nearest(value.doubleValue(), span)));
        now.subscribe(value -> show(value, say));
    }

    private void show(int value, IntFunction<String> say) {
        if (!slider.isValueChanging()) {
            slider.setValue(value);
        }
        amount.setText(say.apply(value));
    }

    private static int nearest(double value, Span span) {
        long steps = Math.round((value - span.least()) / span.step());
        return Math.clamp(span.least() + steps * span.step(), span.least(), span.most());
    }
}
