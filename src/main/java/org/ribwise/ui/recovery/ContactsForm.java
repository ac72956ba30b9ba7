package org.ribwise.ui.recovery;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.ribwise.domain.settings.CareContacts;
import org.ribwise.domain.settings.FirstAidScheme;
import org.ribwise.domain.settings.RelieverType;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.control.WriteField;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// Asks whom to call and what to take. Nothing has to be filled in. It is a card's content: a screen of its own and
/// the settings both show it.
public final class ContactsForm extends VBox {

    private static final int PLAN_ROWS = 5;

    private final TextField number;

    /// @param model what is written
    /// @param words the words
    public ContactsForm(ContactsModel model, Messages words) {
        getStyleClass().addAll("stack", "contacts-form");
        number = new TextField();
        VBox schemes = choices(
                words.get("recovery.askScheme"), FirstAidScheme.values(), model.scheme(), words::name, "scheme-");
        model.type().subscribe(type -> Shown.set(schemes, type == RelieverType.SABA));
        TextArea plan = WriteField.area(PLAN_ROWS);
        Label tooLong = Labels.whole(words.get("recovery.tooLong", CareContacts.LONGEST_TEXT), "recovery-note");
        getChildren()
                .addAll(
                        field(words.get("recovery.askNumber"), "contacts-number", number, model.number()),
                        field(words.get("recovery.askTeam"), "contacts-team", new TextField(), model.team()),
                        field(
                                words.get("recovery.askAdviceLine"),
                                "contacts-advice-line",
                                new TextField(),
                                model.adviceLine()),
                        field(words.get("recovery.askPlan"), "contacts-plan", plan, model.plan()),
                        field(
                                words.get("recovery.askReliever"),
                                "contacts-reliever",
                                new TextField(),
                                model.relieverName()),
                        choices(
                                words.get("recovery.askType"),
                                RelieverType.values(),
                                model.type(),
                                words::name,
                                "reliever-"),
                        schemes,
                        tooLong);
        Shown.set(tooLong, false);
        for (StringProperty text : new StringProperty[] {
            model.number(), model.team(), model.adviceLine(), model.relieverName(), model.plan()
        }) {
            text.subscribe(now -> Shown.set(tooLong, !model.fits()));
        }
    }

    /// Takes the keyboard to the first question.
    public void takeFocus() {
        number.requestFocus();
    }

    private static VBox field(String question, String id, TextInputControl field, StringProperty text) {
        Label label = Labels.whole(question, "contacts-question");
        label.setLabelFor(field);
        field.setId(id);
        field.getStyleClass().add("contacts-field");
        field.setAccessibleText(question);
        field.textProperty().bindBidirectional(text);
        return new VBox(label, field);
    }

    private static <T extends Enum<T>> VBox choices(
            String question, T[] all, ObjectProperty<T> chosen, Function<T, String> name, String idPrefix) {
        VBox list = new VBox(Labels.whole(question, "contacts-question"));
        ToggleGroup group = new ToggleGroup();
        for (T choice : all) {
            RadioButton button = new RadioButton(name.apply(choice));
            button.setId(idPrefix + choice.name());
            button.getStyleClass().add("contacts-choice");
            button.setWrapText(true);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setToggleGroup(group);
            button.setSelected(choice == chosen.get());
            button.selectedProperty().subscribe(selected -> {
                if (selected) {
                    chosen.set(choice);
                }
            });
            list.getChildren().add(button);
        }
        return list;
    }
}
