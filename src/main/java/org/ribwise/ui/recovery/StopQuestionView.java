package org.ribwise.ui.recovery;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.safety.StopTrigger;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.Cards;
import org.ribwise.ui.control.Digits;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.control.ScoreRow;
import org.ribwise.ui.control.TickBox;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.ScreenName;
import org.ribwise.ui.kit.Shown;

/// The one question after a stop. The session is over: no answer leads back to it. What is an emergency goes on at
/// once; everything can be left out.
public final class StopQuestionView extends BorderPane {

    private final Messages words;
    private final Consumer<StopTrigger> answered;
    private final Node first;

    /// @param question what is asked
    /// @param before the oximeter's reading before the session; empty when there was none
    /// @param words the words
    /// @param answered is told what happened
    public StopQuestionView(
            StopQuestion question, Optional<OxygenSaturation> before, Messages words, Consumer<StopTrigger> answered) {
        this.words = words;
        this.answered = answered;
        setId("stop-question");
        getStyleClass().addAll("room", "recovery");
        String title = words.name(question);
        setTop(new VBox(
                Labels.whole(title, "title"), Labels.whole(words.get("recovery.stoppedHint"), "recovery-hint")));
        ScreenName.set(this, title);
        Tightness.watch(this);
        first = switch (question) {
            case PAIN -> askPain();
            case COLLAPSED -> askCollapsed();
            case OXYGEN -> askOxygen(before);
        };
    }

    /// Takes the keyboard to the first thing to answer.
    public void takeFocus() {
        // the scroll pane has no content on screen before its first style
        applyCss();
        first.requestFocus();
    }

    private Node askPain() {
        ScoreRow score = new ScoreRow(words, words.get("recovery.noPain"), words.get("recovery.worstPain"));
        score.setId("stop-pain-score");
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> Digits.rating(event.getCode()).ifPresent(rating -> {
                    score.valueProperty().set(rating);
                    event.consume();
                }));
        TickBox sharp = TickBox.yes("stop-sharp", words.get("recovery.sharp"));
        TickBox numb = TickBox.yes("stop-numb", words.get("recovery.numb"));
        setCenter(RecoveryParts.scrolled(
                new VBox(Cards.of(Labels.whole(words.get("recovery.howBad"), "card-title"), score, sharp, numb))));
        setBottom(RecoveryParts.row(goOn(() ->
                answered.accept(new StopTrigger.BackOrLeg(score.rating(), sharp.isSelected(), numb.isSelected())))));
        return score;
    }

    private Node askCollapsed() {
        Button no = Buttons.main(
                "stop-not-collapsed",
                words.get("recovery.notCollapsed"),
                () -> answered.accept(new StopTrigger.Faint(false)));
        Button yes = Buttons.styled(
                "stop-collapsed",
                words.get("recovery.collapsed"),
                "stop-action",
                () -> answered.accept(new StopTrigger.Faint(true)));
        setCenter(RecoveryParts.scrolled(new VBox(Cards.of(Labels.whole(words.get("recovery.collapsedHint"))))));
        setBottom(RecoveryParts.row(no, yes));
        return no;
    }

    private Node askOxygen(Optional<OxygenSaturation> before) {
        OxygenField field = new OxygenField(words);
        Label complaint = Labels.whole("", "recovery-complaint");
        complaint.setId("stop-oxygen-complaint");
        Announcement.follow(complaint);
        Shown.set(complaint, false);
        Button blue = Buttons.styled(
                "stop-blue",
                words.get("recovery.blueOrConfused"),
                "stop-action",
                () -> answered.accept(new StopTrigger.Oxygen(field.reading(), before, true)));
        setCenter(RecoveryParts.scrolled(new VBox(Cards.of(
                Labels.whole(words.get("recovery.oxygenReading"), "card-title"),
                field,
                complaint,
                Labels.whole(words.get("recovery.oximeterNotes"), "muted")))));
        setBottom(RecoveryParts.row(blue, goOn(() -> {
            if (field.fits()) {
                answered.accept(new StopTrigger.Oxygen(field.reading(), before, false));
            } else {
                complaint.setText(field.complaint());
                Shown.set(complaint, true);
                field.requestFocus();
            }
        })));
        return field;
    }

    private Button goOn(Runnable run) {
        Button on = Buttons.main("stop-go-on", words.get("recovery.goOn"), run);
        on.setDefaultButton(true);
        return on;
    }
}
