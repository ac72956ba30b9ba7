package org.ribwise.ui.settings;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.ribwise.domain.settings.ReminderSettings;
import org.ribwise.ui.control.EntryField;
import org.ribwise.ui.control.TickBox;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// Whether, when and when not the person is reminded.
public final class RemindersCard extends VBox {

    /// Kept here: who is not on the screen yet is held by nothing else.
    private final BooleanBinding onScreen = sceneProperty().isNotNull();

    /// @param model what is chosen
    /// @param words the words
    public RemindersCard(RemindersModel model, Messages words) {
        setId("reminders-card");
        getStyleClass().addAll("card", "stack");
        Label title = new Label(words.get("settings.reminders"));
        title.getStyleClass().add("card-title");
        TickBox on = TickBox.yes("reminders-on", words.get("settings.remindersOn"));
        on.setOnAction(event -> model.remind(on.isSelected()));
        String badTime = words.get("settings.timeBad");
        EntryField times = field(
                new EntryField.Asked(
                        "reminders-times",
                        words.get("settings.reminderTimes"),
                        "",
                        words.get("settings.reminderTimesHelp")),
                model::times,
                model::takeTimes,
                words.get("settings.reminderTimesBad", ReminderSettings.MOST_TIMES));
        FlowPane quiet = new FlowPane(
                field(
                        new EntryField.Asked("reminders-quiet-from", words.get("settings.quietFrom"), "", ""),
                        model::quietFrom,
                        model::takeQuietFrom,
                        badTime),
                field(
                        new EntryField.Asked("reminders-quiet-to", words.get("settings.quietTo"), "", ""),
                        model::quietTo,
                        model::takeQuietTo,
                        badTime));
        quiet.getStyleClass().add("setting-choices");
        VBox more = new VBox(times, quiet, muted(words.get("settings.quietHelp")));
        more.getStyleClass().add("stack");
        getChildren().addAll(title, muted(words.get("settings.remindersHelp")), on, more);
        model.now().when(onScreen).subscribe(now -> {
            on.setSelected(now.on());
            Shown.set(more, now.on());
        });
    }

    private static EntryField field(
            EntryField.Asked asked, Supplier<String> now, Predicate<String> take, String refusal) {
        return new EntryField(asked, now, text -> take.test(text) ? Optional.<String>empty() : Optional.of(refusal));
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }
}
