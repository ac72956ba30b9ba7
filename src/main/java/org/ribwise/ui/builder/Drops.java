package org.ribwise.ui.builder;

import java.time.DayOfWeek;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;

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
}
