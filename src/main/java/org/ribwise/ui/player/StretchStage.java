package org.ribwise.ui.player;

import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.session.PacedBreath;
import org.ribwise.domain.session.Step;
import org.ribwise.domain.session.Timeline;
import org.ribwise.ui.control.BreathLine;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// The stage for stretches: the figure under the sign of its side, and beside it what to do, the seconds, and the
/// breath.
final class StretchStage extends BorderPane {

    /// The figure keeps the rest of the width.
    private static final double WIDEST_SIDE = 0.54;

    /// Room in heights of the text around: more than this and the words grow, so that they read from afar.
    private static final double ROOMY_WIDTH_EM = 80;
    private static final double ROOMY_HEIGHT_EM = 44;

    /// Less than this and the words shrink; the breath line gives way, because the words name the breath, too.
    private static final double TIGHT_WIDTH_EM = 45;
    private static final double TIGHT_HEIGHT_EM = 24;
    private static final double TIGHTEST_HEIGHT_EM = 13;
    private static final double BREATH_LINE_FROM_EM = 30;

    private static final PseudoClass ROOMY = PseudoClass.getPseudoClass("roomy");
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final PseudoClass TIGHTEST = PseudoClass.getPseudoClass("tightest");

    private final Supplier<Timeline> timeline;
    private final MovingFigure figure;
    private final LapSign lap;
    private final StretchWords words;
    private final BreathLine line;
    private final VBox breath;
    private final VBox side;
    private final BorderPane picture;
    /// Its text is as large as the text around.
    private final Label breathTitle = new Label();
    private @Nullable Step shownStep;
    private @Nullable StretchStep shown;

    /// @param timeline what is played now
    /// @param messages the words
    StretchStage(Supplier<Timeline> timeline, Messages messages) {
        this.timeline = timeline;
        this.figure = new MovingFigure(messages);
        this.lap = new LapSign(messages);
        this.words = new StretchWords(messages);
        this.line = new BreathLine(messages);
        getStyleClass().add("stretch-stage");
        breathTitle.setText(messages.get("player.yourBreath"));
        breathTitle.getStyleClass().add("muted");
        breath = new VBox(breathTitle, line);
        breath.getStyleClass().addAll("card", "stack");
        side = new VBox(words, breath);
        side.getStyleClass().addAll("stack", "stretch-side");
        picture = new BorderPane(figure);
        picture.setMinSize(0, 0);
        setCenter(picture);
        widthProperty().subscribe(this::fit);
        heightProperty().subscribe(this::fit);
        breathTitle.fontProperty().subscribe(this::fit);
        fit();
        // the scene's wish is the person's setting, or else the system's
        sceneProperty()
                .flatMap(scene -> scene.getPreferences().reducedMotionProperty())
                .orElse(false)
                .subscribe(this::reduceMotion);
    }

    /// Shows still figures that fade into each other instead of a movement; words and ring stay as they are.
    void reduceMotion(boolean reduced) {
        figure.reduceMotion(reduced);
    }

    /// Chooses the size of the words by the room in which they stand: large where they fit.
    private void fit() {
        double em = breathTitle.getFont().getSize();
        double wide = getWidth() / em;
        double high = getHeight() / em;
        boolean tight = wide < TIGHT_WIDTH_EM || high < TIGHT_HEIGHT_EM;
        pseudoClassStateChanged(ROOMY, wide > ROOMY_WIDTH_EM && high > ROOMY_HEIGHT_EM);
        pseudoClassStateChanged(TIGHT, tight);
        pseudoClassStateChanged(TIGHTEST, high < TIGHTEST_HEIGHT_EM);
        Shown.set(breath, high > BREATH_LINE_FROM_EM);
        arrange(tight, getHeight() > getWidth());
    }

    /// Puts the words beside the picture, or under it in a window that is higher than wide; the sign over the picture,
    /// or over both where there is little room.
    private void arrange(boolean tight, boolean upright) {
        picture.setTop(null);
        setTop(null);
        setRight(null);
        setBottom(null);
        if (tight) {
            setTop(lap);
        } else {
            picture.setTop(lap);
        }
        if (upright) {
            side.setMaxWidth(Double.MAX_VALUE);
            setBottom(side);
        } else {
            side.setMaxWidth(WIDEST_SIDE * getWidth());
            setRight(side);
        }
    }

    void show(PlayerFrame frame) {
        StretchStep step = shown;
        if (step == null || !frame.step().equals(shownStep)) {
            step = StretchStep.of(timeline.get(), frame.step());
            shown = step;
            shownStep = frame.step();
            lap.show(step);
            words.begin(frame.step(), step);
        }
        double fullness =
                frame.breath().map(breathed -> breathed.moment().fullness()).orElse(0.0);
        figure.show(step, frame.step().poseAt(frame.elapsedMillis()), frame.elapsedMillis(), fullness);
        words.show(frame);
        frame.breath().ifPresentOrElse(this::showBreath, line::showFreely);
    }

    private void showBreath(PacedBreath breathed) {
        switch (breathed) {
            case PacedBreath.Repeated(BreathPattern pattern, long elapsed) -> line.show(pattern, elapsed);
            case PacedBreath.Once _ -> line.showFreely();
        }
    }
}
