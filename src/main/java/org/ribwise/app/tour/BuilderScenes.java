package org.ribwise.app.tour;

import java.time.OffsetDateTime;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.ribwise.domain.drafting.DraftHead;
import org.ribwise.domain.drafting.PlanDraft;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.plan.PlanHeading;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.session.Ticker;
import org.ribwise.ui.builder.BuilderModel;
import org.ribwise.ui.builder.BuilderView;
import org.ribwise.ui.kit.Look;
import org.ribwise.ui.kit.Messages;

/// The plan builder, in a window of its own: a plan for somebody with weak bones.
final class BuilderScenes {

    private static final double WIDTH_PIXELS = 1000;
    private static final double HEIGHT_PIXELS = 720;
    private static final String LARGE_TEXT = "-fx-font-size: 32px;";

    private final ExerciseLibrary library;
    private final Messages words;
    private final OffsetDateTime now;
    private final Album album;

    BuilderScenes(ExerciseLibrary library, Messages words, OffsetDateTime now, Album album) {
        this.library = library;
        this.words = words;
        this.now = now;
        this.album = album;
    }

    /// Takes the pictures.
    ///
    /// @return how many pictures were taken
    int play() {
        StackPane root = new StackPane();
        Scene scene = Stagehand.onScreen(() -> open(root));
        Stagehand stagehand = new Stagehand(scene);
        Camera camera = new Camera(scene, stagehand, album);
        stagehand.awaitShown("builder-search");
        add(stagehand, "tummy", 0);
        add(stagehand, "side bend", 0);
        add(stagehand, "thread", 2);
        add(stagehand, "sit to stand", 8);
        camera.shoot("builder-week");
        stagehand.press("row-p1");
        stagehand.press("builder-step-more");
        camera.shoot("builder-dose");
        stagehand.press("write-p3");
        stagehand.press("builder-tab-ABOUT");
        stagehand.press("builder-finish");
        camera.shoot("builder-not-yet");
        stagehand.press("builder-back");
        camera.shoot("builder-leaving");
        stagehand.press("builder-leave-stay");
        Stagehand.onScreen(() -> {
            root.setStyle(LARGE_TEXT);
            return true;
        });
        stagehand.awaitPulse();
        stagehand.press("builder-tab-WEEK");
        camera.shootLarge("builder-week");
        stagehand.press("row-p2");
        camera.shootLarge("builder-dose");
        stagehand.press("builder-tab-ADD");
        camera.shootLarge("builder-find");
        stagehand.press("builder-tab-ABOUT");
        camera.shootLarge("builder-plan");
        return camera.pictures();
    }

    private static void add(Stagehand stagehand, String search, int days) {
        stagehand.type("builder-search", search);
        stagehand.choose("builder-put-on", days);
        stagehand.press("builder-add");
    }

    private Scene open(StackPane root) {
        DraftHead head = DraftHead.first(
                UUID.fromString("5a1e0a3c-0b7b-4c43-8f6e-1d8f3a2b7c11"),
                new DraftHead.Writer("", "", ""),
                new PlanHeading.Patient(UUID.fromString("0b8b1f0e-3f3d-44a5-9a2f-3b0a41d7d6a2"), "Sam"));
        BuilderModel model = new BuilderModel(
                PlanDraft.empty(head, now.toLocalDate().plusDays(1)),
                new BuilderModel.Person("Sam", Profile.of(SafetyTag.OSTEO, SafetyTag.COPD)),
                new Envelope(library),
                () -> now);
        Ticker still = () -> 0;
        BuilderView view = new BuilderView(
                model, words, still, new BuilderView.Ways(plan -> {}, () -> {}, () -> {}, BuilderView.Shelf.NONE));
        root.getChildren().setAll(view);
        Scene scene = new Scene(root, WIDTH_PIXELS, HEIGHT_PIXELS);
        Look.dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        view.takeFocus();
        return scene;
    }
}
