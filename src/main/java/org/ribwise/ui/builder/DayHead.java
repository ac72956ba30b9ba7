package org.ribwise.ui.builder;

import java.time.DayOfWeek;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.ribwise.ui.builder.WeekModel.Standing;
import org.ribwise.ui.kit.Messages;

/// Head of a day's column: its name, and how many minutes the day asks for. Exercises can be dropped on it.
final class DayHead extends VBox {

    DayHead(DayOfWeek day, BuilderModel model, Messages words, BuilderWords says) {
        getStyleClass().add("builder-day");
        setId("day-" + day);
        Label name = new Label(says.shortDay(day));
        name.getStyleClass().add("builder-day-name");
        long minutes = BuilderWords.minutes(model.week().load().get().millisOn().getOrDefault(day, 0L));
        Standing standing = model.week().standing(day);
        Label sum = new Label(standing == Standing.OPEN ? words.get("builder.minutes", minutes) : words.name(standing));
        sum.setId("minutes-" + day);
        sum.getStyleClass().add("muted");
        sum.setAccessibleText(
                standing == Standing.OPEN
                        ? words.get("builder.minutesOn", minutes, says.fullDay(day))
                        : words.get("builder.dayIs", says.fullDay(day), words.name(standing)));
        getChildren().addAll(name, sum);
        Drops.accept(this, model, day);
    }
}
