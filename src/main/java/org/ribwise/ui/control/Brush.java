package org.ribwise.ui.control;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import org.jspecify.annotations.Nullable;

/// What a canvas is painted with, dressed by the stylesheet: a shape without a size, whose fill, stroke and opacity
/// are taken over. So colours stay tokens, follow light and dark, and the phase.
final class Brush {

    private final Path swatch = new Path();
    private @Nullable Color mixed;
    private @Nullable Color mixedOn;
    private @Nullable Color mixedOf;

    Brush(String styleClass) {
        swatch.getStyleClass().setAll(styleClass);
        swatch.setStroke(null);
        swatch.setManaged(false);
    }

    /// What has to be in the scene for the stylesheet to find it.
    Path swatch() {
        return swatch;
    }

    /// Tells when the stylesheet has another wish.
    void onRestyled(Runnable repaint) {
        swatch.fillProperty().subscribe((before, after) -> repaint.run());
        swatch.strokeProperty().subscribe((before, after) -> repaint.run());
    }

    /// Takes this brush in hand.
    void take(GraphicsContext gc) {
        gc.setGlobalAlpha(swatch.getOpacity());
        gc.setFill(swatch.getFill());
        if (swatch.getStroke() != null) {
            gc.setStroke(swatch.getStroke());
            gc.setLineWidth(swatch.getStrokeWidth());
            gc.setLineCap(swatch.getStrokeLineCap());
            gc.setLineJoin(swatch.getStrokeLineJoin());
        }
    }

    /// Takes this brush in hand for a plain fill on a plain ground, mixed with it beforehand: painting something that
    /// does not let the ground through costs a fraction of blending every pixel of every picture.
    ///
    /// @param ground what it is painted on
    void takeOn(GraphicsContext gc, Brush ground) {
        take(gc);
        if (swatch.getFill() instanceof Color color && ground.swatch.getFill() instanceof Color below) {
            gc.setGlobalAlpha(1);
            gc.setFill(mixed(below, color));
        }
    }

    private Color mixed(Color below, Color color) {
        if (mixed == null || !below.equals(mixedOn) || !color.equals(mixedOf)) {
            mixed = below.interpolate(color, swatch.getOpacity());
            mixedOn = below;
            mixedOf = color;
        }
        return mixed;
    }

    /// Fills and strokes the path that was traced.
    void paint(GraphicsContext gc) {
        take(gc);
        if (swatch.getFill() != null) {
            gc.fill();
        }
        if (swatch.getStroke() != null) {
            gc.stroke();
        }
    }

    /// How broad its stroke is, in the drawing's coordinates.
    double width() {
        return swatch.getStrokeWidth();
    }
}
