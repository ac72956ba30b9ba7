package org.ribwise.ui.checkin;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.safety.Settling;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.Cards;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.control.ScoreRow;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Messages;

/// Rating the breath again after a stop for rest: a number, not a feeling, says whether it is back (clinical reference
/// 5.1, 5.3).
public final class RerateView extends BorderPane {

    private final Messages words;
    private final ScoreRow score;
    private final Label answer = new Label();
    private final Button keep = new Button();

    /// @param usual how breathless the person usually is; empty when it is not known
    /// @param words the words
    /// @param rated gets the rating, and this screen to answer on
    /// @param leave back to the first screen
    public RerateView(Optional<Nrs> usual, Messages words, BiConsumer<RerateView, Nrs> rated, Runnable leave) {
        this.words = words;
        setId("rerate");
        getStyleClass().add("room");
        score = new ScoreRow(words, words.get("checkin.notBreathless"), words.get("checkin.mostBreathless"));
        score.setId("rerate-score");
        Label title = Labels.wrapping(words.get("checkin.rerateTitle"), "title");
        Label hint = Labels.wrapping(
                usual.map(number -> words.get("checkin.rerateHint", number.value()))
                        .orElseGet(() -> words.get("checkin.rerateHintUnknown", Settling.BACK_AT.value())),
                "subtitle");
        setTop(new VBox(title, hint));
        answer.setWrapText(true);
        answer.getStyleClass().add("card-title");
        Announcement.follow(answer);
        VBox card = Cards.of(score, answer);
        VBox body = new VBox(card);
        body.getStyleClass().add("rerate-body");
        setCenter(body);
        setBottom(buttons(rated, leave));
    }

    private HBox buttons(BiConsumer<RerateView, Nrs> rated, Runnable leave) {
        Button back = Buttons.second("rerate-leave", words.get("checkin.toToday"), leave);
        keep.setId("rerate-keep");
        keep.setText(words.get("checkin.rerateKeep"));
        keep.setDefaultButton(true);
        keep.getStyleClass().add("main-action");
        keep.setDisable(true);
        score.valueProperty().subscribe(value -> {
            keep.setDisable(value == null);
            answer.setText("");
        });
        keep.setOnAction(event ->
                Optional.ofNullable(score.valueProperty().get()).ifPresent(rating -> rated.accept(this, rating)));
        HBox row = new HBox(back, keep);
        row.getStyleClass().add("button-row");
        return row;
    }

    /// Says that it is not back yet.
    ///
    /// @param worse whether it is more than when the person stopped
    public void notBack(boolean worse) {
        answer.setText(worse ? words.get("checkin.rerateWorse") : words.get("checkin.rerateNotBack"));
    }

    /// Takes the keyboard; called when the view is on screen.
    public void takeFocus() {
        score.requestFocus();
    }
}
