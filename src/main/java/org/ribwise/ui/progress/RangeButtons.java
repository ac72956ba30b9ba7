package org.ribwise.ui.progress;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.ribwise.domain.progress.RangeChoice;
import org.ribwise.ui.kit.Messages;

/// One button for every range; exactly one is down.
final class RangeButtons extends FlowPane {

    private final Map<RangeChoice, ToggleButton> buttons = new EnumMap<>(RangeChoice.class);

    RangeButtons(ProgressModel model, Messages words) {
        getStyleClass().add("range-buttons");
        setAccessibleText(words.get("progress.range.label"));
        ToggleGroup group = new ToggleGroup();
        for (RangeChoice range : RangeChoice.values()) {
            ToggleButton button = new ToggleButton(words.name(range));
            button.setId("range-" + range.name());
            button.getStyleClass().add("range-button");
            button.setToggleGroup(group);
            button.setUserData(range);
            buttons.put(range, button);
            getChildren().add(button);
        }
        group.selectedToggleProperty().subscribe((old, selected) -> {
            if (selected == null) {
                group.selectToggle(old);
            } else if (selected.getUserData() instanceof RangeChoice range
                    && range != model.rangeProperty().get()) {
                model.choose(range);
            }
        });
        model.rangeProperty().subscribe(range -> {
            ToggleButton button = buttons.get(range);
            if (button != null) {
                button.setSelected(true);
            }
        });
    }

    /// The keyboard goes to the button that is down.
    @Override
    public void requestFocus() {
        buttons.values().stream().filter(ToggleButton::isSelected).forEach(ToggleButton::requestFocus);
    }

    /// All in one row, where there is room; a flow pane of its own would ask for a fixed width.
    @Override
    protected double computePrefWidth(double height) {
        double gaps = (buttons.size() - 1) * getHgap();
        return buttons.values().stream()
                        .mapToDouble(button -> snapSizeX(button.prefWidth(-1)))
                        .sum()
                + gaps
                + snappedLeftInset()
                + snappedRightInset();
    }
}
