package org.ribwise.ui.plan;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// Takes the plan's sessions to the person's own calendar.
public final class CalendarCard extends VBox {

    private final CalendarModel model;
    private final Messages words;
    private final Button save;
    private final Label said = new Label();
    private final FlowPane asking = new FlowPane();

    /// @param times at which times of the day, in words
    CalendarCard(CalendarModel model, String times, Messages words) {
        this.model = model;
        this.words = words;
        setId("calendar-card");
        getStyleClass().addAll("card", "stack");
        save = Buttons.second("calendar-save", words.get("plan.calendarSave"), model::save);
        said.setId("calendar-said");
        said.setWrapText(true);
        asking.getStyleClass().add("plan-ways");
        getChildren()
                .addAll(
                        Labels.wrapping(words.get("plan.calendarTitle"), "card-title"),
                        Labels.wrapping(words.get("plan.calendarHelp", times), "muted"),
                        save,
                        said,
                        asking);
        model.state().subscribe(this::show);
    }

    private void show(CalendarModel.State state) {
        String sentence = switch (state) {
            case CalendarModel.State.Quiet(String last) -> last;
            case CalendarModel.State.AsksToReplace(Path path) -> words.get("plan.calendarReplace", model.name(path));
        };
        asking.getChildren().clear();
        if (state instanceof CalendarModel.State.AsksToReplace(Path path)) {
            Button leave = Buttons.second("calendar-leave", words.get("plan.calendarLeave"), model::leave);
            Button replace =
                    Buttons.second("calendar-replace", words.get("plan.calendarReplaceIt"), () -> model.replace(path));
            asking.getChildren().setAll(leave, replace);
            leave.requestFocus();
        } else if (!sentence.isEmpty()) {
            save.requestFocus();
        }
        Shown.set(asking, !asking.getChildren().isEmpty());
        said.setText(sentence);
        Shown.set(said, !sentence.isEmpty());
        Announcement.make(said, sentence);
    }
}
