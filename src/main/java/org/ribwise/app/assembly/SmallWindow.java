package org.ribwise.app.assembly;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.ribwise.ui.kit.LiveSettings;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.player.PlayerModel;
import org.ribwise.ui.player.PlayerModel.Mode;
import org.ribwise.ui.player.SmallPlayer;

/// The small window that stays above the others while a session is played. It takes the place of the large one:
/// only one of them is on screen, so that only one of them paints. The session does not notice.
final class SmallWindow {

    private static final double WIDTH_PIXELS = 240;
    private static final double HEIGHT_PIXELS = 280;

    private final Messages words;
    private final LiveSettings settings;
    private final Consumer<Scene> dress;
    private Optional<Shown> shown = Optional.empty();

    /// @param dress lets a scene look as the person chose
    SmallWindow(Messages words, LiveSettings settings, Consumer<Scene> dress) {
        this.words = words;
        this.settings = settings;
        this.dress = dress;
    }

    /// Both windows.
    private record Shown(Stage small, Stage large, Placement placement, SmallPlayer player) {}

    /// Opens and closes as the session asks. The question why somebody stops is asked in the large window.
    ///
    /// @param view shows the session in the large window
    void follow(PlayerModel model, Node view) {
        model.small().subscribe(small -> {
            if (small) {
                open(model, view);
            } else {
                back();
            }
        });
        model.mode().subscribe(mode -> {
            if (mode == Mode.ASKING_WHY || mode == Mode.OVER) {
                model.small().set(false);
            }
        });
    }

    private void open(PlayerModel model, Node view) {
        Stage large = (Stage) view.getScene().getWindow();
        SmallPlayer player = new SmallPlayer(model, words);
        Stage small = new Stage();
        small.setTitle(words.get("app.name"));
        small.getIcons().addAll(large.getIcons());
        small.setAlwaysOnTop(true);
        Scene scene = new Scene(new StackPane(player), WIDTH_PIXELS, HEIGHT_PIXELS);
        dress.accept(scene);
        small.setScene(scene);
        small.setMinWidth(WIDTH_PIXELS);
        small.setMinHeight(HEIGHT_PIXELS);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> handOn(event, model));
        small.setOnCloseRequest(event -> {
            event.consume();
            model.small().set(false);
        });
        WhilePlaying.pauseWhenIconified(player, model);
        Placement placement = Placement.of(small, settings.now().get().smallWindow());
        shown = Optional.of(new Shown(small, large, placement, player));
        // shown before the other goes: without a window JavaFX would end
        small.show();
        large.hide();
        player.takeFocus();
    }

    /// Help is in the large window.
    private void handOn(KeyEvent event, PlayerModel model) {
        if (event.getCode() == KeyCode.F1) {
            event.consume();
            Optional<Stage> large = shown.map(Shown::large);
            model.small().set(false);
            large.map(Stage::getScene).ifPresent(scene -> Event.fireEvent(scene, event.copyFor(scene, scene)));
        }
    }

    private void back() {
        shown.ifPresent(both -> {
            shown = Optional.empty();
            both.placement().now().ifPresent(place -> settings.change(all -> all.withSmall(place)));
            both.player().leave();
            both.large().show();
            both.small().hide();
            both.large().toFront();
            both.large().requestFocus();
        });
    }

    /// Whether the session is in the small window now.
    boolean isOpen() {
        return shown.isPresent();
    }
}
