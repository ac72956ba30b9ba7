package org.ribwise.ui.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One question with a few answers, of which one or none is chosen. Tab enters at the chosen answer, arrow keys choose
/// another. The answers wrap where they do not fit side by side.
///
/// @param <T> the answers
public final class ChoiceRow<T> extends VBox {

    /// With an answer of more letters the answers stand one under the other.
    private static final int LONG_ANSWER = 40;

    private final Map<T, RadioButton> buttons = new LinkedHashMap<>();

    /// What is asked.
    ///
    /// @param idPrefix begins the id of each button; an answer's name follows
    /// @param question the question; empty where something else asks it
    /// @param answers what can be chosen
    /// @param name the words of an answer
    public record Asked<T>(String idPrefix, String question, List<T> answers, Function<T, String> name) {}

    /// @param asked what is asked
    /// @param chosen what is chosen; null while nothing is, or something that is no answer here
    public ChoiceRow(Asked<T> asked, ObjectProperty<@Nullable T> chosen) {
        this(asked, chosen, chosen::set);
    }

    /// The same where somebody else keeps what is chosen.
    ///
    /// @param asked what is asked
    /// @param chosen what holds now; null while nothing does
    /// @param choose is told what the person chooses
    public ChoiceRow(Asked<T> asked, ObservableValue<? extends @Nullable T> chosen, Consumer<T> choose) {
        getStyleClass().add("choice-row");
        if (!asked.question().isEmpty()) {
            Label label = new Label(asked.question());
            label.getStyleClass().add("field-question");
            label.setWrapText(true);
            getChildren().add(label);
        }
        Pane row = asked.answers().stream().map(asked.name()).anyMatch(name -> name.length() > LONG_ANSWER)
                ? new VBox()
                : new FlowPane();
        row.getStyleClass().add("choices");
        ToggleGroup group = new ToggleGroup();
        for (T answer : asked.answers()) {
            String name = asked.name().apply(answer);
            RadioButton button = new RadioButton(name);
            button.setId(asked.idPrefix() + answer);
            button.setAccessibleText(asked.question().isEmpty() ? name : asked.question() + " " + name);
            button.getStyleClass().add("choice");
            button.setWrapText(true);
            button.setToggleGroup(group);
            button.selectedProperty().subscribe(selected -> {
                if (selected) {
                    choose.accept(answer);
                }
            });
            buttons.put(answer, button);
            row.getChildren().add(button);
        }
        getChildren().add(row);
        chosen.subscribe(answer -> group.selectToggle(answer == null ? null : buttons.get(answer)));
    }

    /// Puts the keyboard on the chosen answer, or on the first one.
    @Override
    public void requestFocus() {
        buttons.values().stream()
                .filter(RadioButton::isSelected)
                .findFirst()
                .or(() -> buttons.values().stream().findFirst())
                .ifPresent(RadioButton::requestFocus);
    }
}
