package org.ribwise.ui.player;

import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.ribwise.domain.motion.BreathMoment;
import org.ribwise.domain.session.Activity;
import org.ribwise.domain.session.PacedBreath;
import org.ribwise.domain.session.Step;
import org.ribwise.domain.settings.PacerChoice;
import org.ribwise.ui.control.BodyPacer;
import org.ribwise.ui.control.OrbPacer;
import org.ribwise.ui.control.Pacer;
import org.ribwise.ui.control.PhaseState;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// The stage for breathing: the chosen pacer, and under it the word, the seconds, how, and what comes next.
final class BreathStage extends BorderPane {

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
        paint();
    }

    void show(PlayerFrame frame) {
        moment = frame.breath().map(PacedBreath::moment);
        paint();
        Caption caption = frame.caption();
        headline.setText(caption.headline());
        seconds.setText(Long.toString(caption.secondsLeft()));
        Shown.set(seconds, isCounted(frame.step()));
        hint.setText(caption.hint().isEmpty() ? caption.next() : caption.hint() + " · " + caption.next());
        headlinePhase.show(caption.phase().orElse(null));
        secondsPhase.show(caption.phase().orElse(null));
    }

    /// Nobody counts while breathing as they like; and seconds under a pause of the breath would make a goal of them.
    private static boolean isCounted(Step step) {
        boolean pause = step.activity() instanceof Activity.Act act && act.isControlPause();
        return !pause && !step.isOwnRhythm();
    }

    private void paint() {
        moment.ifPresentOrElse(pacer()::show, pacer()::showFreely);
    }

    private Pacer pacer() {
        Pacer pacer = pacers.get(choice);
        if (pacer == null) {
            throw new IllegalStateException("no pacer " + choice);
        }
        return pacer;
    }
}
