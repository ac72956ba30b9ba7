package org.ribwise.ui.library;

import javafx.scene.layout.StackPane;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.motion.Side;
import org.ribwise.ui.control.FigureView;
import org.ribwise.ui.kit.Shown;

/// A small still picture: the figure for what is stretched, the line of the breath for what is breathed. One
/// picture is used for entry after entry as the list scrolls.
final class EntryPicture extends StackPane {

    private final FigureView figure = new FigureView();
    private final BreathMark breath = new BreathMark();

    EntryPicture() {
        getStyleClass().add("library-picture");
        figure.setMinSize(0, 0);
        getChildren().addAll(breath, figure);
        setMouseTransparent(true);
    }

    void show(LibraryEntry entry) {
        entry.drawn().ifPresent(this::draw);
        Shown.set(figure, entry.drawn().isPresent());
        Shown.set(breath, entry.drawn().isEmpty());
        breath.show(entry.breathed());
    }

    private void draw(StretchExercise exercise) {
        figure.furnish(exercise.props());
        figure.show(exercise.widestPose(), Side.LEFT);
    }
}
