package org.ribwise.ui.builder;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.plan.PrescriptionId;

/// What is dragged with the mouse inside the builder. It has a format of its own, so that nothing of a plan
/// can be dropped into another program.
sealed interface Dragged {

    /// An exercise of the list.
    record NewExercise(ExerciseId id) implements Dragged {}

    /// An exercise of the plan, from one of its days.
    record FromDay(PrescriptionId id, DayOfWeek day) implements Dragged {}

    /// Begins to drag it.
    default void from(Node node) {
        String text = switch (this) {
            case NewExercise(ExerciseId id) -> id.value();
            case FromDay(PrescriptionId id, DayOfWeek day) -> day + ":" + id.value();
        };
        ClipboardContent content = new ClipboardContent();
        content.putAll(Map.of(Format.OURS, text));
        node.startDragAndDrop(TransferMode.COPY_OR_MOVE).setContent(content);
    }

    /// What is dragged; empty when it comes from elsewhere.
    static Optional<Dragged> on(Dragboard board) {
        return board.getContent(Format.OURS) instanceof String text ? Optional.of(of(text)) : Optional.empty();
    }

    private static Dragged of(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? new NewExercise(new ExerciseId(text))
                : new FromDay(
                        new PrescriptionId(text.substring(colon + 1)), DayOfWeek.valueOf(text.substring(0, colon)));
    }

    /// The format: one for the whole program, because the toolkit knows each name once.
    final class Format {

        private static final DataFormat OURS = new DataFormat("application/x-ribwise-exercise");

        private Format() {}
    }
}
