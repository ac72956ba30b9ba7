package org.ribwise.ui.control;

import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import org.ribwise.domain.measure.BodyRegion;

/// Where the seven regions lie on the {@link BackView}, and which lies next to which. The ribs go around the mid
/// back: they lie under it and are seen at both sides.
final class BackLayout {

    /// Above the shoulders, where the words left and right stand.
    static final double SIDE_WORDS_Y = 122;

    private BackLayout() {}

    /// The place of a region in the coordinates of the back view. Each is at least 44 px in both directions at the
    /// map's preferred size.
    static Rectangle2D place(BodyRegion region) {
        return switch (region) {
            case NECK -> new Rectangle2D(-32, 97, 64, 46);
            case SHOULDER_LEFT -> new Rectangle2D(-140, 146, 84, 60);
            case SHOULDER_RIGHT -> new Rectangle2D(56, 146, 84, 60);
            case UPPER_BACK -> new Rectangle2D(-51, 148, 102, 66);
            case MID_BACK -> new Rectangle2D(-50, 219, 100, 64);
            case RIBS -> new Rectangle2D(-106, 222, 212, 64);
            case LOWER_BACK -> new Rectangle2D(-76, 288, 152, 66);
        };
    }

    /// The region reached with an arrow key; the same region at the edge of the body.
    static BodyRegion neighbour(BodyRegion from, KeyCode arrow) {
        return switch (arrow) {
            case LEFT, KP_LEFT -> leftOf(from);
            case RIGHT, KP_RIGHT -> rightOf(from);
            case UP, KP_UP -> above(from);
            case DOWN, KP_DOWN -> below(from);
            default -> from;
        };
    }

    private static BodyRegion leftOf(BodyRegion from) {
        return switch (from) {
            case NECK, UPPER_BACK, SHOULDER_LEFT -> BodyRegion.SHOULDER_LEFT;
            case SHOULDER_RIGHT -> BodyRegion.UPPER_BACK;
            case MID_BACK, RIBS, LOWER_BACK -> from;
        };
    }

    private static BodyRegion rightOf(BodyRegion from) {
        return switch (from) {
            case NECK, UPPER_BACK, SHOULDER_RIGHT -> BodyRegion.SHOULDER_RIGHT;
            case SHOULDER_LEFT -> BodyRegion.UPPER_BACK;
            case MID_BACK, RIBS, LOWER_BACK -> from;
        };
    }

    private static BodyRegion above(BodyRegion from) {
        return switch (from) {
            case NECK, SHOULDER_LEFT, SHOULDER_RIGHT, UPPER_BACK -> BodyRegion.NECK;
            case MID_BACK -> BodyRegion.UPPER_BACK;
            case RIBS -> BodyRegion.MID_BACK;
            case LOWER_BACK -> BodyRegion.RIBS;
        };
    }

    private static BodyRegion below(BodyRegion from) {
        return switch (from) {
            case NECK -> BodyRegion.UPPER_BACK;
            case SHOULDER_LEFT, SHOULDER_RIGHT, UPPER_BACK -> BodyRegion.MID_BACK;
            case MID_BACK -> BodyRegion.RIBS;
            case RIBS, LOWER_BACK -> BodyRegion.LOWER_BACK;
        };
    }
}
