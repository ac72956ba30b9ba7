package org.ribwise.ui.player;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.ribwise.ui.kit.Messages;

/// Asks why the person stops: one button and one key for each reason. Motion and sound have ended before it asks.
final class StopPanel extends StackPane {

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
        for (StopChoice choice : StopChoice.values()) {
            reasons.getChildren().add(button(choice, model, words));
        }
        ScrollPane scroll = new ScrollPane(reasons);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        keepGoing = new Button(words.get("player.keepGoing"));
        keepGoing.setId("keep-going");
        keepGoing.getStyleClass().add("main-action");
        keepGoing.setOnAction(event -> model.keepGoing());
        VBox card = new VBox(title, hint, scroll, keepGoing);
        card.getStyleClass().addAll("card", "stack", "stop-card");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        setAlignment(card, Pos.CENTER);
        getChildren().add(card);
    }

    private static Button button(StopChoice choice, PlayerModel model, Messages words) {
        Label key = new Label(choice.key());
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        Button button = new Button(words.name(choice.reason()), key);
        button.setId("stop-" + choice.reason().name());
        button.getStyleClass().addAll("second-action", "reason");
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> model.stop(choice.reason()));
        return button;
    }

    /// Puts the focus where Enter and Space do no harm: a reason that nobody meant would be kept.
    void takeFocus() {
        keepGoing.requestFocus();
    }
}
