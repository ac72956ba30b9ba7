package org.ribwise.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.ribwise.catalog.JsonExerciseSource;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.ui.control.FxThread;
import org.ribwise.ui.kit.Look;
import org.ribwise.ui.kit.Messages;

/// The pages in a window of the headless platform.
class LearnViewTest {

    private static final Messages WORDS = Messages.load(Locale.UK);

    @Test
    void everyPageIsReachedFromTheOneBeforeAndShowsItsSourcesAndItsState() {
        FxThread.run(() -> {
            LearnModel model = new LearnModel(Locale.UK);
            LearnView view = open(model, new JsonExerciseSource(Path.of("exercises")).read());
            button(view, "#learn-" + LearnPages.IDS.getFirst()).fire();
            for (LearnPage page : model.pages()) {
                view.applyCss();
                assertThat(model.open().get()).contains(page);
                assertThat(labels(view)).contains(page.title());
                assertThat(labels(view)).anyMatch(text -> text.contains("Not yet reviewed by a clinician"));
                assertThat(view.lookupAll(".learn-picture")).as(page.id()).hasSize(1);
                if (model.after(page).isPresent()) {
                    button(view, "#learn-next").fire();
                }
            }
            assertThat(view.lookup("#learn-next")).isNull();
        });
    }

    @Test
    void thePageForShortBreathShowsThePositionThatItsWordsNameAlsoWithoutTheExercises() {
        FxThread.run(() -> {
            LearnView view = open(new LearnModel(Locale.UK), new ExerciseLibrary(List.of(), List.of(), List.of()));

            button(view, "#learn-05-when-breath-is-short").fire();

            assertThat(view.lookup(".learn-picture").lookup(".figure").getAccessibleText())
                    .contains("leans forward, forearms on the thighs");
        });
    }

    @Test
    void escapeLeadsBackToTheTitlesAndTheKeyboardIsWhereItWas() {
        FxThread.run(() -> {
            LearnModel model = new LearnModel(Locale.UK);
            LearnView view = open(model, new ExerciseLibrary(List.of(), List.of(), List.of()));
            String id = "#learn-" + LearnPages.IDS.get(3);
            button(view, id).fire();
            assertThat(view.lookup(".learn-picture"))
                    .as("a figure whose file is missing")
                    .isNull();

            Event.fireEvent(
                    view, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));

            assertThat(model.open().get()).isEmpty();
            assertThat(view.getScene().getFocusOwner()).isSameAs(button(view, id));
        });
    }

    @Test
    void theTitlesTakeTheKeyboardAtOnce() {
        FxThread.run(() -> {
            StackPane window = new StackPane();
            Stage stage = new Stage();
            stage.setScene(new Scene(window, 1000, 720));
            stage.show();
            LearnView view = new LearnView(
                    new LearnModel(Locale.UK), WORDS, new ExerciseLibrary(List.of(), List.of(), List.of()));

            window.getChildren().setAll(view);
            view.takeFocus();

            assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("learn-" + LearnPages.IDS.getFirst());
        });
    }

    private static LearnView open(LearnModel model, ExerciseLibrary library) {
        LearnView view = new LearnView(model, WORDS, library);
        Stage stage = new Stage();
        stage.setScene(new Scene(view, 1000, 720));
        Look.dress(stage.getScene());
        stage.show();
        view.applyCss();
        view.layout();
        view.takeFocus();
        return view;
    }

    private static Button button(LearnView view, String id) {
        view.applyCss();
        view.layout();
        return (Button) view.lookup(id);
    }

    private static List<String> labels(LearnView view) {
        return view.lookupAll(".label").stream()
                .map(Label.class::cast)
                .map(Label::getText)
                .toList();
    }
}
