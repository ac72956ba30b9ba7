package org.ribwise.ui.plan;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.plan.Feel.NextDay;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.control.ScoreRow;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// One calm question about a session of the plan. It need not be answered.
public final class FeltCard extends VBox {

    private FeltCard(String id, String question, String why) {
        setId(id);
        getStyleClass().addAll("card", "stack");
        getChildren().addAll(Labels.wrapping(question, "card-title"), Labels.wrapping(why, "muted"));
    }

    /// How well it went, asked when it is over.
    ///
    /// @param said is told the answer, each time it is another one
    public static FeltCard afterwards(Messages words, Consumer<Nrs> said) {
        FeltCard card = new FeltCard("felt-comfort", words.get("plan.feltComfort"), words.get("plan.feltWhy"));
        ScoreRow row = new ScoreRow(words, words.get("plan.feltLow"), words.get("plan.feltHigh"));
        row.valueProperty().subscribe(value -> {
            if (value != null) {
                said.accept(value);
            }
        });
        card.getChildren().add(row);
        return card;
    }

    /// How it was the next day.
    ///
    /// @param said is told the answer
    /// @param skip the person does not want to say
    public static FeltCard nextDay(Messages words, Consumer<NextDay> said, Runnable skip) {
        FeltCard card = new FeltCard("felt-next-day", words.get("plan.feltNextDay"), words.get("plan.feltNextDayWhy"));
        FlowPane answers = new FlowPane();
        answers.getStyleClass().add("plan-ways");
        for (NextDay day : NextDay.values()) {
            answers.getChildren().add(card.button("felt-" + day.name(), words.name(day), () -> said.accept(day)));
        }
        answers.getChildren().add(card.button("felt-skip", words.get("plan.feltSkip"), skip));
        card.getChildren().add(answers);
        return card;
    }

    private Button button(String id, String text, Runnable run) {
        Button button = Buttons.second(id, text, () -> {
            Shown.set(this, false);
            run.run();
        });
        return button;
    }
}
