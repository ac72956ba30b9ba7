package org.ribwise.ui.player;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.motion.Pose;
import org.ribwise.domain.motion.Side;
import org.ribwise.domain.session.Activity;
import org.ribwise.domain.session.PacedBreath;
import org.ribwise.domain.session.Timeline.PlannedItem;
import org.ribwise.ui.control.BreathLine;
import org.ribwise.ui.control.FigureView;
import org.ribwise.ui.control.PhaseRing;
import org.ribwise.ui.control.PhaseState;
import org.ribwise.ui.kit.Messages;

/// The stage for stretches: the figure, and beside it what to do, the seconds, and the breath.
final class StretchStage extends BorderPane {

    /// The figure keeps the rest of the width.
    private static final double WIDEST_SIDE = 0.55;

    /// Lower than this, in widths of the letter m, the words need all the room: they name the breath, too.
    private static final double BREATH_CARD_FROM_EM = 30;

    private final Messages words;
    private final FigureView figure = new FigureView();
    private final Label breathWord = new Label();
    private final PhaseState breathPhase = new PhaseState(breathWord);
    private final Label headline = new Label();
    private final Label hint = new Label();
    private final Label next = new Label();
    private final PhaseRing ring;
    private final BreathLine line;
    private int shownItem = -1;

    StretchStage(Messages words) {
        this.words = words;
        this.ring = new PhaseRing(words);
        this.line = new BreathLine(words);
        getStyleClass().add("stretch-stage");
        figure.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setCenter(figure);
        VBox breath = breathCard();
        VBox side = new VBox(instruction(), breath);
        breath.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> getHeight() > BREATH_CARD_FROM_EM * next.getFont().getSize(),
                        heightProperty(),
                        next.fontProperty()));
        breath.managedProperty().bind(breath.visibleProperty());
        side.getStyleClass().addAll("stack", "stretch-side");
        side.maxWidthProperty().bind(widthProperty().multiply(WIDEST_SIDE));
        setRight(side);
    }

    private VBox instruction() {
        breathWord.getStyleClass().add("breath-word");
        headline.getStyleClass().add("instruction");
        headline.setId("player-headline-stretch");
        hint.getStyleClass().add("instruction-hint");
        next.getStyleClass().add("muted");
        for (Label words : List.of(headline, hint, next)) {
            words.setWrapText(true);
            // never cut: the breath card gives way instead
            words.setMinHeight(USE_PREF_SIZE);
        }
        VBox beside = new VBox(hint, next);
        beside.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(beside, Priority.ALWAYS);
        HBox ringLine = new HBox(ring, beside);
        ringLine.getStyleClass().add("ring-line");
        VBox card = new VBox(breathWord, headline, ringLine);
        card.getStyleClass().addAll("card", "stack");
        card.setMinHeight(USE_PREF_SIZE);
        return card;
    }

    private VBox breathCard() {
        Label title = new Label(words.get("player.yourBreath"));
        title.getStyleClass().add("muted");
        VBox card = new VBox(title, line);
        card.getStyleClass().addAll("card", "stack");
        return card;
    }

    void show(PlayerFrame frame) {
        StretchExercise exercise = (StretchExercise) frame.item().exercise();
        furnish(frame.item(), exercise);
        Pose pose =
                frame.step().poseAt(frame.elapsedMillis()).orElseGet(() -> Pose.of(exercise.view(), exercise.base()));
        double fullness =
                frame.breath().map(breath -> breath.moment().fullness()).orElse(0.0);
        figure.show(pose, sideOf(frame).orElse(exercise.sides().two() ? Side.LEFT : Side.RIGHT), fullness);
        showMark(frame, exercise);
        showWords(frame);
        frame.breath().ifPresentOrElse(this::showBreath, line::showFreely);
    }

    private void showBreath(PacedBreath breath) {
        switch (breath) {
            case PacedBreath.Repeated(BreathPattern pattern, long elapsed) -> line.show(pattern, elapsed);
            case PacedBreath.Once _ -> line.showFreely();
        }
    }

    private void furnish(PlannedItem item, StretchExercise exercise) {
        if (shownItem == item.index()) {
            return;
        }
        shownItem = item.index();
        figure.furnish(exercise.props());
        figure.setAccessibleText(exercise.name().in(words.locale()));
        figure.setFeelText(exercise.feel().in(words.locale()));
    }

    private void showMark(PlayerFrame frame, StretchExercise exercise) {
        boolean feeling = frame.step().activity() instanceof Activity.Hold;
        figure.markFeel(feeling ? Optional.of(exercise.feelAt()) : Optional.empty());
    }

    private void showWords(PlayerFrame frame) {
        Caption caption = frame.caption();
        breathWord.setText(caption.breathWord().orElse(""));
        breathWord.setManaged(caption.breathWord().isPresent());
        breathPhase.show(caption.phase().orElse(null));
        headline.setText(caption.headline());
        hint.setText(caption.hint());
        hint.setManaged(!caption.hint().isEmpty());
        next.setText(caption.next());
        ring.show((double) frame.elapsedMillis() / frame.step().lengthMillis(), caption.secondsLeft());
    }

    /// The side on show: that of the step, the one that comes next, or left before anything began.
    static Optional<Side> sideOf(PlayerFrame frame) {
        return switch (frame.step().activity()) {
            case Activity.Move move -> move.lap().side();
            case Activity.Hold hold -> hold.lap().side();
            case Activity.SwitchSides(Side to, Pose _) -> Optional.of(to);
            case Activity.Rest(), Activity.GetReady(), Activity.SetRest _ -> Optional.empty();
            case Activity.Breathe _, Activity.OwnRhythm _, Activity.Act _ -> Optional.empty();
        };
    }
}
