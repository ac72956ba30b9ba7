package org.ribwise.ui.control;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.ribwise.ui.kit.Messages;

/// A few words to choose from, side by side. A chosen one has a tick and a thick border. The chips keep nothing
/// themselves: whoever listens answers with {@link #show}.
///
/// @param <E> what the words name
public final class ChoiceChips<E extends Enum<E>> extends FlowPane {

    private final Messages words;
    private final Map<E, ToggleButton> chips;

    /// @param type what the words name
    /// @param choices which of them, in this order
    /// @param words the words
    /// @param pressed is told which was pressed
    public ChoiceChips(Class<E> type, List<E> choices, Messages words, Consumer<E> pressed) {
        this.words = words;
        this.chips = new EnumMap<>(type);
        getStyleClass().add("choice-chips");
        for (E choice : choices) {
            ToggleButton chip = new ToggleButton();
            chip.setId(type.getSimpleName() + "-" + choice.name());
            chip.getStyleClass().add("choice-chip");
            chip.setOnAction(press -> pressed.accept(choice));
            chips.put(choice, chip);
            getChildren().add(chip);
        }
        show(Set.of());
    }

    /// Shows what is chosen.
    public void show(Set<E> chosen) {
        chips.forEach((choice, chip) -> {
            boolean is = chosen.contains(choice);
            String name = words.name(choice);
            chip.setSelected(is);
            chip.setText(is ? words.get("control.chosen", name) : name);
            chip.setAccessibleText(name);
        });
    }
}
