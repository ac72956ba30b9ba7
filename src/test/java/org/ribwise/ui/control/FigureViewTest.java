package org.ribwise.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Shape;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.exercise.StretchExercise.FeelAt;
import org.ribwise.domain.exercise.StretchExercise.Prop;
import org.ribwise.domain.motion.BasePose;
import org.ribwise.domain.motion.Pose;
import org.ribwise.domain.motion.PoseTrack;
import org.ribwise.domain.motion.Side;
import org.ribwise.domain.motion.Stretches;
import org.ribwise.domain.motion.View;
import org.ribwise.ui.kit.Look;

class FigureViewTest {

    @BeforeAll
    static void startToolkit() {
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException alreadyRunning) {
            // another test of this run has started it
            Platform.setImplicitExit(false);
        }
    }

    private static <T> T onFxThread(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get(30, TimeUnit.SECONDS);
    }

    private static FigureView dressed(ColorScheme scheme) {
        FigureView figure = new FigureView();
        Scene scene = new Scene(new StackPane(figure), 600, 600);
        scene.getPreferences().setColorScheme(scheme);
        Look.dress(scene);
        return figure;
    }

    private static void settle(FigureView figure) {
        Parent root = figure.getScene().getRoot();
        root.applyCss();
        root.layout();
    }

    private static List<Node> nodes(Node node) {
        List<Node> all = new ArrayList<>(List.of(node));
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> all.addAll(nodes(child)));
        }
        return all;
    }

    private static List<PathElement> pathElements(Node node) {
        return nodes(node).stream()
                .filter(Path.class::isInstance)
                .flatMap(path -> ((Path) path).getElements().stream())
                .toList();
    }

    @Test
    void movingCreatesNeitherNodesNorPathElements() throws Exception {
        onFxThread(() -> {
            for (PoseTrack track : List.of(Stretches.CAT_COW, Stretches.SIDE_BEND)) {
                FigureView figure = dressed(ColorScheme.LIGHT);
                figure.furnish(List.of(Prop.CHAIR));
                figure.markFeel(FeelAt.SIDE_RIBS, track.at(4000), Side.LEFT);
                figure.setFeelText("side ribs");
                figure.show(track.at(0), Side.LEFT);
                settle(figure);
                List<Node> nodes = nodes(figure);
                List<PathElement> elements = pathElements(figure);
                for (long millis = 0; millis < 9000; millis += 100) {
                    figure.show(track.at(millis), Side.LEFT, millis % 1000 / 1000.0);
                }
                settle(figure);
                assertThat(nodes(figure)).containsExactlyElementsOf(nodes);
                assertThat(pathElements(figure))
                        .usingElementComparator((a, b) -> a == b ? 0 : 1)
                        .containsExactlyElementsOf(elements);
            }
            return null;
        });
    }

    @Test
    void leftAndRightAreMirrorImages() throws Exception {
        onFxThread(() -> {
            for (PoseTrack track : List.of(Stretches.SIDE_BEND, Stretches.ROTATION)) {
                Bounds left = arms(track, Side.LEFT);
                Bounds right = arms(track, Side.RIGHT);
                assertThat(left.getMinX()).isCloseTo(-right.getMaxX(), within(0.01));
                assertThat(left.getMaxX()).isCloseTo(-right.getMinX(), within(0.01));
                assertThat(left.getMinY()).isCloseTo(right.getMinY(), within(0.01));
                assertThat(left.getMinX() + left.getMaxX()).isNotCloseTo(0, within(1.0));
            }
            return null;
        });
    }

    /// Bounds of both bare arms, in the figure's own units, at the end of the move.
    private static Bounds arms(PoseTrack track, Side side) {
        FigureView figure = dressed(ColorScheme.LIGHT);
        figure.show(track.at(7000), side);
        settle(figure);
        List<Bounds> arms = figure.lookupAll(".figure-arm").stream()
                .map(Node::getBoundsInLocal)
                .toList();
        double left = arms.stream().mapToDouble(Bounds::getMinX).min().orElseThrow();
        double right = arms.stream().mapToDouble(Bounds::getMaxX).max().orElseThrow();
        double top = arms.stream().mapToDouble(Bounds::getMinY).min().orElseThrow();
        double bottom = arms.stream().mapToDouble(Bounds::getMaxY).max().orElseThrow();
        return new BoundingBox(left, top, right - left, bottom - top);
    }

    @Test
    void coloursComeFromTheTokensOfEachScheme() throws Exception {
        onFxThread(() -> {
            List<Paint> light = fills(ColorScheme.LIGHT);
            List<Paint> dark = fills(ColorScheme.DARK);
            assertThat(light).contains(Color.web("#DFAA82"), Color.web("#3F8F88"), Color.web("#2E4A6B"));
            assertThat(dark).contains(Color.web("#E0AE88"), Color.web("#4A978D"), Color.web("#5F7FA8"));
            assertThat(light).doesNotContain(Color.BLACK);
            assertThat(dark).doesNotContain(Color.BLACK);
            return null;
        });
    }

    private static List<Paint> fills(ColorScheme scheme) {
        FigureView figure = dressed(scheme);
        figure.furnish(List.of(Prop.values()));
        figure.markFeel(FeelAt.WHOLE_SPINE, Stretches.CAT, Side.LEFT);
        figure.show(Stretches.CAT, Side.LEFT);
        settle(figure);
        return nodes(figure).stream()
                .filter(Shape.class::isInstance)
                .filter(shape -> !(shape instanceof javafx.scene.text.Text))
                .map(shape -> ((Shape) shape).getFill())
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    @Test
    void theWordsStandBesideTheBodyOnTheOpenSide() throws Exception {
        onFxThread(() -> {
            FigureView figure = dressed(ColorScheme.LIGHT);
            figure.setFeelText("side ribs");
            figure.markFeel(FeelAt.SIDE_RIBS, Stretches.LEANT, Side.LEFT);
            figure.show(Stretches.LEANT, Side.LEFT);
            settle(figure);
            Label words = (Label) figure.lookup(".figure-feel");
            assertThat(words.isVisible()).isTrue();
            assertThat(words.getOpacity()).isEqualTo(1);
            assertThat(words.getLayoutX()).isGreaterThan(figure.getWidth() / 2);
            assertThat(words.getLayoutX() + words.getWidth()).isLessThanOrEqualTo(figure.getWidth());
            figure.markFeel(FeelAt.SIDE_RIBS, Stretches.LEANT, Side.RIGHT);
            figure.show(Stretches.LEANT, Side.RIGHT);
            assertThat(words.getLayoutX() + words.getWidth()).isLessThan(figure.getWidth() / 2);
            figure.markNothing();
            assertThat(words.isVisible()).isFalse();
            return null;
        });
    }

    @Test
    void theWordsStepAsideWhileAnArmPasses() throws Exception {
        onFxThread(() -> {
            FigureView figure = dressed(ColorScheme.LIGHT);
            figure.setFeelText("side ribs");
            figure.markFeel(FeelAt.SIDE_RIBS, Stretches.LEANT, Side.LEFT);
            figure.show(Stretches.SIDE_BEND.at(1300), Side.LEFT);
            settle(figure);
            assertThat(figure.lookup(".figure-feel").getOpacity()).isLessThan(0.05);
            return null;
        });
    }

    @Test
    void itKeepsItsShapeInEverySize() throws Exception {
        onFxThread(() -> {
            FigureView figure = new FigureView();
            figure.show(Stretches.LEANT, Side.LEFT);
            figure.resize(150, 150);
            figure.layout();
            Bounds small = figure.getChildrenUnmodifiable().getFirst().getBoundsInParent();
            figure.resize(600, 300);
            figure.layout();
            Bounds wide = figure.getChildrenUnmodifiable().getFirst().getBoundsInParent();
            assertThat(wide.getWidth() / wide.getHeight())
                    .isCloseTo(small.getWidth() / small.getHeight(), within(0.001));
            assertThat(small.getMinY()).isGreaterThanOrEqualTo(0);
            assertThat(small.getMaxY()).isLessThanOrEqualTo(150);
            return null;
        });
    }

    @Test
    void itIsAPictureToAScreenReader() throws Exception {
        onFxThread(() -> {
            assertThat(new FigureView().getAccessibleRole()).isEqualTo(AccessibleRole.IMAGE_VIEW);
            return null;
        });
    }

    @Test
    void aBreathBeyondFullIsRejected() throws Exception {
        onFxThread(() -> {
            FigureView figure = new FigureView();
            Pose pose = Pose.of(View.FRONT, BasePose.SIT);
            assertThatThrownBy(() -> figure.show(pose, Side.LEFT, 1.1)).isInstanceOf(IllegalArgumentException.class);
            return null;
        });
    }
}
