package org.ribwise.ui.recovery;

import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.ribwise.domain.motion.BreathMoment;
import org.ribwise.domain.motion.BreathPhase;
import org.ribwise.domain.recovery.RecoveryPace;
import org.ribwise.domain.recovery.RecoveryState;
import org.ribwise.ui.control.BreathLine;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.Cards;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.control.PhaseState;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// A position that eases breathing, a calm breath, and three ways on: back to usual, worse, help.
final class SettlePane extends BorderPane {

    private static final long SECOND_MILLIS = 1_000;

    private final RecoveryModel model;
    private final Messages words;
    private final Label title = Labels.whole("", "title");
    private final Label breath = Labels.whole("", "instruction");
    private final PhaseState phase = new PhaseState(breath);
    private final Label seconds = new Label();
    private final Label hint = Labels.whole("", "recovery-hint");
    private final BreathLine line;
    private final PositionPane positions;
    private final RatingPane rating;
    private final Button usual;
    private final Button end;
    private final Button worse;
    private final BooleanProperty still = new SimpleBooleanProperty();

    SettlePane(RecoveryModel model, Messages words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("room", "recovery");
        line = new BreathLine(words);
        positions = new PositionPane(words);
        rating = new RatingPane(model, words);
        usual = RecoveryParts.keyed(
                "recovery-usual",
                words.get("recovery.saysUsual"),
                "second-action",
                words.get("recovery.keyUsual"),
                model::saySettled);
        worse = RecoveryParts.keyed(
                "recovery-worse",
                words.get("recovery.saysWorse"),
                "main-action",
                words.get("recovery.keyWorse"),
                model::sayWorse);
        end = Buttons.main("recovery-end", words.get("recovery.endToday"), model::leave);
        Button close = RecoveryParts.keyed(
                "recovery-close",
                words.get("recovery.close"),
                "second-action",
                words.get("recovery.keyClose"),
                model::leave);
        BorderPane top = new BorderPane(null, null, close, null, title);
        top.getStyleClass().add("recovery-top");
        setTop(top);
        setCenter(RecoveryParts.scrolled(new TwoColumns(positions, breathCards())));
        setBottom(buttons());
        Tightness.watch(this);
        // the words and the seconds are enough where motion is not wanted
        still.bind(sceneProperty()
                .flatMap(scene -> scene.getPreferences().reducedMotionProperty())
                .orElse(false));
    }

    private VBox breathCards() {
        seconds.getStyleClass().addAll("instruction", "instruction-seconds");
        HBox said = new HBox(breath, seconds);
        said.getStyleClass().add("recovery-said");
        VBox now = Cards.of(said, hint, line);
        now.getStyleClass().add("recovery-breath");
        VBox cards = new VBox(now, rating, Labels.whole(words.get("recovery.fan"), "muted"));
        cards.getStyleClass().add("stack");
        return cards;
    }

    private VBox buttons() {
        Button help = RecoveryParts.keyed(
                "recovery-help",
                words.get("recovery.help"),
                "stop-action",
                words.get("recovery.keyHelp"),
                () -> model.askForHelp(Set.of()));
        FlowPane row = RecoveryParts.row(usual, end, worse, help);
        Label under = Labels.whole(words.get("recovery.worseHint"), "recovery-under");
        under.setMaxWidth(Double.MAX_VALUE);
        return new VBox(row, under);
    }

    /// Takes the keyboard to what does no harm.
    void takeFocus() {
        positions.takeFocus();
    }

    /// Puts the first position back; called when it begins.
    void begin() {
        positions.show(RecoveryPosition.SIT_LEAN);
    }

    void refresh() {
        boolean resting = model.state().get() instanceof RecoveryState.Resting;
        title.setText(resting ? words.get("recovery.restTitle") : words.get("recovery.settleTitle"));
        Shown.set(usual, !resting);
        Shown.set(end, resting);
        // one main action at a time
        worse.getStyleClass().setAll("button", resting ? "second-action" : "main-action");
        rating.refresh();
        if (resting) {
            showRest();
        } else {
            showBreath();
        }
    }

    private void showRest() {
        boolean rested = model.hasRested();
        breath.setText(rested ? words.get("recovery.restDone") : words.get("recovery.restNow"));
        hint.setText(words.get("recovery.restHint"));
        showFreely();
    }

    private void showFreely() {
        phase.show(null);
        line.showFreely();
        Shown.set(line, false);
        Shown.set(seconds, false);
    }

    private void showBreath() {
        switch (model.pace()) {
            case RecoveryPace.Calm() -> {
                breath.setText(words.get("recovery.calm"));
                hint.setText(words.get("recovery.calmHint"));
                showFreely();
            }
            case RecoveryPace.Paced(var pattern, long elapsed) -> {
                BreathMoment moment = pattern.at(elapsed);
                breath.setText(
                        moment.phase() == BreathPhase.IN
                                ? words.get("recovery.breatheIn")
                                : words.get("recovery.breatheOut"));
                seconds.setText(Long.toString(Math.ceilDiv(moment.remainingMillis(), SECOND_MILLIS)));
                Shown.set(seconds, true);
                Shown.set(line, !still.get());
                hint.setText(words.get("recovery.pacedHint"));
                phase.show(moment.phase());
                line.show(pattern, elapsed);
            }
        }
    }
}
