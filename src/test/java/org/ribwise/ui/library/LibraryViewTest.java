package org.ribwise.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.domain.session.SampleRoutines;
import org.ribwise.ui.control.FxThread;
import org.ribwise.ui.kit.Look;
import org.ribwise.ui.kit.Messages;

/// The Library screen in a window of the headless platform.
class LibraryViewTest {

    private static final Messages WORDS = Messages.load(Locale.UK);
    private static final ExerciseLibrary SHIPPED = SampleRoutines.shipped();

    private Profile person = Profile.NONE;
    private final List<FittedRoutine> begun = new ArrayList<>();
    private final LibraryModel model =
            new LibraryModel(SHIPPED, routine -> new Envelope(SHIPPED).fit(routine, person), WORDS);

    @Test
    void theListMakesFewCellsHoweverLongItIs() {
        FxThread.run(() -> {
            LibraryView view = shown(810, 720, 16, false);

            assertThat(list(view).getItems()).hasSizeGreaterThan(40);
            assertThat(list(view).lookupAll(".library-cell").stream().filter(ListCell.class::isInstance))
                    .hasSizeLessThan(14);
            close(view);
        });
    }

    @Test
    void slashAndControlFComeToTheSearchAndEnterLeadsToTheStart() {
        FxThread.run(() -> {
            LibraryView view = shown(810, 720, 16, true);
            press(view, KeyCode.DOWN, false);
            assertThat(view.getScene().getFocusOwner()).isSameAs(list(view));
            press(view, KeyCode.F, true);
            assertThat(view.getScene().getFocusOwner()).isSameAs(search(view));
            press(view, KeyCode.DOWN, false);
            type(view, "/");
            assertThat(view.getScene().getFocusOwner()).isSameAs(search(view));
            assertThat(search(view).getText()).isEmpty();

            search(view).setText("side bend");
            press(view, KeyCode.ENTER, false);
            press(view, KeyCode.ENTER, false);
            assertThat(view.getScene().getFocusOwner().getId()).isEqualTo("library-start");
            ((ButtonBase) view.getScene().getFocusOwner()).fire();
            assertThat(begun)
                    .singleElement()
                    .satisfies(fitted -> assertThat(fitted.asked().id().value()).contains("side-bend"));
            press(view, KeyCode.ESCAPE, false);
            assertThat(view.getScene().getFocusOwner()).isSameAs(list(view));
            close(view);
        });
    }

    @Test
    void theFirstArrowInTheListChoosesTheFirstCard() {
        FxThread.run(() -> {
            LibraryView view = shown(810, 720, 16, true);
            list(view).requestFocus();
            layOut(view);
            assertThat(list(view).getFocusModel().getFocusedIndex()).isZero();
            assertThat(model.chosen().get()).isEmpty();
            press(view, KeyCode.DOWN, false);
            assertThat(list(view).getSelectionModel().getSelectedIndex()).isZero();
            press(view, KeyCode.DOWN, false);
            assertThat(list(view).getSelectionModel().getSelectedIndex()).isEqualTo(1);
            close(view);
        });
    }

    @Test
    void whoComesBackToTheListSeesTheChosenCard() {
        FxThread.run(() -> {
            LibraryView view = shown(810, 720, 16, true);
            model.choose(model.entry(new ExerciseId("st-wall-angel-low")).orElseThrow());
            layOut(view);
            button(view, "#library-start").requestFocus();
            press(view, KeyCode.ESCAPE, false);
            layOut(view);
            assertThat(list(view).lookupAll(".library-cell").stream()
                            .filter(cell -> cell instanceof ListCell<?> card && card.isSelected() && card.isVisible()))
                    .isNotEmpty();
            close(view);
        });
    }

    @Test
    void case2WhatATagBlocksIsNotFoundByItsVeryNameAndRefusedWithItsReasonWhenAskedFor() {
        FxThread.run(() -> {
            person = Profile.of(SafetyTag.COPD);
            LibraryView view = shown(810, 720, 16, true);
            model.showUnsuitable(true);
            LibraryEntry refused = model.found().stream()
                    .filter(entry -> entry.suits() == Suits.NOT_FOR_YOU)
                    .findFirst()
                    .orElseThrow();
            model.showUnsuitable(false);
            search(view).setText(refused.name().in(Locale.UK));
            assertThat(model.found()).doesNotContain(refused);
            assertThat(visible(view, "#library-unsuitable")).isTrue();
            button(view, "#library-unsuitable").fire();
            LibraryEntry found = model.found().stream()
                    .filter(entry -> entry.id().equals(refused.id()))
                    .findFirst()
                    .orElseThrow();
            model.choose(found);
            layOut(view);

            assertThat(visible(view, "#library-start")).isFalse();
            assertThat(texts(view)).contains(WORDS.get("library.notForYouBecause"));
            assertThat(begun).isEmpty();
            close(view);
        });
    }

