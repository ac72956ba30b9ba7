package org.ribwise.ui.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.domain.session.SampleRoutines.routine;
import static org.ribwise.domain.session.SampleRoutines.stretch;

import java.util.Locale;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.ribwise.coach.MovedClock;
import org.ribwise.coach.NotedLog;
import org.ribwise.coach.PlayedSessions;
import org.ribwise.coach.RunningSession;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.session.SampleParts;
import org.ribwise.domain.session.SampleRoutines;
import org.ribwise.domain.session.SessionSound;
import org.ribwise.domain.session.Timelines;
import org.ribwise.domain.settings.PacerChoice;
import org.ribwise.ui.control.FxThread;
import org.ribwise.ui.kit.Look;
import org.ribwise.ui.kit.Messages;

/// What is on the screen of the player besides paced breaths and stretches.
class PlayerViewTest {

    private static final Messages WORDS = Messages.load(Locale.UK);

    private final MovedClock time = new MovedClock();

    @Test
    void aRoundOfTheActiveCycleIsNamedAndInOnesOwnRhythmNobodyCounts() {
        FxThread.run(() -> {
            Scene scene = playing(routine(SampleParts.activeCycle(3)), 10_000);

            assertThat(text(scene, ".chip", "Round 1 of 3")).isTrue();
            assertThat(labeled(scene, "#player-headline").getText()).isEqualTo("Breathe as you like");
            assertThat(labeled(scene, "#player-seconds").isVisible()).isFalse();
        });
    }

    @Test
    void aDrillShowsWhatToDoInLargeLettersAndWhichTimeItIs() {
        FxThread.run(() -> {
            Scene scene = playing(routine(SampleParts.activeCycle(1)), 72_500);

            assertThat(labeled(scene, "#player-headline").getText()).isEqualTo("Huff");
            assertThat(labeled(scene, "#player-seconds").isVisible()).isTrue();
            assertThat(text(scene, ".time", "1 of 2")).isTrue();
            assertThat(text(scene, ".chip", "Round 1 of 1")).isFalse();
        });
    }

    @Test
    void theControlPauseCanBeEndedByWhoeverWantsToBreathe() {
        FxThread.run(() -> {
            Scene scene = playing(routine(SampleParts.item(1, 0, Limits.NONE, SampleParts.controlPause())), 12_000);

            assertThat(labeled(scene, "#player-headline").getText()).isEqualTo("Wait");
            assertThat(labeled(scene, "#player-skip").getText()).isEqualTo("I want to breathe now");
            assertThat(labeled(scene, "#player-seconds").isVisible())
                    .as("no goal to reach")
                    .isFalse();
        });
    }

    @Test
    void betweenTwoSetsOnlyTheRestIsSkipped() {
        FxThread.run(() -> {
            Scene scene = playing(routine(stretch(false, 2, 1, 0)), 15_000);

            assertThat(labeled(scene, "#player-skip").getText()).isEqualTo("Skip the rest");
        });
    }

    @Test
    void withReducedMotionTheBarIsMarkedAsTheOneThatIsSeen() {
        FxThread.run(() -> {
            Scene scene = playing(SampleRoutines.chairCalm(), 10_000, true);

            for (PacerChoice choice : PacerChoice.values()) {
                ToggleButton button = (ToggleButton) scene.lookup("#pacer-" + choice.name());
                assertThat(button.isSelected()).as(choice.name()).isEqualTo(choice == PacerChoice.BAR);
            }
        });
    }

    @Test
    void theMenuNeverLiesOverStopNotEvenTheFirstTime() {
        FxThread.run(() -> {
            Scene scene = playing(routine(stretch(false, 2, 1, 0)), 15_000);
            Stage stage = (Stage) scene.getWindow();
            stage.show();
            MenuButton more = (MenuButton) scene.lookup("#player-more");
            more.show();
            ContextMenu menu = more.getItems().getFirst().getParentPopup();
            double bottom = menu.getY() + menu.getHeight();
            double top = more.localToScreen(more.getLayoutBounds()).getMinY();
            stage.hide();

            assertThat(bottom - top)
                    .as("pixels below the upper edge of the buttons")
                    .isLessThan(10);
        });
    }

    /// The player on screen, some time into the session.
    private Scene playing(Routine routine, long millis) {
        return playing(routine, millis, false);
    }

    private Scene playing(Routine routine, long millis, boolean reducedMotion) {
        NotedLog log = new NotedLog();
        RunningSession session = PlayedSessions.of(
                Timelines.of(routine),
                new SessionId(new UUID(1, 2)),
                time.clock(),
                entry -> entry.accept(log),
                SessionSound.SILENT);
        PlayerModel model = new PlayerModel(session, WORDS, (played, over) -> {});
        model.begin(Ratings.MISSING);
        time.run(millis, model::refresh);
        PlayerView view = new PlayerView(model, WORDS);
        Scene scene = new Scene(view, 1_000, 720);
        scene.getPreferences().setReducedMotion(reducedMotion);
        Look.dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        view.applyCss();
        view.layout();
        stage.hide();
        return scene;
    }

    private static Labeled labeled(Scene scene, String selector) {
        return (Labeled) scene.lookup(selector);
    }

    /// Whether such a text is to be seen.
    private static boolean text(Scene scene, String selector, String text) {
        return scene.getRoot().lookupAll(selector).stream()
                .filter(Node::isVisible)
                .anyMatch(node ->
                        node instanceof Labeled labeled && labeled.getText().equals(text));
    }
}
