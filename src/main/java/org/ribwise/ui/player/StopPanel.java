package org.ribwise.ui.player;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.ribwise.domain.record.StopReason;
import org.ribwise.ui.kit.Messages;

/// Asks why the person stops: one button and one digit for each reason.
final class StopPanel extends StackPane {

    private static final List<StopReason> REASONS = List.of(StopReason.values());

    private final Button keepGoing;

    StopPanel(PlayerModel model, Messages words) {
        getStyleClass().add("veil");
        Label title = new Label(words.get("player.whyTitle"));
        title.getStyleClass().add("title");
        title.setWrapText(true);
        Label hint = new Label(words.get("player.whyHint"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        TilePane reasons = new TilePane();
        reasons.getStyleClass().add("reasons");
        for (StopReason reason : REASONS) {
            String text = words.get("player.whyKey", REASONS.indexOf(reason) + 1, words.name(reason));
            Button button = new Button(text);
            button.setId("stop-" + reason.name());
            button.getStyleClass().add("second-action");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(event -> model.stop(reason));
            reasons.getChildren().add(button);
        }
        keepGoing = new Button(words.get("player.keepGoing"));
        keepGoing.setId("keep-going");
        keepGoing.getStyleClass().add("main-action");
        keepGoing.setOnAction(event -> model.keepGoing());
        VBox card = new VBox(title, hint, reasons, keepGoing);
        card.getStyleClass().addAll("card", "stack", "stop-card");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        setAlignment(card, Pos.CENTER);
        getChildren().add(card);
    }

    /// The reason that a digit key stands for: 1 is the first.
    static Optional<StopReason> reasonOf(KeyCode key) {
        String name = key.getName();
        return REASONS.stream()
                .filter(reason -> key.isDigitKey() && name.endsWith(Integer.toString(REASONS.indexOf(reason) + 1)))
                .findFirst();
    }

    /// Puts the focus where Enter and Space do no harm: a reason that nobody meant would be kept.
    void takeFocus() {
        keepGoing.requestFocus();
    }
}
