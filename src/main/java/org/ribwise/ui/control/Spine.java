package org.ribwise.ui.control;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;

/// The vertebrae from the fourth of the neck (C4) to the last of the lower back (L5), larger towards the bottom,
/// on the sacrum.
///
/// The spine does not move: it is what the diaphragm holds on to.
final class Spine {

    /// C4 to C7, T1 to T12, L1 to L5.
    private static final int VERTEBRAE = 21;

    private static final double TOP_Y = 20;
    private static final double SMALLEST_WIDTH = 20;
    private static final double LARGEST_WIDTH = 34;
    private static final double SMALLEST_HEIGHT = 12;
    private static final double LARGEST_HEIGHT = 24;
    private static final double DISC = 3.4;

    private final Group node = new Group();

    Spine() {
        double y = TOP_Y;
        for (int i = 0; i < VERTEBRAE; i++) {
            double share = (double) i / (VERTEBRAE - 1);
            double width = SMALLEST_WIDTH + (LARGEST_WIDTH - SMALLEST_WIDTH) * share;
            double height = SMALLEST_HEIGHT + (LARGEST_HEIGHT - SMALLEST_HEIGHT) * share;
            node.getChildren().add(block(width * 1.75, height * 0.34, y + height * 0.3, "pacer-process"));
            node.getChildren().add(block(width, height, y, "pacer-vertebra"));
            y += height + DISC;
        }
        String sacrum = "M -19 465 C -34 470 -46 476 -52 486 L -44 500 L 44 500 L 52 486 C 46 476 34 470 19 465 Z";
        node.getChildren().add(Contour.still(sacrum).path("pacer-sacrum"));
    }

    private static Rectangle block(double width, double height, double y, String styleClass) {
        Rectangle block = new Rectangle(-width / 2, y, width, height);
        block.setArcWidth(height * 0.7);
        block.setArcHeight(height * 0.7);
        block.getStyleClass().setAll(styleClass);
        return block;
    }

    Node node() {
        return node;
    }
}
