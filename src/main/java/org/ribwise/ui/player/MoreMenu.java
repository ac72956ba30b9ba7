package org.ribwise.ui.player;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.PopupWindow;
import org.ribwise.coach.RunningSession.Change;
import org.ribwise.ui.kit.Messages;

/// What can be changed of a session besides pausing, skipping and stopping; each with its key.
final class MoreMenu extends MenuButton {

    private final Map<Change, MenuItem> items = new EnumMap<>(Change.class);

    MoreMenu(PlayerModel model, Messages words) {
        super(words.get("player.more"));
        setId("player-more");
        getStyleClass().addAll("second-action", "more-menu");
        setPopupSide(Side.TOP);
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(words.get("player.moreHelp"));
        for (Change change : Change.values()) {
            MenuItem item = new MenuItem(words.get("player.menuKey", words.name(change), key(change, words)));
            item.setId("more-" + change.name());
            item.setOnAction(event -> model.change(change));
            items.put(change, item);
            getItems().add(item);
        }
        setOnShown(event -> standAbove());
        model.possible().subscribe(this::showPossible);
    }

    /// The first time, JavaFX places a menu before it knows how large it is, and it would lie over Stop.
    private void standAbove() {
        ContextMenu menu = getItems().getFirst().getParentPopup();
        Bounds here = localToScreen(getLayoutBounds());
        menu.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_BOTTOM_RIGHT);
        menu.setAnchorX(here.getMaxX());
        menu.setAnchorY(here.getMinY());
    }

    private void showPossible(Set<Change> possible) {
        items.forEach((change, item) -> item.setDisable(!possible.contains(change)));
    }

    static String key(Change change, Messages words) {
        return switch (change) {
            case SLOWER -> words.get("player.keySlower");
            case FASTER -> words.get("player.keyFaster");
            case REPEAT -> words.get("player.keyRepeat");
            case RESTART -> words.get("player.keyRestart");
            case PREVIOUS -> words.get("player.keyPrevious");
            case EASIER -> words.get("player.keyEasier");
        };
    }
}
