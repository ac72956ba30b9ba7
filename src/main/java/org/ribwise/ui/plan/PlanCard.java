package org.ribwise.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.plan.DayOff;
import org.ribwise.domain.plan.DayOffReason;
import org.ribwise.domain.plan.Due;
import org.ribwise.domain.plan.PlanToday;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.kit.Messages;

/// The plan on the first screen: what is due, in order, with the physiotherapist's words.
public final class PlanCard extends VBox {

    private final PlanToday today;
    private final PlanWords says;
    private final Messages words;
    private final Ways ways;

    /// Where the card leads.
    ///
    /// @param start begins what is still due, at the gate
    /// @param dayOff says that today is without exercise, and why
    /// @param dayOn takes that back
    /// @param plan to the whole plan
    public record Ways(
            Consumer<List<Prescription>> start, Consumer<DayOffReason> dayOff, Runnable dayOn, Runnable plan) {}

    /// @param today what the plan says today
    /// @param off what was said about today; empty when nothing
    /// @param library where exercises have their names
    public PlanCard(PlanToday today, Optional<DayOff> off, ExerciseLibrary library, Messages words, Ways ways) {
        this.today = today;
        this.says = new PlanWords(words, library);
        this.words = words;
        this.ways = ways;
        getStyleClass().addAll("card", "stack", "plan-card");
        setId("plan-card");
        Label title = new Label(
                words.get("plan.from", today.log().plan().heading().by().name()));
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        getChildren().add(title);
        says.announcements(today).forEach(line -> getChildren().add(Labels.wrapping(line, "plan-announced")));
        if (off.isPresent()) {
            showDayOff(off.get());
        } else {
            showDue();
        }
        today.resting()
                .forEach(one -> getChildren().add(Labels.wrapping(words.get("plan.rests", says.name(one)), "muted")));
        today.unsuitable()
                .forEach(one ->
                        getChildren().add(Labels.wrapping(words.get("plan.unsuitable", says.name(one)), "muted")));
        if (!today.proposals().isEmpty()) {
            getChildren()
                    .add(Labels.wrapping(
                            words.get("plan.toDecide", today.proposals().size()), "plan-announced"));
        }
        getChildren().add(waysPane(off.isEmpty()));
    }

    private void showDayOff(DayOff off) {
        getChildren().add(Labels.wrapping(words.get("plan.offToday", words.name(off.reason())), "plan-instruction"));
        Button back = Buttons.second(
                "plan-day-on", words.get("plan.dayOn"), () -> ways.dayOn().run());
        getChildren().add(back);
    }

    private void showDue() {
        if (today.due().isEmpty()) {
            getChildren().add(Labels.wrapping(words.get("plan.nothingDue"), "plan-instruction"));
        }
        today.due().forEach(due -> getChildren().add(row(due)));
    }

    private Node row(Due due) {
        Label mark = new Label(due.isDone() ? "✓" : "");
        mark.getStyleClass().addAll("day", due.isDone() ? "day-done" : "day-open");
        Label name = new Label(says.name(due.prescription()));
        name.getStyleClass().add("plan-name");
        name.setWrapText(true);
        Label dose = Labels.wrapping(says.dose(due.prescription()) + " · " + says.state(due), "muted");
        VBox lines = new VBox(name, dose);
        String instruction = due.prescription().words().instruction();
        if (!instruction.isBlank()) {
            lines.getChildren().add(Labels.wrapping(words.get("plan.says", instruction), "plan-instruction"));
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox row = new HBox(mark, lines);
        row.getStyleClass().add("plan-row");
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(name.getText() + ". " + dose.getText() + ". " + instruction);
        return row;
    }

    private Node waysPane(boolean isOn) {
        FlowPane pane = new FlowPane();
        pane.getStyleClass().add("plan-ways");
        pane.getChildren().setAll(buttons(pane, isOn));
        return pane;
    }

    private List<Node> buttons(FlowPane pane, boolean isOn) {
        List<Node> buttons = new ArrayList<>();
        List<Prescription> left = today.due().stream()
                .filter(due -> !due.isDone())
                .map(Due::prescription)
                .toList();
        if (isOn && !left.isEmpty()) {
            Button start = Buttons.styled("plan-start", words.get("plan.start", says.minutes(left)), "main-action");
            start.setOnAction(event -> ways.start().accept(left));
            Button notToday = Buttons.second("plan-not-today", words.get("plan.notToday"), () -> askWhy(pane));
            buttons.addAll(List.of(start, notToday));
        }
        Button plan = Buttons.styled("plan-open", words.get("plan.mine"), "second-action");
        plan.setOnAction(event -> ways.plan().run());
        buttons.add(plan);
        return buttons;
    }

    /// Asks in place: one click more and it is said.
    private void askWhy(FlowPane pane) {
        pane.getChildren().setAll(Labels.wrapping(words.get("plan.why"), "plan-instruction"));
        for (DayOffReason reason : DayOffReason.values()) {
            Button button = Buttons.second(
                    "plan-off-" + reason.name(),
                    words.name(reason),
                    () -> ways.dayOff().accept(reason));
            pane.getChildren().add(button);
        }
        Button none = Buttons.second("plan-off-none", words.get("plan.dayOn"), () -> {
            pane.getChildren().setAll(buttons(pane, true));
            pane.getChildren().getFirst().requestFocus();
        });
        pane.getChildren().add(none);
        pane.getChildren().get(1).requestFocus();
    }
}
