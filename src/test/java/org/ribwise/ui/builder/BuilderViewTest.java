package org.ribwise.ui.builder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.drafting.DraftHead;
import org.ribwise.domain.drafting.PlanDraft;
import org.ribwise.domain.drafting.PlanTemplate;
import org.ribwise.domain.drafting.Templates;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanHeading;
import org.ribwise.domain.plan.PrescriptionId;
import org.ribwise.domain.plan.SamplePlans;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.session.SampleRoutines;
import org.ribwise.ui.control.FxThread;
import org.ribwise.ui.kit.Look;
import org.ribwise.ui.kit.Messages;

/// The plan builder in a window of the headless platform: a plan from the first letter to the end.
class BuilderViewTest {

    private static final Messages WORDS = Messages.load(Locale.UK);
    private static final ExerciseLibrary SHIPPED = SampleRoutines.shipped();

    private final List<Plan> done = new ArrayList<>();
    private final List<PlanTemplate> own = new ArrayList<>();
    private final BuilderModel model = new BuilderModel(
            PlanDraft.empty(
                    DraftHead.first(
                            SamplePlans.ID,
                            DraftHead.Writer.NOBODY,
                            new PlanHeading.Patient(UUID.fromString("0b8b1f0e-3f3d-44a5-9a2f-3b0a41d7d6a2"), "Kim")),
                    SamplePlans.START),
            new BuilderModel.Person("Kim", Profile.of(SafetyTag.OSTEO)),
            new Envelope(SHIPPED),
            () -> SamplePlans.WRITTEN);

    @Test
    void aPlanIsWrittenWithKeysAndButtonsFromTheSearchToTheFinish() {
        FxThread.run(() -> {
            Scene scene = shown();
            // Enter in the search adds what was found first, on every day
            field(scene, "builder-search").setText("thread the needle");
            press(scene, KeyCode.ENTER, false, false);
            assertThat(days()).hasSize(7);

            // the keyboard goes through the cells: Delete takes a day off, Alt and an arrow moves one
            focus(scene, "cell-p1-MONDAY");
            press(scene, KeyCode.DELETE, false, false);
            focus(scene, "cell-p1-TUESDAY");
            press(scene, KeyCode.LEFT, false, true);
            assertThat(days()).contains(DayOfWeek.MONDAY).doesNotContain(DayOfWeek.TUESDAY);
            assertThat(scene.getFocusOwner().getId()).isEqualTo("cell-p1-MONDAY");
            press(scene, KeyCode.Z, true, false);
            assertThat(days()).contains(DayOfWeek.TUESDAY).doesNotContain(DayOfWeek.MONDAY);
            press(scene, KeyCode.Y, true, false);
            assertThat(days()).contains(DayOfWeek.MONDAY);

            // it does not suit weak bones, so there is no plan until it is mended or answered for
            fire(scene, "builder-finish");
            assertThat(done).isEmpty();
            fire(scene, "instead-p1");
            field(scene, "builder-title").setText("First weeks");
            field(scene, "builder-by-name").setText("Ana Ruiz");

            // what has no room is told at its field, and the plan is not finished without it
            TextArea notes = (TextArea) scene.lookup("#builder-notes");
            notes.setText("x".repeat(4_001));
            assertThat(((Label) scene.lookup("#builder-notes-problem")).getText())
                    .isEqualTo("Not kept: 4,001 letters, and at most 4,000 have room.");
            field(scene, "builder-reviews").setText("1/1/2020");
            fire(scene, "builder-finish");
            assertThat(done).isEmpty();
            notes.setText("Slowly.");
            field(scene, "builder-reviews").setText("");
            fire(scene, "builder-finish");
            assertThat(done).singleElement().satisfies(plan -> {
                assertThat(plan.heading().title()).isEqualTo("First weeks");
                assertThat(plan.overrides()).isEmpty();
            });
            scene.getWindow().hide();
        });
    }

    @Test
    void whatSpeaksAgainstAnExerciseIsInSightAsSoonAsItIsAdded() {
        FxThread.run(() -> {
            Scene scene = shown();
            List<String> found =
                    List.of("tummy", "side-rib", "pursed", "box", "side bend", "shoulder", "sit to", "neck");
            Stream.concat(found.stream(), Stream.of("thread the needle")).forEach(name -> {
                field(scene, "builder-search").requestFocus();
                field(scene, "builder-search").setText(name);
                press(scene, KeyCode.ENTER, false, false);
            });
            Node conflict = scene.lookup("#instead-p9");
            Node view = conflict;
            while (!(view instanceof ScrollPane)) {
                view = view.getParent();
            }
            Bounds seen = view.localToScene(view.getBoundsInLocal());
            Bounds button = conflict.localToScene(conflict.getBoundsInLocal());
            assertThat(button.getMaxY()).isLessThanOrEqualTo(seen.getMaxY());
            assertThat(((ScrollPane) view).getVvalue()).isPositive();
            scene.getWindow().hide();
        });
    }

