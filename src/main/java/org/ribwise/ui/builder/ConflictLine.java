package org.ribwise.ui.builder;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.plan.PlanConflict;
import org.ribwise.domain.plan.PlanConflict.Remedy;
import org.ribwise.domain.plan.SafetyOverride;
import org.ribwise.domain.plan.SwitchedOn;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.kit.Messages;

/// Why an exercise does not suit the person, with everything that can be done about it: the alternative in
/// one click, a written word, or out of the plan.
final class ConflictLine extends VBox {

    private final PlanConflict conflict;
    private final BuilderModel model;
    private final Messages words;
    private final BuilderWords says;
    private final FlowPane ways = new FlowPane();

    ConflictLine(PlanConflict conflict, BuilderModel model, Messages words, BuilderWords says) {
        this.conflict = conflict;
        this.model = model;
        this.words = words;
        this.says = says;
        getStyleClass().addAll("builder-conflict", conflict.forbids() ? "builder-forbids" : "builder-adapts");
        Label what = Labels.whole(says.conflict(conflict), "builder-conflict-text");
        ways.getStyleClass().add("builder-ways");
        getChildren().add(what);
        offer();
        if (!ways.getChildren().isEmpty()) {
            getChildren().add(ways);
        }
    }

    private String id(String what) {
        return what + "-" + conflict.prescription().value();
    }

    private void offer() {
        switch (conflict) {
            case PlanConflict.Forbidden forbidden -> offer(forbidden);
            case PlanConflict.Unknown _, PlanConflict.Impossible _ -> remove();
            case PlanConflict.OtherLevel other -> {
                if (other.forbids()) {
                    remove();
                }
            }
            case PlanConflict.Changed _ -> {}
            case PlanConflict.Overridden(var _, SafetyOverride override) ->
                way(
                        "take-back",
                        words.get("builder.takeBack"),
                        () -> model.write(written -> written.withoutOverride(override.exercise(), override.tag())));
        }
    }

    private void offer(PlanConflict.Forbidden forbidden) {
        forbidden
                .alternative()
                .ifPresent(other -> way(
                        "instead",
                        words.get("builder.instead", says.name(other)),
                        () -> model.takeInstead(conflict.prescription(), other)));
        ExerciseId exercise = forbidden.exercise();
        switch (forbidden.remedy()) {
            case Remedy.WriteOverride(var tag) ->
                write(words.get("builder.writeOverride"), (name, reason) -> {
                    SafetyOverride override = new SafetyOverride(exercise, tag, name, reason, model.now());
                    model.write(written -> written.and(override));
                });
            case Remedy.SwitchOn() ->
                write(words.get("builder.switchOn"), (name, reason) -> {
                    SwitchedOn on = new SwitchedOn(exercise, name, reason, model.now());
                    model.write(written -> written.and(on));
                });
            case Remedy.None() -> {}
        }
        remove();
    }

    private void remove() {
        way("take-out", words.get("builder.takeOut"), () -> model.week().remove(conflict.prescription()));
    }

    private void write(String title, WordForm.Written written) {
        way("write", title, () -> {
            WordForm form =
                    new WordForm(conflict.prescription(), model.draft().head().by(), words, written);
            getChildren().setAll(getChildren().getFirst(), ways, form);
            form.takeFocus();
        });
    }

    private void way(String id, String text, Runnable act) {
        ways.getChildren().add(BuilderButton.of(id(id), text, act));
    }
}
