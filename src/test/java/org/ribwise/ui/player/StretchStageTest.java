package org.ribwise.ui.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.domain.session.SampleRoutines.alternating;
import static org.ribwise.domain.session.SampleRoutines.breathe;
import static org.ribwise.domain.session.SampleRoutines.routine;
import static org.ribwise.domain.session.SampleRoutines.stretch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.motion.Side;
import org.ribwise.domain.session.Step;
import org.ribwise.domain.session.Timeline;
import org.ribwise.domain.session.Timelines;
import org.ribwise.ui.control.FigureView;
import org.ribwise.ui.control.FxThread;
import org.ribwise.ui.kit.Look;
import org.ribwise.ui.kit.Messages;

/// What the stretch player shows: three seconds of get-ready, then 3 s up, the hold, and 4 s down.
class StretchStageTest {

    private static final Messages WORDS = Messages.load(Locale.UK);
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final PseudoClass NEXT = PseudoClass.getPseudoClass("next");

    @Test
    void eachSideStandsWhereTheFigureHasItAndTheOneThatWorksIsMarked() {
        FxThread.run(() -> {
            Played played = new Played(routine(stretch(true, 2, 3, 20)));
            played.at(10_000);

            assertThat(played.text("#side-LEFT")).isEqualTo("Your LEFT");
            assertThat(played.text("#side-RIGHT")).isEqualTo("Your RIGHT");
            assertThat(played.node("#side-RIGHT").getBoundsInParent().getMaxX())
                    .as("the figure faces the viewer")
                    .isLessThan(played.node("#side-LEFT").getBoundsInParent().getMinX());
            assertThat(played.node("#side-LEFT").getPseudoClassStates())
                    .contains(NOW)
                    .doesNotContain(NEXT);
            assertThat(played.node("#side-RIGHT").getPseudoClassStates()).doesNotContain(NOW, NEXT);
            assertThat(played.text("#player-lap")).isEqualTo("1 of 3 · set 1 of 2");
        });
    }

    @Test
    void theChangeOfSidesIsAnnouncedBeforeItAndDuringIt() {
        FxThread.run(() -> {
            Played played = new Played(routine(stretch(true, 1, 1, 20)));
            played.at(25_000);
            assertThat(played.text("#player-headline-stretch")).isEqualTo("Stay");
            assertThat(played.node("#side-RIGHT").getPseudoClassStates()).doesNotContain(NEXT);

            played.at(27_000);
            assertThat(played.text("#side-RIGHT")).isEqualTo("Next: Your RIGHT");
            assertThat(played.text("#player-next-stretch")).isEqualTo("Next: Switch sides");

            played.at(31_000);
            assertThat(played.text("#player-headline-stretch")).isEqualTo("Switch sides");
            assertThat(played.node("#side-RIGHT").getPseudoClassStates()).contains(NOW);
            assertThat(played.shows("Now your right side")).isTrue();
        });
    }

    @Test
    void aHoldIsCountedInBreathsBesideItsSeconds() {
        FxThread.run(() -> {
            Played played = new Played(routine(stretch(false, 1, 1, 20)));
            played.at(7_000);
            assertThat(played.text("#player-hold-breaths")).isEqualTo("Breath 1 of 3");
            assertThat(played.text(".phase-ring-number")).isEqualTo("19");

            played.at(13_000);
            assertThat(played.text("#player-hold-breaths")).isEqualTo("Breath 2 of 3");
            assertThat(played.root().lookupAll(".phase-ring-gap")).hasSize(3);

            played.at(27_000);
            assertThat(played.node("#player-hold-breaths").isVisible()).isFalse();
            assertThat(played.root().lookupAll(".phase-ring-gap")).isEmpty();
        });
    }

    @Test
    void aRestShowsNameFigurePlaceAndFirstSideOfWhatComes() {
        FxThread.run(() -> {
            Timeline timeline = Timelines.of(
                    routine(breathe(new BreathPattern(4_000, 0, 6_000, 0), 60, 10), stretch(true, 1, 1, 20)));
            Played played = new Played(timeline);
            played.at(65_000);

            assertThat(played.text("#player-headline-stretch")).isEqualTo("Rest");
            assertThat(played.shows("Next: sample")).isTrue();
            assertThat(played.shows("Chair · your left side first · the figure faces you: its left is on the right"))
                    .isTrue();
            assertThat(StretchStep.of(timeline, timeline.stepAt(65_000))
                            .keyPose()
                            .angles())
                    .as("the first pose that is not where it begins")
                    .isNotEmpty();
        });
    }

