package org.ribwise.ui.plan;

import java.util.EnumSet;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ribwise.domain.plan.DayOffReason;
import org.ribwise.domain.plan.DaysOff.Range;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.ChoiceChips;
import org.ribwise.ui.control.EntryField;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;
import org.ribwise.ui.kit.Unshrunk;

/// Days without exercise: which there are, and more of them, back or ahead.
public final class DaysOffCard extends VBox {

    private final DaysOffModel model;
    private final Messages words;
    private final PlanWords says;
    private final Label problem = new Label();
    private final ChoiceChips<DayOffReason> chips;

    /// @param model the days
    /// @param says how a day is said
    DaysOffCard(DaysOffModel model, PlanWords says, Messages words) {
        this.model = model;
        this.words = words;
        this.says = says;
        setId("days-off-card");
        getStyleClass().addAll("card", "stack");
        Label title = Labels.wrapping(words.get("plan.offTitle"), "card-title");
        EntryField from = new EntryField(
                new EntryField.Asked("days-off-from", words.get("plan.offFrom"), "", ""), model::from, model::takeFrom);
        EntryField to = new EntryField(
                new EntryField.Asked("days-off-to", words.get("plan.offTo"), "", ""), model::to, model::takeTo);
        FlowPane days = new FlowPane(from, to);
        days.getStyleClass().add("plan-ways");
        // the last day may have gone with the first
        from.focusWithinProperty().subscribe(within -> to.follow());
        problem.setId("days-off-problem");
        problem.setWrapText(true);
        problem.getStyleClass().add("entry-problem");
        say("");
        chips = new ChoiceChips<>(DayOffReason.class, DaysOffModel.REASONS, words, this::choose);
        getChildren().addAll(title, Labels.wrapping(words.get("plan.offHelp"), "muted"), days, chips);
        getChildren().addAll(problem, buttons(from, to));
        model.ranges().forEach(range -> getChildren().add(row(range)));
    }

    private void choose(DayOffReason reason) {
        model.choose(reason);
        chips.show(EnumSet.of(reason));
        say("");
    }

    private Node buttons(EntryField from, EntryField to) {
        Button excuse = Buttons.styled("days-off-excuse", words.get("plan.offExcuse"), "second-action");
        excuse.setOnAction(event -> {
            if (from.commit() && to.commit()) {
                model.excuse().ifPresentOrElse(this::say, () -> say(""));
            }
        });
        FlowPane buttons = new FlowPane(excuse);
        buttons.getStyleClass().add("plan-ways");
        model.ways().undo().ifPresent(run -> {
            Button undo = Buttons.styled("days-off-undo", words.get("plan.offUndo"), "second-action");
            undo.setOnAction(event -> run.run());
            buttons.getChildren().add(undo);
        });
        return buttons;
    }

    private Node row(Range range) {
        String days = range.from().equals(range.to())
                ? words.get("plan.offDay", words.name(range.reason()), says.day(range.from()))
                : words.get("plan.offDays", words.name(range.reason()), says.day(range.from()), says.day(range.to()));
        Label line = Labels.wrapping(days, "plan-instruction");
        line.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(line, Priority.ALWAYS);
        Button back = Buttons.styled("days-off-back-" + range.from(), words.get("plan.offBack"), "second-action");
        back.setAccessibleText(words.get("plan.offBackOf", days));
        back.setOnAction(event -> model.ways().takeBack().accept(range));
        HBox row = new HBox(line, Unshrunk.box(back));
        row.getStyleClass().add("plan-range");
        return row;
    }

    private void say(String sentence) {
        problem.setText(sentence);
        Shown.set(problem, !sentence.isEmpty());
        Announcement.make(problem, sentence);
    }
}
