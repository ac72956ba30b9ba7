package org.ribwise.ui.builder;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.ribwise.domain.plan.PlanConflict;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Messages;

/// One exercise of the week: its name and dose, and a cell for every day.
///
/// @param one as it is prescribed
/// @param model the plan
/// @param words the words
/// @param says makes sentences
record WeekRow(Prescription one, BuilderModel model, Messages words, BuilderWords says) {

    /// Whether it is played differently, in a few words.
    private Optional<String> different(List<PlanConflict> conflicts) {
        List<PlanConflict.Changed> changes = conflicts.stream()
                .filter(PlanConflict.Changed.class::isInstance)
                .map(PlanConflict.Changed.class::cast)
                .toList();
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                changes.stream().allMatch(PlanConflict.Changed::isForEverybody)
                        ? words.get("builder.overDoseShort")
                        : words.get("builder.adapted", model.person().name()));
    }

    /// The exercise with its dose: pressed, it leads to the dose. It is no button, because a button does
    /// not give its words the height that they need.
    VBox name(WeekLine.Looks looks, Runnable dose) {
        Label name = Labels.whole(says.name(one), "builder-row-name");
        VBox row = new VBox(name, Labels.whole(looks.dose(), "muted"));
        different(looks.conflicts()).ifPresent(said -> row.getChildren().add(Labels.whole(said, "builder-adapted")));
        row.setId("row-" + one.id().value());
        row.getStyleClass().add("builder-row");
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(Announcement.sentences(Stream.of(
                name.getText(), looks.dose(), says.rhythm(one.schedule().rhythm()))));
        row.setAccessibleHelp(words.get("builder.rowHelp"));
        if (looks.chosen()) {
            row.getStyleClass().add("builder-row-chosen");
        }
        Runnable open = () -> {
            model.choose(Optional.of(one.id()));
            dose.run();
        };
        row.setOnMousePressed(event -> {
            row.requestFocus();
            // what scrolls below would take the keyboard
            event.consume();
        });
        row.setOnMouseClicked(event -> open.run());
        row.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                open.run();
                event.consume();
            }
        });
        return row;
    }

    /// What speaks against it.
    ConflictLine conflict(PlanConflict conflict) {
        return new ConflictLine(conflict, model, words, says);
    }

    /// What stands in the place of the cells where the person chooses the days.
    Button anyDays(Runnable dose) {
        Button button = BuilderButton.of(
                "any-" + one.id().value(), says.rhythm(one.schedule().rhythm()), () -> {
                    model.choose(Optional.of(one.id()));
                    dose.run();
                });
        button.getStyleClass().add("builder-any");
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    /// Whether it is done on a day; pressing changes that, dragging moves it.
    ToggleButton cell(DayOfWeek day) {
        boolean on = one.schedule().rhythm() instanceof Rhythm.OnDays(Set<DayOfWeek> days) && days.contains(day);
        int times = one.schedule().timesPerDay();
        ToggleButton cell = new ToggleButton(!on ? "" : times == 1 ? "✓" : words.get("builder.times", times));
        cell.setSelected(on);
        cell.setId("cell-" + one.id().value() + "-" + day);
        cell.getStyleClass().add("builder-cell");
        if (model.week().standing(day) != WeekModel.Standing.OPEN) {
            cell.getStyleClass().add("builder-cell-over");
        }
        cell.setAccessibleText(
                words.get(on ? "builder.cellOn" : "builder.cellOff", says.name(one), says.fullDay(day), times));
        cell.setOnAction(event -> {
            model.week().toggle(one.id(), day);
            // a refusal leaves the plan as it was
            cell.setSelected(on);
        });
        if (on) {
            cell.setOnDragDetected(event -> {
                new Dragged.FromDay(one.id(), day).from(cell);
                event.consume();
            });
        }
        Drops.accept(cell, model, day);
        return cell;
    }
}
