package org.ribwise.ui.recovery;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ribwise.domain.alarm.Severity;
import org.ribwise.domain.safety.Settling.Course;
import org.ribwise.domain.safety.StopAction;
import org.ribwise.domain.safety.StopDecision;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.Cards;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.control.ScoreRow;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.FrameLoop;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.ScreenName;
import org.ribwise.ui.kit.Shown;

/// What to do after a stop that asks for rest (clinical reference 5.3): a few steps, the question how it is now where
/// it is to be rated again, and what is blocked. Nothing leads back to the session.
public final class RestView extends BorderPane {

    /// The way on.
    ///
    /// @param text what the button says
    /// @param run what it does
    public record On(String text, Runnable run) {}

    private final RestModel model;
    private final CareWords care;
    private final Label blocked = Labels.whole("", "recovery-note");
    private final Label how = Labels.whole("", "recovery-rule");
    private final Button on;

    /// @param decision what the stop rule decided
    /// @param model what is rated again
    /// @param care whom to contact
    /// @param next the way on
    public RestView(StopDecision decision, RestModel model, CareWords care, On next) {
        this.model = model;
        this.care = care;
        Messages words = care.words();
        setId("rest");
        getStyleClass().addAll("room", "recovery");
        String title = words.name(decision.rule());
        String hint = decision.severity() == Severity.URGENT
                ? words.get("recovery.urgentHint")
                : words.get("recovery.restHintStop");
        setTop(new VBox(Labels.whole(title, "title"), Labels.whole(hint, "recovery-hint")));
        List<String> steps = decision.actions().stream()
                .flatMap(action -> step(action).stream())
                .toList();
        VBox cards = new VBox(Cards.of(RecoveryParts.steps(steps, "recovery-number-plain")));
        cards.getStyleClass().add("stack");
        Node again = rateAgain();
        Shown.set(again, model.asks() != RestModel.Asks.NOTHING);
        blocked.setId("blocked");
        Shown.set(blocked, false);
        Announcement.follow(how);
        cards.getChildren()
                .addAll(again, blocked, Labels.whole(words.get("recovery.restWorse", care.number()), "muted"));
        setCenter(RecoveryParts.scrolled(cards));
        on = Buttons.main("stop-on", next.text(), next.run());
        on.setDefaultButton(true);
        setBottom(RecoveryParts.row(on));
        ScreenName.set(this, Announcement.sentences(Stream.concat(Stream.of(title, hint), steps.stream())));
        Tightness.watch(this);
        model.course().subscribe(this::show);
        keepTime();
    }

    /// Takes the keyboard to the way on.
    public void takeFocus() {
        on.requestFocus();
    }

    /// Says what is blocked and until when; nothing when the sentence is empty.
    public void sayBlocked(String sentence) {
        blocked.setText(sentence);
        Shown.set(blocked, !sentence.isEmpty());
    }

    private void keepTime() {
        FrameLoop frames = new FrameLoop(this, model::refresh);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                frames.stop();
            } else {
                frames.start();
            }
        });
    }

    /// What an action says here; empty where the way on leads to it.
    private Optional<String> step(StopAction action) {
        Messages words = care.words();
        return switch (action) {
            case SIT_NOSE_BREATHING -> Optional.of(words.get("recovery.doSitNose"));
            case STEP_DOWN -> Optional.of(words.get("recovery.doStepDown"));
            case REST -> Optional.of(words.get("recovery.doRest"));
            case REST_PURSED_LIPS -> Optional.of(words.get("recovery.doPursedLips"));
            case RATE_AGAIN -> Optional.of(words.get("recovery.doRateAgain"));
            case CONTACT_TODAY -> Optional.of(words.get("recovery.doContact", care.team()));
            case RED_FLAGS -> Optional.of(words.get("recovery.doRedFlags"));
            case RECOVERY, FIRST_AID, EMERGENCY_SCREEN, EMERGENCY_CHECK, ACTION_PLAN -> Optional.empty();
        };
    }

    private Node rateAgain() {
        Messages words = care.words();
        VBox card = Cards.of(how);
        card.getStyleClass().add("recovery-rating");
        switch (model.asks()) {
            case BREATHLESSNESS -> {
                ScoreRow score = new ScoreRow(words, words.get("recovery.none"), words.get("recovery.most"));
                score.setId("rest-score");
                score.valueProperty().subscribe(rating -> {
                    if (rating != null) {
                        model.rate(rating);
                    }
                });
                card.getChildren().add(score);
            }
            case OXYGEN ->
                card.getChildren().addAll(oxygen(words), Labels.whole(words.get("recovery.oximeterNotes"), "muted"));
            case NOTHING -> {}
        }
        return card;
    }

    private Node oxygen(Messages words) {
        OxygenField field = new OxygenField(words);
        Label complaint = Labels.whole(field.complaint(), "recovery-complaint");
        Shown.set(complaint, false);
        Button keep = Buttons.second("rest-oxygen-keep", words.get("recovery.keepReading"), () -> {
            field.reading().ifPresent(model::rate);
            Shown.set(complaint, field.reading().isEmpty());
        });
        keep.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(field, keep);
        row.getStyleClass().add("recovery-step");
        return new VBox(row, complaint);
    }

    private void show(Course course) {
        String question = model.asks() == RestModel.Asks.OXYGEN
                ? care.words().get("recovery.oxygenAgain")
                : care.words().get("recovery.askTitle");
        String said = switch (course) {
            case RESTING -> question;
            case FALLING -> care.words().get("recovery.courseFalling");
            case NOT_FALLING -> care.words().get("recovery.courseNotFalling");
            case GETTING_WORSE -> care.words().get("recovery.courseWorse");
            case NOT_BACK -> care.words().get("recovery.courseNotBack");
            case BACK -> care.words().get("recovery.courseBack");
        };
        how.setText(said);
    }
}
