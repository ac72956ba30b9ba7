package org.ribwise.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;
import javafx.scene.text.Text;

/// The contrast of a text with what is really painted behind it: the fills of all that is around it, one over another,
/// with their insets and how far they are seen through. Where a fill is a gradient, its worst colour counts.
///
/// @param text what is read
/// @param contrast 1 to 21, as WCAG 2.2 computes it
/// @param needed what it has to be: 4.5, or 3 for large text
record RealContrast(Text text, double contrast, double needed) {

    private static final double TEXT = 4.5;
    private static final double LARGE_TEXT = 3;

    /// 18 point, or 14 point in bold, in pixels (WCAG 2.2, "large scale").
    private static final double LARGE_PIXELS = 24;

    private static final double LARGE_BOLD_PIXELS = 18.66;

    /// The contrast of a text; empty where nothing is behind it or it is not painted in a plain colour.
    static Optional<RealContrast> of(Text text) {
        if (!(text.getFill() instanceof Color ink)) {
            return Optional.empty();
        }
        Bounds bounds = text.localToScene(text.getLayoutBounds());
        Point2D place = new Point2D(bounds.getMinX() + 1, bounds.getCenterY());
        List<Node> around = new ArrayList<>();
        for (Node node = text.getParent(); node != null; node = node.getParent()) {
            around.addFirst(node);
        }
        List<Color> grounds = List.of(Color.TRANSPARENT);
        double seen = text.getOpacity();
        for (Node node : around) {
            seen *= node.getOpacity();
            if (node instanceof Region region) {
                grounds = painted(region, place, grounds);
            }
        }
        double opacity = seen;
        return grounds.stream()
                .filter(Color::isOpaque)
                .map(ground -> contrast(over(faded(ink, opacity), ground), ground))
                .min(Double::compare)
                .map(worst -> new RealContrast(text, worst, needed(text)));
    }

    boolean isTooLow() {
        return contrast < needed;
    }

    String words() {
        return "%.2f : 1 instead of %.1f : 1: \"%s\" in %s"
                .formatted(contrast, needed, text.getText(), AccessRules.describe(text.getParent()));
    }

    private static double needed(Text text) {
        boolean bold = text.getFont().getStyle().contains("Bold");
        return text.getFont().getSize() >= (bold ? LARGE_BOLD_PIXELS : LARGE_PIXELS) ? LARGE_TEXT : TEXT;
    }

    private static List<Color> painted(Region region, Point2D place, List<Color> below) {
        Background background = region.getBackground();
        if (background == null) {
            return below;
        }
        List<Color> grounds = below;
        for (BackgroundFill fill : background.getFills()) {
            if (covers(region, fill.getInsets(), place)) {
                List<Color> under = grounds;
                grounds = colours(fill.getFill()).stream()
                        .flatMap(colour -> under.stream().map(ground -> over(colour, ground)))
                        .distinct()
                        .toList();
            }
        }
        return grounds;
    }

    private static boolean covers(Region region, Insets insets, Point2D place) {
        Point2D here = region.sceneToLocal(place);
        return here.getX() >= insets.getLeft()
                && here.getY() >= insets.getTop()
                && here.getX() <= region.getWidth() - insets.getRight()
                && here.getY() <= region.getHeight() - insets.getBottom();
    }

    private static List<Color> colours(Paint paint) {
        return switch (paint) {
            case Color colour -> List.of(colour);
            case LinearGradient gradient ->
                gradient.getStops().stream().map(Stop::getColor).toList();
            case RadialGradient gradient ->
                gradient.getStops().stream().map(Stop::getColor).toList();
            default -> List.of(Color.TRANSPARENT);
        };
    }

    private static Color faded(Color colour, double opacity) {
        return colour.deriveColor(0, 1, 1, opacity);
    }

    private static Color over(Color upper, Color lower) {
        double through = 1 - upper.getOpacity();
        if (lower.getOpacity() == 0) {
            return upper;
        }
        return Color.color(
                upper.getRed() * upper.getOpacity() + lower.getRed() * through,
                upper.getGreen() * upper.getOpacity() + lower.getGreen() * through,
                upper.getBlue() * upper.getOpacity() + lower.getBlue() * through,
                Math.min(1, upper.getOpacity() + lower.getOpacity() * through));
    }

    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double share) {
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
