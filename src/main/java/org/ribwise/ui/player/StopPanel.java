package org.ribwise.ui.player;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ribwise.ui.kit.Messages;

/// Asks why the person stops: one button and one key for each reason. Motion and sound have ended before it asks.
final class StopPanel extends StackPane {

    private static final int COLUMNS = 2;

    private final Button keepGoing;

    StopPanel(PlayerModel model, Messages words) {
        getStyleClass().add("veil");
        Label title = new Label(words.get("player.whyTitle"));
        title.getStyleClass().add("title");
        title.setWrapText(true);
        Label hint = new Label(words.get("player.whyHint"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        GridPane reasons = new GridPane();
        reasons.getStyleClass().add("reasons");
        for (int column = 0; column < COLUMNS; column++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(100.0 / COLUMNS);
            reasons.getColumnConstraints().add(width);
        }
        List<StopChoice> choices = List.of(StopChoice.values());
        for (StopChoice choice : choices) {
            int place = choices.indexOf(choice);
            reasons.add(button(choice, model, words), place % COLUMNS, place / COLUMNS);
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
