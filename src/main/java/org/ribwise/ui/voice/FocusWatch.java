package org.ribwise.ui.voice;

import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.util.Subscription;

/// Watches what may change on the node that has the focus while it has it.
final class FocusWatch {

    private final Runnable changed;
    private Subscription watching = Subscription.EMPTY;

    /// @param changed is told of every change
    FocusWatch(Runnable changed) {
        this.changed = changed;
    }

    /// Watches another node instead.
    void watch(Node node) {
        stop();
        watching = Stream.concat(Stream.of(node.accessibleTextProperty()), values(node))
                .map(this::following)
                .reduce(Subscription.EMPTY, Subscription::and);
    }

    /// Watches nothing.
    void stop() {
        watching.unsubscribe();
        watching = Subscription.EMPTY;
    }

    private <T> Subscription following(ObservableValue<T> value) {
        return value.subscribe((before, now) -> changed.run());
    }

    private static Stream<ObservableValue<?>> values(Node node) {
        return switch (node) {
            case CheckBox box -> Stream.of(box.selectedProperty());
            case ToggleButton button -> Stream.of(button.selectedProperty());
            case Slider slider -> Stream.of(slider.valueProperty());
            case TextInputControl field -> Stream.of(field.textProperty());
            case ComboBoxBase<?> box -> Stream.of(box.valueProperty());
            case TitledPane pane -> Stream.of(pane.expandedProperty());
            case ListView<?> list -> Stream.of(list.getFocusModel().focusedIndexProperty());
            case TableView<?> table -> Stream.of(table.getFocusModel().focusedIndexProperty());
            default -> Stream.empty();
        };
    }
}
