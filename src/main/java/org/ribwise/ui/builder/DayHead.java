package org.ribwise.ui.builder;

import java.time.DayOfWeek;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.ribwise.ui.builder.WeekModel.Standing;
import org.ribwise.ui.kit.Messages;

/// Head of a day's column: its name, and how many minutes the day asks for. Exercises can be dropped on it.
final class DayHead extends VBox {

    private final DayOfWeek day;
    private final BuilderModel model;
    private final Messages words;
    private final BuilderWords says;
    private final Label sum = new Label();

    DayHead(DayOfWeek day, BuilderModel model, Messages words, BuilderWords says) {
        this.day = day;
        this.model = model;
        this.words = words;
        this.says = says;
        getStyleClass().add("builder-day");
        setId("day-" + day);
        Label name = new Label(says.shortDay(day));
        name.getStyleClass().add("builder-day-name");
        sum.setId("minutes-" + day);
        sum.getStyleClass().add("muted");
        getChildren().addAll(name, sum);
        Drops.accept(this, model, day);
    }

    /// Shows the minutes of now, or that the day is past or outside the plan.
    void show() {
        long minutes = BuilderWords.minutes(model.week().load().get().millisOn().getOrDefault(day, 0L));
        Standing standing = model.week().standing(day);
        sum.setText(standing == Standing.OPEN ? words.get("builder.minutes", minutes) : words.name(standing));
        sum.setAccessibleText(
                standing == Standing.OPEN
                        ? words.get("builder.minutesOn", minutes, says.fullDay(day))
                        : words.get("builder.dayIs", says.fullDay(day), words.name(standing)));
    }
}
