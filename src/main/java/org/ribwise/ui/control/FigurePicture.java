package org.ribwise.ui.control;

import org.ribwise.domain.motion.Point;

/// Where the picture lies in its region.
///
/// @param left place of the picture's x = 0, from the region's left edge
/// @param top place of the floor, from the region's top edge
/// @param scale pixels to a picture unit
/// @param width width of the region
record FigurePicture(double left, double top, double scale, double width) {

    static FigurePicture fitted(FigureFrame frame, double width, double height) {
        double scale = Math.min(width / frame.width(), height / frame.height());
        double left = (width - frame.width() * scale) / 2 - frame.left() * scale;
        double top = (height - frame.height() * scale) / 2 - frame.top() * scale;
        return new FigurePicture(left, top, scale, width);
    }

    double x(double pictureX) {
        return left + pictureX * scale;
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
