package org.ribwise.ui.control;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/// Finds where the words beside the mark stand: as near to it as they can without covering the body, and beside the
/// furniture rather than on it. It is asked once for each pose that is marked, never while the figure moves.
final class FigureFeelPlace {

    private static final int STEPS = 36;
    /// Where the words may break into lines.
    private static final double[] WIDTHS_EM = {8, 6, 4.5};
    private static final double CLEAR_OF_BODY_EM = 0.5;
    private static final double CLEAR_OF_MARK_EM = 0.7;
    private static final double MARGIN = 4;
    /// Words on wood are worth this many heights of the text in distance.
    private static final double ON_WOOD_EM = 3;
    /// A line over the body is worth this many times its length.
    private static final double OVER_BODY = 1.5;

    /// A place for the words in pixels of the region.
    record Box(double x, double y, double width, double height) {

        /// Where the box is nearest to a place.
        double nearestX(double placeX) {
            return Math.clamp(placeX, x, x + width);
        }

        double nearestY(double placeY) {
            return Math.clamp(placeY, y, y + height);
        }

        double distance(double placeX, double placeY) {
            return Math.hypot(placeX - nearestX(placeX), placeY - nearestY(placeY));
        }

        /// Whether it covers a part of the picture.
        private boolean touches(Bounds part, FigurePicture picture) {
            double one = picture.x(part.getMinX());
            double other = picture.x(part.getMaxX());
            return x < Math.max(one, other)
                    && Math.min(one, other) < x + width
                    && y < picture.y(part.getMaxY())
                    && picture.y(part.getMinY()) < y + height;
        }
    }

    private final FigureObstacles body;
    private final List<Bounds> wood;
    private final FigureMark mark;
    private final FigurePicture picture;
    private final double em;

    /// @param body what must not be covered
    /// @param wood what had better not be covered, in picture units
    /// @param mark what the words belong to
    /// @param picture where the picture lies in the region
    /// @param em height of the text in pixels
    FigureFeelPlace(FigureObstacles body, List<Bounds> wood, FigureMark mark, FigurePicture picture, double em) {
        this.body = body;
        this.wood = wood;
        this.mark = mark;
        this.picture = picture;
        this.em = em;
    }

    /// The best place for the words, on one line or on several; empty when there is no room for them anywhere.
    Optional<Box> find(Label words) {
        words.setTextAlignment(TextAlignment.CENTER);
        double line = Math.ceil(words.prefWidth(-1));
        Found best = new Found();
        search(line, words.prefHeight(line), best);
        double word = longestWord(words);
        for (double widthEm : WIDTHS_EM) {
            double narrow = Math.ceil(widthEm * em);
            if (word <= narrow && narrow < line) {
                search(narrow, words.prefHeight(narrow), best);
            }
        }
        return Optional.ofNullable(best.box);
    }

    /// Width of the longest word, which is never broken.
    private static double longestWord(Label words) {
        double widest = 0;
        for (String word : words.getText().split(" ", -1)) {
            Text text = new Text(word);
            text.setFont(words.getFont());
            widest = Math.max(widest, text.getLayoutBounds().getWidth());
        }
        return Math.ceil(widest);
    }

    private static final class Found {
        private double worth = Double.MAX_VALUE;
        private @Nullable Box box;
    }

    private void search(double wide, double high, Found best) {
        double roomX = picture.width() - wide - 2 * MARGIN;
        double roomY = picture.height() - high - 2 * MARGIN;
        if (roomX < 0 || roomY < 0) {
            return;
        }
        for (int column = 0; column <= STEPS; column++) {
            for (int row = 0; row <= STEPS; row++) {
                double x = Math.rint(MARGIN + roomX * column / STEPS);
                double y = Math.rint(MARGIN + roomY * row / STEPS);
                weigh(new Box(x, y, wide, high), best);
            }
        }
    }

    private void weigh(Box box, Found best) {
        double near = mark.distance(box, picture);
        if (near < CLEAR_OF_MARK_EM * em || near >= best.worth) {
            return;
        }
        double worth = near + (wood.stream().anyMatch(part -> box.touches(part, picture)) ? ON_WOOD_EM * em : 0);
        if (worth >= best.worth || body.gap(box.x, box.y, box.width, box.height) < CLEAR_OF_BODY_EM * em) {
            return;
        }
        double toX = mark.nearestX(box, picture);
        double toY = mark.nearestY(box, picture);
        worth += OVER_BODY * body.covered(box.nearestX(toX), box.nearestY(toY), toX, toY);
        if (worth < best.worth) {
            best.worth = worth;
            best.box = box;
        }
    }
}
