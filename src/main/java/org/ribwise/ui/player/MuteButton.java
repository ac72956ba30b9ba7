package org.ribwise.ui.player;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.ribwise.ui.kit.Messages;

/// Whether there is sound, in words, and the way to turn it off and on.
final class MuteButton extends ToggleButton {

    MuteButton(PlayerModel model, Messages words) {
        setId("player-mute");
        getStyleClass().add("second-action");
        Label key = new Label(words.get("player.keyMute"));
        key.getStyleClass().add("key");
        setGraphic(key);
        setContentDisplay(ContentDisplay.RIGHT);
        setMinWidth(USE_PREF_SIZE);
        model.muted().subscribe(muted -> {
            setSelected(muted);
            setText(words.get(muted ? "player.soundOff" : "player.soundOn"));
            setAccessibleText(words.get(muted ? "player.soundOffHelp" : "player.soundOnHelp"));
        });
        setOnAction(event -> model.muted().set(isSelected()));
    }
}
