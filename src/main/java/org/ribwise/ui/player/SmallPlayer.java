package org.ribwise.ui.player;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.PhaseState;
import org.ribwise.ui.kit.FrameLoop;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.MotionWish;
import org.ribwise.ui.player.PlayerModel.Mode;

/// The player for a small window that stays above others: the pacer, the word, the seconds, pause and stop, for
/// people who read or work meanwhile. It shows the same session as the large player, whose place it takes for a
/// while.
///
/// Keys: Space pauses and goes on, Esc asks in the large window why one stops, W goes back there.
public final class SmallPlayer extends BorderPane {

    /// The pacer may be as small as this; the window does the rest.
    private static final double SMALLEST_PACER_PIXELS = 90;

    private final PlayerModel model;
    private final Messages words;
    private final PacerDeck deck;
    private final Label headline = new Label();
    private final Label seconds = new Label();
    private final PhaseState headlinePhase = new PhaseState(headline);
    private final Button pause = new Button();
    private final FrameLoop frames;
    private final Subscription following;
    private @Nullable Caption shown;

    /// @param model what to show
    /// @param words the words
    public SmallPlayer(PlayerModel model, Messages words) {
        this.model = model;
        this.words = words;
        this.deck = new PacerDeck(words, node -> {
            node.setMinSize(SMALLEST_PACER_PIXELS, SMALLEST_PACER_PIXELS);
            setCenter(node);
        });
        getStyleClass().addAll("player", "small-player");
        setBottom(below());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        setFocusTraversable(true);
        frames = new FrameLoop(this, model::refresh);
        frames.start();
        following = Subscription.combine(
                model.pacer().subscribe(deck::choose),
                MotionWish.isReduced(this).subscribe(deck::reduceMotion),
                model.frame().subscribe(this::show),
                model.mode().subscribe(this::showMode));
    }

    private VBox below() {
        headline.getStyleClass().add("small-headline");
        headline.setId("small-headline");
        headline.setWrapText(true);
        headline.setMinHeight(USE_PREF_SIZE);
        seconds.getStyleClass().add("small-headline");
        seconds.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(headline, seconds);
        line.setAlignment(Pos.CENTER);
        line.getStyleClass().add("instruction-line");
        pause.setId("small-pause");
        pause.getStyleClass().add("main-action");
        pause.setOnAction(event -> model.pauseOrResume());
        Button stop = Buttons.styled("small-stop", words.get("player.stop"), "stop-action", model::askWhyOrReturn);
        HBox buttons = new HBox(pause, stop);
        buttons.getStyleClass().add("small-buttons");
        for (Button button : new Button[] {pause, stop}) {
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinWidth(USE_PREF_SIZE);
            HBox.setHgrow(button, Priority.ALWAYS);
        }
        VBox below = new VBox(line, buttons);
        below.getStyleClass().add("small-below");
        return below;
    }

    /// Takes the keyboard; called when the view is on screen.
    public void takeFocus() {
        requestFocus();
    }

    /// Follows the session no longer.
    public void leave() {
        frames.stop();
        following.unsubscribe();
    }

    private void show(PlayerFrame frame) {
        deck.show(frame, model.timeline());
        Caption caption = frame.caption();
        if (caption.equals(shown)) {
            return;
        }
        shown = caption;
        headline.setText(caption.headline());
        seconds.setText(Long.toString(caption.secondsLeft()));
        headlinePhase.show(caption.phase().orElse(null));
    }

    private void showMode(Mode mode) {
        pause.setText(mode == Mode.PLAYING ? words.get("player.pause") : words.get("player.resume"));
    }

    private void onKey(KeyEvent event) {
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (plain && handled(event.getCode())) {
            event.consume();
        }
    }

    private boolean handled(KeyCode key) {
        return switch (key) {
            case SPACE -> {
                model.pauseOrResume();
                yield true;
            }
            case ESCAPE -> {
                model.askWhyOrReturn();
                yield true;
            }
            case W -> {
                model.small().set(false);
                yield true;
            }
            default -> false;
        };
    }
}