    @Test
    void getReadyShowsTheSideThatTheTimelineBringsFirst() {
        Timeline timeline = Timelines.of(routine(alternating(2, 1)));
        Step ready = timeline.steps().getFirst();
        assertThat(StretchStep.of(timeline, ready).side()).contains(Side.LEFT);

        // the same session, begun with its right side
        long right = timeline.steps().stream()
                .filter(step -> step.lap().flatMap(lap -> lap.side()).equals(Optional.of(Side.RIGHT)))
                .findFirst()
                .orElseThrow()
                .startMillis();
        Timeline rightFirst = Shortened.after(timeline, ready, right);
        assertThat(StretchStep.of(rightFirst, rightFirst.steps().getFirst()).facing())
                .isEqualTo(Side.RIGHT);
    }

    @Test
    void whoWantsNoMotionSeesTheKeyPoseOfTheStepFadeIn() {
        FxThread.run(() -> {
            Played played = new Played(routine(stretch(false, 1, 1, 20)));
            played.stage.reduceMotion(true);
            played.at(1_000);
            played.at(3_000);
            double from = played.figures().opacityOfFront();
            played.at(3_100);
            double between = played.figures().opacityOfFront();
            played.at(3_300);

            assertThat(from).isZero();
            assertThat(between).isBetween(0.1, 0.9);
            assertThat(played.figures().opacityOfFront()).isEqualTo(1);
            double before = played.armsTop();
            played.at(5_500);
            assertThat(played.armsTop()).as("nothing moves within a step").isEqualTo(before);
        });
    }

    @Test
    void otherwiseTheFigureMovesWithTheStep() {
        FxThread.run(() -> {
            Played played = new Played(routine(stretch(false, 1, 1, 20)));
            played.at(3_300);
            double before = played.armsTop();
            played.at(5_500);
            assertThat(played.armsTop()).isLessThan(before);
            assertThat(played.figures().opacityOfFront()).isEqualTo(1);
        });
    }

    @Test
    void theInstructionIsAtLeastFortyPixelsHighInAUsualWindow() {
        FxThread.run(() -> {
            Played played = new Played(routine(stretch(true, 1, 1, 20)));
            played.at(10_000);
            assertThat(((Labeled) played.node("#player-headline-stretch"))
                            .getFont()
                            .getSize())
                    .isGreaterThanOrEqualTo(40);
        });
    }

    /// The stage in a window of 1000 × 560, fed with moments of a timeline.
    private static final class Played {

        private final Captions captions;
        private final Timeline timeline;
        private final StretchStage stage;
        private final Scene scene;

        Played(Routine routine) {
            this(Timelines.of(routine));
        }

        Played(Timeline timeline) {
            this.timeline = timeline;
            this.captions = new Captions(timeline, WORDS);
            this.stage = new StretchStage(() -> timeline, WORDS);
            this.scene = new Scene(new StackPane(stage), 1_000, 560);
            Look.dress(scene);
        }

        void at(long millis) {
            Step step = timeline.stepAt(millis);
            stage.show(new PlayerFrame(
                    timeline.items().get(step.item()),
                    step,
                    step.elapsedMillis(millis),
                    millis,
                    timeline.breathAt(millis),
                    captions.at(millis)));
            root().applyCss();
            root().layout();
            root().applyCss();
            root().layout();
        }

        StackPane root() {
            return (StackPane) scene.getRoot();
        }

        Node node(String selector) {
            return root().lookup(selector);
        }

        String text(String selector) {
            return ((Labeled) node(selector)).getText();
        }

        boolean shows(String text) {
            return root().lookupAll(".label").stream()
                    .filter(Node::isVisible)
                    .anyMatch(node ->
                            node instanceof Labeled label && label.getText().equals(text));
        }

        Figures figures() {
            return new Figures((MovingFigure) node(".moving-figure"));
        }

        double armsTop() {
            return figures().front().lookupAll(".figure-arm").stream()
                    .mapToDouble(arm -> arm.getBoundsInLocal().getMinY())
                    .min()
                    .orElseThrow();
        }
    }

    private record Figures(MovingFigure pane) {

        FigureView front() {
            return (FigureView) pane.getChildren().getLast();
        }

        double opacityOfFront() {
            return front().getOpacity();
        }
    }

    /// A session without some of its steps.
    private static final class Shortened {

        static Timeline after(Timeline whole, Step first, long from) {
            List<Step> steps = new ArrayList<>(List.of(first));
            for (Step step : whole.steps()) {
                if (step.startMillis() >= from) {
                    steps.add(new Step(step.item(), steps.getLast().endMillis(), step.lengthMillis(), step.activity()));
                }
            }
            return new Timeline(whole.routine(), whole.items(), steps);
        }
    }
}
