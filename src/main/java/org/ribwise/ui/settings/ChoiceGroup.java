package org.ribwise.ui.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.ribwise.ui.kit.Messages;

/// One question of the settings with a few answers, of which one holds. Tab enters at the answer that holds, arrow keys
/// choose another.
final class ChoiceGroup<E extends Enum<E>> extends VBox {

    private final Map<E, RadioButton> buttons = new LinkedHashMap<>();

    /// @param title the question
    /// @param answers what can be chosen
    /// @param chosen what holds now
    /// @param choose is told a new choice
    /// @param words the words
    ChoiceGroup(String title, List<E> answers, ObservableValue<E> chosen, Consumer<E> choose, Messages words) {
        this(title, answers, words::name, chosen, choose, words);
    }

    /// The same with answers that say more than their name.
    ///
    /// @param say an answer in words
    ChoiceGroup(
            String title,
            List<E> answers,
            Function<E, String> say,
            ObservableValue<E> chosen,
            Consumer<E> choose,
            Messages words) {
        getStyleClass().add("setting");
        Label label = new Label(title);
        label.getStyleClass().add("setting-title");
        label.setWrapText(true);
        FlowPane row = new FlowPane();
        row.getStyleClass().add("setting-choices");
        ToggleGroup group = new ToggleGroup();
        for (E answer : answers) {
            RadioButton button = new RadioButton(say.apply(answer));
            button.setId("set-" + answer.getDeclaringClass().getSimpleName() + "-" + answer.name());
            button.setAccessibleText(words.get("settings.choice", title, say.apply(answer)));
            button.getStyleClass().add("setting-choice");
            button.setToggleGroup(group);
            button.selectedProperty().subscribe(selected -> {
                if (selected) {
                    choose.accept(answer);
                }
            });
            buttons.put(answer, button);
            row.getChildren().add(button);
        }
        getChildren().addAll(label, row);
        chosen.subscribe(answer -> group.selectToggle(buttons.get(answer)));
    }
}
