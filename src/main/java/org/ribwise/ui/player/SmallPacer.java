package org.ribwise.ui.player;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.ribwise.ui.control.PhaseState;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// The chosen pacer with its word and its seconds, small enough to stand beside other work: for a window of about
/// 220 × 260 px. It shows what the player shows and moves nothing by itself.
public final class SmallPacer extends BorderPane {

    private static final double WIDTH = 220;
    private static final double HEIGHT = 260;

    private final PlayerModel model;
    private final PacerDeck deck;
    private final Label headline = new Label();
    private final Label seconds = new Label();
    private final PhaseState headlinePhase = new PhaseState(headline);
    private final PhaseState secondsPhase = new PhaseState(seconds);
    private Subscription following = Subscription.EMPTY;
    private @Nullable Caption shown;

    /// @param model what to show; somebody else has to refresh it
    /// @param words the words
    public SmallPacer(PlayerModel model, Messages words) {
        this.model = model;
        this.deck = new PacerDeck(words, this::setCenter);
        getStyleClass().add("small-pacer");
        headline.getStyleClass().add("small-pacer-word");
        seconds.getStyleClass().addAll("small-pacer-word", "small-pacer-seconds");
        seconds.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(headline, seconds);
        line.getStyleClass().add("small-pacer-line");
        line.setAlignment(Pos.BASELINE_CENTER);
        setBottom(line);
        setPrefSize(WIDTH, HEIGHT);
        sceneProperty().subscribe(scene -> {
            following.unsubscribe();
            following = scene == null ? Subscription.EMPTY : follow();
        });
    }

    /// Whether motion is reduced: then the bar is shown whatever is chosen.
    public void reduceMotion(boolean reduced) {
        deck.reduceMotion(reduced);
    }

    private Subscription follow() {
        return Subscription.combine(
                model.pacer().subscribe(deck::choose), model.frame().subscribe(this::show));
    }

    private void show(PlayerFrame frame) {
        deck.show(frame, model.timeline());
        Caption caption = frame.caption();
        if (caption.equals(shown)) {
            return;
        }
        shown = caption;
        headline.setText(caption.breathWord().orElse(caption.headline()));
        seconds.setText(Long.toString(caption.secondsLeft()));
        Shown.set(seconds, BreathStage.isCounted(frame.step()));
        headlinePhase.show(caption.phase().orElse(null));
        secondsPhase.show(caption.phase().orElse(null));
    }
}
