package org.ribwise.ui.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.ribwise.domain.alarm.SafetyNumber;
import org.ribwise.domain.plan.ProgressionNumber;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// Every number of the safety rules, and of the steps in a plan, with its range, its usual value and whether that still
/// needs a sign-off.
public final class NumbersView extends BorderPane {

    private final List<NumberRow<?>> rows = new ArrayList<>();

    /// @param safety the numbers of the safety rules
    /// @param steps the numbers of the rules for steps in a plan
    /// @param words the words
    /// @param back leads to the settings
    public NumbersView(
            NumbersModel<SafetyNumber> safety, NumbersModel<ProgressionNumber> steps, Messages words, Runnable back) {
        setId("numbers-view");
        getStyleClass().addAll("room", "numbers");
        Label title = new Label(words.get("settings.numbers"));
        title.setWrapText(true);
        title.getStyleClass().add("title");
        setTop(title);
        Label why = new Label(words.get("settings.numbersLong"));
        why.setWrapText(true);
        Label stepsTitle = new Label(words.get("settings.steps"));
        stepsTitle.setWrapText(true);
        stepsTitle.getStyleClass().add("card-title");
        Label stepsWhy = new Label(words.get("settings.stepsLong"));
        stepsWhy.setWrapText(true);
        VBox cards = new VBox(why, list(safety, words), stepsTitle, stepsWhy, list(steps, words));
        cards.getStyleClass().addAll("stack", "scroll-content");
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        Button leave = Buttons.second("numbers-back", words.get("settings.back"), back);
        VBox asking = asking(words, () -> {
            safety.allAsUsual();
            steps.allAsUsual();
        });
        Button usual = Buttons.second("numbers-usual", words.get("settings.numbersUsual"), () -> {
            Shown.set(asking, true);
            Announcement.make(asking, words.get("settings.numberAsk"));
            asking.lookup("#numbers-usual-not").requestFocus();
        });
        HBox bottom = new HBox(leave, usual);
        bottom.getStyleClass().add("data-bottom");
        setBottom(new VBox(asking, bottom));
        Runnable show = () -> {
            rows.forEach(NumberRow::show);
            Shown.set(asking, false);
            Shown.set(usual, !safety.areAllUsual() || !steps.areAllUsual());
        };
        safety.changes().subscribe(changes -> show.run());
        steps.changes().subscribe(changes -> show.run());
    }

    private <N extends Enum<N>> VBox list(NumbersModel<N> model, Messages words) {
        VBox list = new VBox();
        list.getStyleClass().addAll("card", "number-list");
        for (N number : model.numbers().all()) {
            NumberRow<N> row = new NumberRow<>(number, model, words);
            rows.add(row);
            list.getChildren().add(row);
        }
        return list;
    }

    /// Asks before all numbers change, as before one does.
    private static VBox asking(Messages words, Runnable allAsUsual) {
        Label ask = new Label(words.get("settings.numberAsk"));
        ask.setWrapText(true);
        ask.getStyleClass().add("entry-problem");
        VBox asking = new VBox(ask);
        FlowPane answers = new FlowPane(
                Buttons.second("numbers-usual-agreed", words.get("settings.numbersAgreed"), allAsUsual),
                Buttons.second("numbers-usual-not", words.get("settings.numbersNot"), () -> Shown.set(asking, false)));
        answers.getStyleClass().add("setting-choices");
        asking.getChildren().add(answers);
        asking.getStyleClass().add("data-status");
        return asking;
    }

    /// Takes the keyboard, to the first number; called when the view is on screen.
    public void takeFocus() {
        applyCss();
        rows.getFirst().takeFocus();
    }
}
