package org.ribwise.ui.player;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.session.Activity;
import org.ribwise.domain.session.Step;
import org.ribwise.domain.session.Timeline;
import org.ribwise.domain.settings.PacerChoice;
import org.ribwise.ui.control.PhaseState;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.MotionWish;
import org.ribwise.ui.kit.Shown;

/// The stage for breathing: the chosen pacer, and under it the word, the seconds, how, and what comes next.
final class BreathStage extends BorderPane {

    private final Supplier<Timeline> timeline;
    private final PacerDeck deck;
    private final ComingRow coming;
    private final Label headline = new Label();
    private final Label seconds = new Label();
    private final Label hint = new Label();
    private final PhaseState headlinePhase = new PhaseState(headline);
    private final PhaseState secondsPhase = new PhaseState(seconds);
    private @Nullable Caption shown;

    /// @param timeline what is played now
    /// @param words the words
    BreathStage(Supplier<Timeline> timeline, Messages words) {
        this.timeline = timeline;
        this.coming = new ComingRow(words);
        getStyleClass().add("breath-stage");
        headline.getStyleClass().add("instruction");
        headline.setId("player-headline");
        seconds.getStyleClass().addAll("instruction", "instruction-seconds");
        seconds.setId("player-seconds");
        hint.getStyleClass().add("instruction-hint");
        hint.setWrapText(true);
        HBox line = new HBox(headline, seconds);
        line.setAlignment(Pos.BASELINE_CENTER);
        line.getStyleClass().add("instruction-line");
        VBox text = new VBox(line, hint, coming);
        text.setAlignment(Pos.CENTER);
        setBottom(text);
        deck = new PacerDeck(words, this::setCenter);
        deck.choose(PacerChoice.BODY);
        MotionWish.isReduced(this).subscribe(this::reduceMotion);
    }

    /// Changes the pacer, also in mid-breath.
    void choose(PacerChoice chosen) {
        deck.choose(chosen);
    }

    /// Whether motion is reduced: then the bar is shown whatever is chosen, and nothing else on this stage moves.
    void reduceMotion(boolean reduced) {
        deck.reduceMotion(reduced);
    }

    void show(PlayerFrame frame) {
        deck.show(frame, timeline.get());
        coming.show(deck.course(), frame.positionMillis());
        Caption caption = frame.caption();
        if (!caption.equals(shown)) {
            shown = caption;
            say(caption, frame.step());
        }
    }

    private void say(Caption caption, Step step) {
        headline.setText(caption.headline());
        seconds.setText(Long.toString(caption.secondsLeft()));
        Shown.set(seconds, isCounted(step));
        hint.setText(caption.hint().isEmpty() ? caption.next() : caption.hint() + " · " + caption.next());
        headlinePhase.show(caption.phase().orElse(null));
        secondsPhase.show(caption.phase().orElse(null));
    }

    /// Nobody counts while breathing as they like; and seconds under a pause of the breath would make a goal of them.
    static boolean isCounted(Step step) {
        boolean pause = step.activity() instanceof Activity.Act act && act.isControlPause();
        return !pause && !step.isOwnRhythm();
    }
}
