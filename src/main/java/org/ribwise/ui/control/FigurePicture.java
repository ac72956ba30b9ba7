package org.ribwise.ui.control;

import org.ribwise.domain.motion.Point;

/// Where the picture lies in its region.
///
/// @param left place of the picture's x = 0, from the region's left edge
/// @param top place of the floor, from the region's top edge
/// @param scale pixels to a picture unit
/// @param width width of the region
/// @param height height of the region
/// @param mirrored whether left and right of the picture are exchanged
record FigurePicture(double left, double top, double scale, double width, double height, boolean mirrored) {

    static FigurePicture fitted(FigureFrame frame, double width, double height, boolean mirrored) {
        FigureFrame seen = mirrored ? frame.mirrored() : frame;
        double scale = Math.min(width / seen.width(), height / seen.height());
        double left = (width - seen.width() * scale) / 2 - seen.left() * scale;
        double top = (height - seen.height() * scale) / 2 - seen.top() * scale;
        return new FigurePicture(left, top, scale, width, height, mirrored);
    }

    double x(double pictureX) {
        return left + (mirrored ? -pictureX : pictureX) * scale;
    }

    double y(double pictureY) {
        return top + pictureY * scale;
    }

    double x(Point place, FigureCamera camera) {
        return x(camera.x(place));
    }

    double y(Point place, FigureCamera camera) {
        return y(camera.y(place));
    }
}
