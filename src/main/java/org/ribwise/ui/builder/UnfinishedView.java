package org.ribwise.ui.builder;

import java.time.OffsetDateTime;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.ribwise.domain.drafting.PlanDraft;
import org.ribwise.ui.control.Cards;
import org.ribwise.ui.control.DateWords;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.kit.Messages;

/// Offers a plan that was begun for a patient and not finished: the window was closed, or the physiotherapist left it.
public final class UnfinishedView extends BorderPane {

    private final Button goOn;

    /// Where it leads.
    ///
    /// @param goOn to the plan as it was left
    /// @param anew to another one; the unfinished one goes with its first change
    /// @param back away
    public record Ways(Runnable goOn, Runnable anew, Runnable back) {}

    /// @param draft what was written
    /// @param at when it was written last
    /// @param words the words
    /// @param ways where it leads
    public UnfinishedView(PlanDraft draft, OffsetDateTime at, Messages words, Ways ways) {
        setId("unfinished-view");
        getStyleClass().add("room");
        String title = draft.head().title().isBlank()
                ? words.get("builder.noTitleYet")
                : draft.head().title().strip();
        goOn = BuilderButton.of("unfinished-go-on", words.get("builder.goOn"), ways.goOn());
        goOn.getStyleClass().setAll("button", "main-action", "builder-button");
        FlowPane row = new FlowPane(
                goOn,
                BuilderButton.of("unfinished-anew", words.get("builder.anew"), ways.anew()),
                BuilderButton.of("unfinished-back", words.get("builder.compareBack"), ways.back()));
        row.getStyleClass().add("builder-ways");
        VBox card = Cards.of(
                Labels.whole(
                        words.get(
                                "builder.unfinished",
                                title,
                                draft.head().version(),
                                draft.prescriptions().size(),
                                new DateWords(words.locale()).dateTime(at)),
                        "builder-told"),
                Labels.whole(words.get("builder.unfinishedWhy"), "muted"),
                row);
        VBox content = new VBox(
                Labels.whole(
                        words.get(
                                "builder.unfinishedTitle",
                                draft.head().forWhom().name()),
                        "title"),
                card);
        content.getStyleClass().add("stack");
        setTop(content);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                ways.back().run();
                event.consume();
            }
        });
    }

    /// Takes the keyboard.
    public void takeFocus() {
        goOn.requestFocus();
    }
}