    @Test
    void moreThanTheLargestDoseIsToldAsThatAndNotAsAdaptedForThePerson() {
        FxThread.run(() -> {
            Scene scene = shown();
            field(scene, "builder-search").setText("relaxed tummy");
            press(scene, KeyCode.ENTER, false, false);
            assertThat(rowTexts(scene)).hasSize(2);
            fire(scene, "builder-rounds-more");
            assertThat(rowTexts(scene)).contains("The largest dose is played").doesNotContain("Adapted for Kim");
            scene.getWindow().hide();
        });
    }

    private static List<String> rowTexts(Scene scene) {
        return scene.lookup("#row-p1").lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .toList();
    }

    @Test
    void anOwnTemplateIsKeptRenamedAndRemovedAndNeverReplacedUnasked() {
        FxThread.run(() -> {
            Scene scene = shown();
            field(scene, "builder-search").setText("thread the needle");
            press(scene, KeyCode.ENTER, false, false);
            keep(scene, "Mine");
            assertThat(own).extracting(one -> one.id().value()).containsExactly("tp-own-mine");
            fire(scene, "builder-keep");
            assertThat(text(scene, "builder-kept")).startsWith("There is a template of this name.");
            keep(scene, "Other");

            fire(scene, "rename-tp-own-other");
            field(scene, "new-name-tp-own-other").setText("mine");
            fire(scene, "rename-now-tp-own-other");
            assertThat(text(scene, "name-problem-tp-own-other")).isEqualTo("There is a template of this name already.");
            field(scene, "new-name-tp-own-other").setText("Spring");
            fire(scene, "rename-now-tp-own-other");
            fire(scene, "remove-tp-own-mine");
            fire(scene, "remove-now-tp-own-mine");
            assertThat(own).singleElement().satisfies(one -> {
                assertThat(one.id().value()).isEqualTo("tp-own-spring");
                assertThat(one.name().in(Locale.UK)).isEqualTo("Spring");
            });
            scene.getWindow().hide();
        });
    }

    private void keep(Scene scene, String name) {
        field(scene, "builder-template-name").setText(name);
        fire(scene, "builder-keep");
    }

    private static String text(Scene scene, String id) {
        return ((Label) scene.lookup("#" + id)).getText();
    }

    /// Keeps templates in the list, and offers them.
    private BuilderView.Shelf shelf() {
        return new BuilderView.Shelf(
                one -> {
                    own.add(one);
                    offer();
                },
                (before, after) -> {
                    own.set(own.indexOf(before), after);
                    offer();
                },
                one -> {
                    own.remove(one);
                    offer();
                });
    }

    private void offer() {
        model.offer(new Templates(List.of(), own, List.of()));
    }

    private Iterable<DayOfWeek> days() {
        return model.draft()
                .prescription(new PrescriptionId("p1"))
                .orElseThrow()
                .schedule()
                .rhythm()
                .days();
    }

    private Scene shown() {
        BuilderView view =
                new BuilderView(model, WORDS, () -> 0, new BuilderView.Ways(done::add, () -> {}, () -> {}, shelf()));
        Scene scene = new Scene(view, 1_000, 720);
        Look.dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        view.takeFocus();
        layOut(scene);
        return scene;
    }

    private static void layOut(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static TextField field(Scene scene, String id) {
        return (TextField) scene.lookup("#" + id);
    }

    private static void focus(Scene scene, String id) {
        layOut(scene);
        Node node = scene.lookup("#" + id);
        node.requestFocus();
        assertThat(scene.getFocusOwner()).isSameAs(node);
    }

    private static void fire(Scene scene, String id) {
        layOut(scene);
        ((ButtonBase) scene.lookup("#" + id)).fire();
        layOut(scene);
    }

    private static void press(Scene scene, KeyCode code, boolean control, boolean alt) {
        Node owner = scene.getFocusOwner();
        owner.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, alt, false));
        layOut(scene);
    }
}
