package org.ribwise.ui.control;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.stage.Window;

/// A canvas and the brushes for it. A frame is painted from nothing, so it depends on nothing that was before, and a
/// canvas makes no objects on the way: a scene graph of the same picture allocates some fifty times as much.
final class Easel {

    /// The least movement that is worth another picture, in pixels. At 60 cm a pixel of a 96 dpi screen is 1.5 minutes
    /// of arc; a quarter of one is less than half of what an eye resolves (design value).
    static final double SEEN_PIXELS = 0.25;

    private final Canvas canvas = new Canvas();
    private final Group swatches = new Group();
    private double scale = 1;
    private double originX;
    private double originY;

    /// @param repaint is called when the stylesheet gave a brush another colour
    /// @param brushes everything that will be painted with
    Easel(Runnable repaint, List<Brush> brushes) {
        for (Brush brush : brushes) {
            swatches.getChildren().add(brush.swatch());
            brush.onRestyled(repaint);
        }
        swatches.setManaged(false);
        canvas.setManaged(false);
        canvas.setMouseTransparent(true);
    }

    /// What has to be on the screen.
    List<Node> nodes() {
        return List.of(swatches, canvas);
    }

    /// Places the canvas on whole pixels and says where the drawing's own coordinates begin and how large they are.
    ///
    /// @param originX where x = 0 of the drawing is on the canvas
    /// @param originY where y = 0 of the drawing is on the canvas
    /// @param scale pixels a unit of the drawing
    void place(double x, double y, double width, double height, double originX, double originY, double scale) {
        canvas.relocate(Math.floor(x), Math.floor(y));
        canvas.setWidth(Math.ceil(width));
        canvas.setHeight(Math.ceil(height));
        this.originX = originX;
        this.originY = originY;
        this.scale = scale;
    }

    /// An empty canvas, ready to be painted on in the drawing's coordinates.
    GraphicsContext begin() {
        GraphicsContext gc = canvas.getGraphicsContext2D();
        gc.setTransform(1, 0, 0, 1, 0, 0);
        gc.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        gc.setTransform(scale, 0, 0, scale, originX, originY);
        return gc;
    }

    /// Whether an eye can tell a movement from none.
    ///
    /// @param distance in the drawing's coordinates
    boolean isSeen(double distance) {
        Window window = canvas.getScene() == null ? null : canvas.getScene().getWindow();
        double pixelScale = window == null ? 1 : window.getRenderScaleX();
        return Math.abs(distance) * scale * pixelScale >= SEEN_PIXELS;
    }

    boolean isPlaced() {
        return canvas.getWidth() > 0 && canvas.getHeight() > 0;
    }
}
