package org.ribwise.ui.today;

import java.time.format.TextStyle;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.ribwise.domain.progress.Measure;
import org.ribwise.domain.progress.WeekDays;
import org.ribwise.domain.progress.WeekDays.WeekDay;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.today.TodayModel.MeasureNow;

/// This week, pain and breathlessness in short.
final class NumbersRow extends FlowPane {

    private final TodayModel model;
    private final Messages words;

    NumbersRow(TodayModel model, Messages words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("numbers");
        getChildren().add(week());
        model.pain().ifPresent(pain -> getChildren().add(number(pain)));
        model.breathlessness().ifPresent(breath -> getChildren().add(number(breath)));
    }

    private VBox week() {
        WeekDays week = model.week();
        HBox dots = new HBox();
        dots.getStyleClass().add("week");
        week.days().forEach(day -> dots.getChildren().add(dot(day)));
        return card(words.get("today.thisWeek"), dots, words.get("today.daysDone", week.daysDone()));
    }

    private VBox dot(WeekDay day) {
        Label mark = new Label(day.done() ? "✓" : "");
        mark.getStyleClass().add("day");
        if (day.done()) {
            mark.getStyleClass().add("day-done");
        }
        if (day.isToday()) {
            mark.getStyleClass().add("day-today");
        }
        if (day.isFuture()) {
            mark.getStyleClass().add("day-future");
        }
        String letter = day.date().getDayOfWeek().getDisplayName(TextStyle.NARROW, words.locale());
        Label name = new Label(letter);
        name.getStyleClass().add("day-letter");
        VBox box = new VBox(mark, name);
        box.setAlignment(Pos.CENTER);
        String full = day.date().getDayOfWeek().getDisplayName(TextStyle.FULL, words.locale());
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.setAccessibleText(day.done() ? words.get("today.dayDone", full) : words.get("today.dayOpen", full));
        return box;
    }

    private VBox number(MeasureNow now) {
        Label value = new Label(last(now));
        value.getStyleClass().add("big-number");
        Label outOf = new Label(words.get("today.outOfTen"));
        outOf.getStyleClass().add("muted");
        HBox line = new HBox(value, outOf);
        line.setAlignment(Pos.BASELINE_LEFT);
        return card(nameOf(now.measure()), line, change(now));
    }

    private String nameOf(Measure measure) {
        return switch (measure) {
            case Measure.Pain(var region) -> words.get("today.painOf", words.name(region));
            case Measure.Breathlessness() -> words.get("today.breathlessness");
        };
    }

    /// The last rating beside the baseline: numbers only, no verdict on what the difference means.
    private String change(MeasureNow now) {
        return now.summary()
                .baseline()
                .map(began -> words.get(
                        "today.sinceBaseline", began.median(), now.summary().ratings()))
                .orElse(words.get("today.notRatedLately"));
    }

    private String last(MeasureNow now) {
        OptionalDouble last = now.summary().last();
        return last.isPresent() ? words.get("today.lastValue", last.getAsDouble()) : "–";
    }

    private static VBox card(String title, HBox middle, String foot) {
        Label heading = new Label(title);
        heading.getStyleClass().add("card-title-small");
        Label bottom = new Label(foot);
        bottom.setWrapText(true);
        bottom.getStyleClass().add("muted");
        VBox card = new VBox(heading, middle, bottom);
        card.getStyleClass().addAll("card", "number-card");
        return card;
    }
}