    @Test
    void thePageOfAnExerciseSaysEverythingThatItsFileSays() {
        FxThread.run(() -> {
            LibraryView view = shown(810, 720, 16, true);
            model.choose(model.entry(new ExerciseId("st-side-bend")).orElseThrow());
            layOut(view);

            assertThat(texts(view))
                    .contains(
                            WORDS.get("library.how"),
                            WORDS.get("library.dose"),
                            WORDS.get("library.care"),
                            WORDS.get("library.evidence"),
                            WORDS.get("library.unreviewed"),
                            "Reach your left arm up")
                    .anyMatch(text -> text.startsWith("S44: http"));
            assertThat(visible(view, "#library-start")).isTrue();
            close(view);
        });
    }

    @Test
    void nothingFoundSaysWhatToDoNext() {
        FxThread.run(() -> {
            LibraryView view = shown(810, 720, 16, true);
            search(view).setText("swimming");
            layOut(view);

            assertThat(texts(view)).contains(WORDS.get("library.empty"), WORDS.get("library.emptyHint"));
            button(view, "#library-show-all").fire();
            assertThat(model.found()).hasSize((int) (model.size() - model.unsuitable()));
            close(view);
        });
    }

    @Test
    void onlyWhoWasNotAskedIsAskedToTell() {
        FxThread.run(() -> {
            LibraryView view = shown(810, 720, 16, false);
            assertThat(visible(view, "#library-tell")).isTrue();
            assertThat(visible(view, "#library-about")).isFalse();
            model.refresh(true);
            assertThat(visible(view, "#library-tell")).isFalse();
            assertThat(visible(view, "#library-about")).isTrue();
            close(view);
        });
    }

    @ParameterizedTest
    @CsvSource({"810, 16", "1400, 16", "640, 16", "1000, 32"})
    void nothingIsWiderThanTheWindow(double width, int textPixels) {
        FxThread.run(() -> {
            LibraryView view = shown(width, 720, textPixels, true);
            model.choose(model.found().getFirst());
            layOut(view);
            assertThat(view.lookupAll(".library-card"))
                    .isNotEmpty()
                    .allSatisfy(card -> assertThat(
                                    card.localToScene(card.getBoundsInLocal()).getMaxX())
                            .isLessThanOrEqualTo(width));
            button(view, "#library-filters").fire();
            layOut(view);
            assertThat(view.lookupAll(".choice-chip"))
                    .isNotEmpty()
                    .allSatisfy(chip -> assertThat(
                                    chip.localToScene(chip.getBoundsInLocal()).getMaxX())
                            .isLessThanOrEqualTo(width));
            close(view);
        });
    }

    @Test
    void withoutRoomForTwoPanesThereIsOneAndAWayBack() {
        FxThread.run(() -> {
            LibraryView view = shown(1000, 720, 32, true);
            assertThat(visible(view, "#library-list")).isTrue();
            assertThat(visible(view, "#library-filter-pane")).isFalse();
            button(view, "#library-filters").fire();
            assertThat(visible(view, "#library-filter-pane")).isTrue();
            assertThat(visible(view, "#library-list")).isFalse();
            button(view, "#library-show-found").fire();
            press(view, KeyCode.DOWN, false);
            press(view, KeyCode.ENTER, false);
            assertThat(visible(view, "#library-detail")).isTrue();
            button(view, "#library-back").fire();
            assertThat(visible(view, "#library-list")).isTrue();
            close(view);
        });
    }

    private LibraryView shown(double width, double height, int textPixels, boolean asked) {
        model.refresh(asked);
        LibraryView view = new LibraryView(model, WORDS, () -> 0, begun::add, () -> {});
        StackPane root = new StackPane(view);
        root.setStyle("-fx-font-size: " + textPixels + "px");
        Scene scene = new Scene(root, width, height);
        Look.dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        layOut(view);
        view.takeFocus();
        return view;
    }

    private static void close(LibraryView view) {
        view.getScene().getWindow().hide();
    }

    private static void layOut(LibraryView view) {
        view.getScene().getRoot().applyCss();
        view.getScene().getRoot().layout();
    }

    private static void press(LibraryView view, KeyCode key, boolean control) {
        Node owner = view.getScene().getFocusOwner();
        owner.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
        owner.fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, control, false, false));
        layOut(view);
    }

    private static void type(LibraryView view, String character) {
        Node owner = view.getScene().getFocusOwner();
        owner.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    private static ListView<?> list(LibraryView view) {
        return (ListView<?>) Objects.requireNonNull(view.lookup("#library-list"));
    }

    private static TextField search(LibraryView view) {
        return (TextField) Objects.requireNonNull(view.lookup("#library-search"));
    }

    private static ButtonBase button(LibraryView view, String id) {
        return (ButtonBase) Objects.requireNonNull(view.lookup(id));
    }

    private static boolean visible(LibraryView view, String id) {
        Node node = view.lookup(id);
        while (node != null && node.isVisible()) {
            if (node == view) {
                return true;
            }
            node = node.getParent();
        }
        return false;
    }

    private static List<String> texts(LibraryView view) {
        return view.lookupAll(".label").stream()
                .filter(Labeled.class::isInstance)
                .map(label -> ((Labeled) label).getText())
                .toList();
    }
}
