package org.ribwise.ui.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.session.SampleRoutines;
import org.ribwise.domain.session.Step;
import org.ribwise.domain.session.Timeline;
import org.ribwise.domain.session.Timelines;
import org.ribwise.domain.settings.PacerChoice;
import org.ribwise.ui.control.FxThread;
import org.ribwise.ui.kit.Look;
import org.ribwise.ui.kit.Messages;

/// The four pacers show every breathing exercise, and say the same.
class FourPacersTest {

    private static final long STEP_MILLIS = 330;
    private static final long LONGEST_MILLIS = 150_000;
    private static final Messages WORDS = Messages.load(Locale.UK);

    static List<Routine> breathingExercises() {
        return SampleRoutines.shipped().exercises().stream()
                .filter(BreathingExercise.class::isInstance)
                .map(Routine::single)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("breathingExercises")
    void atAnyMomentAllFourSayTheSameAndMakeNothingNew(Routine routine) {
        FxThread.run(() -> {
            Timeline timeline = Timelines.of(routine);
            Captions captions = new Captions(timeline, WORDS);
            Map<PacerChoice, BreathStage> stages = new EnumMap<>(PacerChoice.class);
            for (PacerChoice choice : PacerChoice.values()) {
                stages.put(choice, stage(timeline, choice));
            }
            int nodes = stages.values().stream().mapToInt(FourPacersTest::nodes).sum();
            long end = Math.min(timeline.totalMillis(), LONGEST_MILLIS);
            for (long at = 0; at < end; at += STEP_MILLIS) {
                PlayerFrame frame = frame(timeline, captions, at);
                stages.values().forEach(stage -> stage.show(frame));
                List<String> said =
                        stages.values().stream().map(FourPacersTest::said).toList();
                assertThat(said).as("at %s ms", at).containsOnly(said.getFirst());
                assertThat(said.getFirst())
                        .as("at %s ms", at)
                        .startsWith(frame.caption().headline() + " "
                                + frame.caption().secondsLeft());
            }
            assertThat(stages.values().stream().mapToInt(FourPacersTest::nodes).sum())
                    .isEqualTo(nodes);
        });
    }

    @ParameterizedTest
    @EnumSource(PacerChoice.class)
    void withReducedMotionTheBarIsSeenWhateverIsChosen(PacerChoice choice) {
        FxThread.run(() -> {
            BreathStage stage = stage(Timelines.of(SampleRoutines.chairCalm()), choice);
            stage.reduceMotion(true);
            assertThat(stage.getCenter().getStyleClass()).contains("bar-pacer");

            stage.reduceMotion(false);
            assertThat(stage.getCenter().getStyleClass()).contains(styleOf(choice));
        });
    }

    @ParameterizedTest
    @EnumSource(PacerChoice.class)
    void everyPacerHasADigitOfItsOwn(PacerChoice choice) {
        KeyCode key = KeyCode.valueOf("DIGIT" + PacerKeys.digit(choice));
        KeyCode pad = KeyCode.valueOf("NUMPAD" + PacerKeys.digit(choice));

        assertThat(PacerKeys.of(key)).contains(choice);
        assertThat(PacerKeys.of(pad)).contains(choice);
    }

    @Test
    void otherKeysChooseNoPacer() {
        assertThat(PacerKeys.of(KeyCode.DIGIT5)).isEmpty();
        assertThat(PacerKeys.of(KeyCode.S)).isEmpty();
    }

    @Test
    void theNextBreathIsReadBeforeItComes() {
        FxThread.run(() -> {
            Timeline timeline = Timelines.of(SampleRoutines.chairCalm());
            BreathStage stage = stage(timeline, PacerChoice.BODY);
            stage.show(frame(timeline, new Captions(timeline, WORDS), 0));

            assertThat(coming(stage)).startsWith("get ready 8", "in 2", "out 3", "in 2", "out 3");
        });
    }

    private static BreathStage stage(Timeline timeline, PacerChoice choice) {
        BreathStage stage = new BreathStage(() -> timeline, WORDS);
        stage.choose(choice);
        Scene scene = new Scene(stage, 900, 600);
        Look.dress(scene);
        stage.applyCss();
        stage.layout();
        return stage;
    }

    private static String styleOf(PacerChoice choice) {
        return choice.name().toLowerCase(Locale.ROOT) + "-pacer";
    }

    private static PlayerFrame frame(Timeline timeline, Captions captions, long at) {
        Step step = timeline.stepAt(at);
        return new PlayerFrame(
                timeline.items().get(step.item()),
                step,
                step.elapsedMillis(at),
                at,
                timeline.breathAt(at),
                captions.at(at));
    }

    private static String said(BreathStage stage) {
        return text(stage, "#player-headline") + " " + text(stage, "#player-seconds") + " " + coming(stage);
    }

    private static String text(BreathStage stage, String id) {
        return ((Labeled) stage.lookup(id)).getText();
    }

    private static List<String> coming(BreathStage stage) {
        return stage.lookup(".coming-row").lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private static int nodes(Node node) {
        return node instanceof Parent parent
                ? 1
                        + parent.getChildrenUnmodifiable().stream()
                                .mapToInt(FourPacersTest::nodes)
                                .sum()
                : 1;
    }
}
