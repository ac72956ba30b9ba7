package org.ribwise.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// One number that can be set. What is written holds only after the person says that their care team agreed.
final class NumberRow<N extends Enum<N>> extends VBox {

    private final N number;
    private final Numbers.Bounds bounds;
    private final NumbersModel<N> model;
    private final Messages words;
    private final TextField field = new TextField();
    private final Label said = new Label();
    private final FlowPane asking = new FlowPane();
    private final Button usual;
    private int asked;

    NumberRow(N number, NumbersModel<N> model, Messages words) {
        this.number = number;
        this.bounds = model.numbers().bounds(number);
        this.model = model;
        this.words = words;
        getStyleClass().add("number-row");
        String id = "number-" + number.name();
        Label name = new Label(words.name(number));
        name.setWrapText(true);
        name.getStyleClass().add("entry-question");
        name.setLabelFor(field);
        Label range = new Label(words.get(
                bounds.needsSignOff() ? "settings.numberRangeUnsigned" : "settings.numberRange",
                bounds.usual(),
                bounds.lowest(),
                bounds.highest()));
        range.setWrapText(true);
        range.getStyleClass().add("muted");
        field.setId(id);
        field.getStyleClass().addAll("entry-field", "number-field");
        field.setAccessibleText(words.name(number));
        field.setAccessibleHelp(range.getText());
        field.setOnAction(event -> look());
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                look();
            }
        });
        usual = Buttons.second(id + "-usual", words.get("settings.numberUsual"), () -> {
            field.setText(Integer.toString(bounds.usual()));
            look();
        });
        usual.setAccessibleText(words.get("settings.choice", words.name(number), usual.getText()));
        said.setWrapText(true);
        said.getStyleClass().add("entry-problem");
        asking.getStyleClass().add("setting-choices");
        HBox row = new HBox(field, usual);
        row.getStyleClass().add("entry-row");
        getChildren().addAll(name, range, row, said, asking);
        show();
    }

    /// Shows what holds.
    void show() {
        field.setText(Integer.toString(model.value(number)));
        Shown.set(usual, !model.isUsual(number));
        say("");
    }

    void takeFocus() {
        field.requestFocus();
    }

    private void look() {
        switch (model.written(number, field.getText())) {
            case NumbersModel.Written.Same() -> show();
            case NumbersModel.Written.OutOfRange() ->
                say(words.get("settings.numberOut", bounds.lowest(), bounds.highest(), model.value(number)));
            case NumbersModel.Written.DoesNotGo() -> say(model.numbers().doesNotGo(words, model.value(number)));
            case NumbersModel.Written.Asks(int value) -> ask(value);
        }
    }

    private void ask(int value) {
        if (asking.isVisible() && asked == value) {
            // asked already: its buttons must stay while one of them is pressed
            return;
        }
        asked = value;
        say(words.get("settings.numberAsk"));
        String id = "number-" + number.name();
        asking.getChildren()
                .setAll(
                        Buttons.second(
                                id + "-agreed",
                                words.get("settings.numberAgreed", value),
                                () -> model.agreed(number, value)),
                        Buttons.second(id + "-not", words.get("settings.numberNot", model.value(number)), this::show));
        Shown.set(asking, true);
    }

    private void say(String sentence) {
        said.setText(sentence);
        Shown.set(said, !sentence.isEmpty());
        Shown.set(asking, false);
        Announcement.make(said, sentence);
    }
}
