package org.ribwise.ui.builder;

import java.time.DayOfWeek;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.GridPane;

/// Lets exercises be dropped on a day.
final class Drops {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("drop-over");

    private Drops() {}

    static void accept(Node node, BuilderModel model, DayOfWeek day) {
        node.setOnDragOver(event -> {
            if (Dragged.on(event.getDragboard()).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                event.consume();
            }
        });
        node.setOnDragEntered(event -> node.pseudoClassStateChanged(
                OVER, Dragged.on(event.getDragboard()).isPresent()));
        node.setOnDragExited(event -> node.pseudoClassStateChanged(OVER, false));
        node.setOnDragDropped(event -> {
            Optional<Dragged> dropped = Dragged.on(event.getDragboard());
            dropped.ifPresent(what -> model.week().drop(what, day));
            event.setDropCompleted(dropped.isPresent());
            event.consume();
        });
    }

    /// Takes what is let go anywhere below or above a day, where no cell of its own is.
    static void acceptInColumns(GridPane grid, BuilderModel model) {
        grid.setOnDragOver(event -> {
            if (Dragged.on(event.getDragboard()).isPresent()
                    && dayAt(grid, event.getX()).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                event.consume();
            }
        });
        grid.setOnDragDropped(event -> {
            Optional<Dragged> dropped = Dragged.on(event.getDragboard());
            Optional<DayOfWeek> day = dayAt(grid, event.getX());
            dropped.ifPresent(what -> day.ifPresent(on -> model.week().drop(what, on)));
            event.setDropCompleted(dropped.isPresent() && day.isPresent());
            event.consume();
        });
    }

    private static Optional<DayOfWeek> dayAt(GridPane grid, double x) {
        return grid.getChildren().stream()
                .filter(DayHead.class::isInstance)
                .filter(head -> head.getBoundsInParent().getMinX() <= x
                        && x <= head.getBoundsInParent().getMaxX())
                .map(head -> DayOfWeek.of(GridPane.getColumnIndex(head)))
                .findFirst();
    }
}
