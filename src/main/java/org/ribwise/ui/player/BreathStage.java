package org.ribwise.ui.player;

import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.ribwise.domain.motion.BreathMoment;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.session.PacedBreath;
import org.ribwise.ui.control.BodyPacer;
import org.ribwise.ui.control.OrbPacer;
import org.ribwise.ui.control.Pacer;
import org.ribwise.ui.control.PhaseState;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.player.PlayerModel.PacerChoice;

/// The stage for breathing: the chosen pacer, and under it the word, the seconds, how, and what comes next.
final class BreathStage extends BorderPane {

    /// What the pacer shows while no breath is paced: empty lungs, still.
    private static final BreathPattern STILL = new BreathPattern(1_000, 0, 1_000, 1_000);

    private static final long EMPTY_MILLIS = 2_000;

    private final Map<PacerChoice, Pacer> pacers;
    private final Label headline = new Label();
    private final Label seconds = new Label();
    private final Label hint = new Label();
    private final PhaseState headlinePhase = new PhaseState(headline);
    private final PhaseState secondsPhase = new PhaseState(seconds);
    private Optional<BreathMoment> moment = Optional.empty();
    private PacerChoice choice = PacerChoice.BODY;

    BreathStage(Messages words) {
        this.pacers = Map.of(PacerChoice.BODY, new BodyPacer(words), PacerChoice.ORB, new OrbPacer(words));
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
        VBox text = new VBox(line, hint);
        text.setAlignment(Pos.CENTER);
        setBottom(text);
        choose(choice);
    }

    void choose(PacerChoice chosen) {
        choice = chosen;
        setCenter(pacer().node());
        moment.ifPresent(pacer()::show);
    }

    void show(PlayerFrame frame) {
        BreathMoment now = frame.breath().map(PacedBreath::moment).orElseGet(() -> STILL.at(EMPTY_MILLIS));
        moment = Optional.of(now);
        pacer().show(now);
        Caption caption = frame.caption();
        headline.setText(caption.headline());
        seconds.setText(Long.toString(caption.secondsLeft()));
        hint.setText(caption.hint().isEmpty() ? caption.next() : caption.hint() + " · " + caption.next());
        headlinePhase.show(caption.phase().orElse(null));
        secondsPhase.show(caption.phase().orElse(null));
    }

    private Pacer pacer() {
        Pacer pacer = pacers.get(choice);
        if (pacer == null) {
            throw new IllegalStateException("no pacer " + choice);
        }
        return pacer;
    }
}
