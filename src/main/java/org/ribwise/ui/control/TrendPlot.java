package org.ribwise.ui.control;

import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.RatingTime;
import org.ribwise.domain.progress.Rating;
import org.ribwise.domain.progress.Series;
import org.ribwise.domain.progress.TrendPoint;

/// The drawing of a {@link TrendChart}: axes, dots, rings, line and cursor. All dots are one shape and all rings
/// another, so that ten thousand ratings cost no more nodes than one.
final class TrendPlot extends Region {

    /// Radii as a share of the text size, so that marks grow with it.
    private static final double DOT = 0.28;
    private static final double RING = 0.40;
    private static final double CURSOR = 0.72;
    /// Marks shrink, at most to this share, when there are more than one for so many pixels of width.
    private static final double PIXELS_FOR_A_MARK = 3;
    private static final double SMALLEST_MARK = 0.6;
    /// Distance between axis names and the axis, as a share of the text size.
    private static final double GAP = 0.5;

    private static final int FINE_STEP = 2;
    private static final int COARSE_STEP = 5;

    private final DateWords dates;
    private final Path grid = new Path();
    private final Path line = new Path();
    private final Path dots = new Path();
    private final Path rings = new Path();
    private final Line cursorLine = new Line();
    private final Circle cursorRing = new Circle();
    private final List<Label> valueNames = labels(Nrs.HIGHEST / FINE_STEP + 1);
    private final List<Label> dateNames = labels(DateTicks.MOST);
    private final Label ruler = new Label();

    private Series series;
    private PlotArea area;
    private int cursor = -1;

    TrendPlot(Series series, DateWords dates) {
        this.series = series;
        this.dates = dates;
        area = new PlotArea(series.span(), 0, 0, 0, 0);
        getStyleClass().add("trend-plot");
        style(grid, "trend-grid");
        style(line, "trend-line");
        style(dots, "trend-dots");
        style(rings, "trend-rings");
        style(cursorLine, "trend-cursor-line");
        style(cursorRing, "trend-cursor-ring");
        style(ruler, "trend-name");
        ruler.setVisible(false);
        getChildren().addAll(grid, rings, dots, line, cursorLine, cursorRing, ruler);
        getChildren().addAll(valueNames);
        getChildren().addAll(dateNames);
    }

    private static void style(Node node, String styleClass) {
        node.getStyleClass().add(styleClass);
        node.setManaged(false);
    }

    private static List<Label> labels(int count) {
        List<Label> labels = Stream.generate(Label::new).limit(count).toList();
        labels.forEach(label -> style(label, "trend-name"));
        return labels;
    }

    void show(Series shown) {
        series = shown;
        cursor = -1;
        requestLayout();
    }

    /// Marks a rating by its place in the series, or none with -1.
    void mark(int index) {
        cursor = index;
        requestLayout();
    }

    /// The rating nearest to a place in this region, by its index, or -1 when there is none.
    int nearest(double x, double y) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < series.ratings().size(); i++) {
            double distance = place(i).distance(x, y);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    /// Where a rating is drawn, in this region.
    Point2D place(int index) {
        Rating rating = series.ratings().get(index);
        return new Point2D(
                area.x(rating.at().toLocalDateTime()), area.y(rating.value().value()));
    }

    @Override
    protected void layoutChildren() {
        double text = ruler.getFont().getSize();
        double nameHeight = ruler.prefHeight(-1);
        double left = snappedLeftInset() + widthOf(String.valueOf(Nrs.HIGHEST)) + GAP * text;
        double top = snappedTopInset() + Math.max(nameHeight / 2, CURSOR * text);
        area = new PlotArea(
                series.span(),
                left + CURSOR * text,
                top,
                Math.max(0, getWidth() - left - 2 * CURSOR * text - snappedRightInset()),
                Math.max(0, getHeight() - top - (GAP + CURSOR) * text - nameHeight - snappedBottomInset()));
        layoutValues(left - GAP * text, nameHeight);
        layoutDates(nameHeight, GAP * text);
        drawLine();
        double mark = text * markScale();
        draw(dots, RatingTime.BEFORE, DOT * mark);
        draw(rings, RatingTime.AFTER, RING * mark);
        drawCursor(CURSOR * text);
    }

    private double markScale() {
        double room =
                area.width() / (PIXELS_FOR_A_MARK * Math.max(1, series.ratings().size()));
        return Math.clamp(Math.sqrt(room), SMALLEST_MARK, 1);
    }

    private double widthOf(String name) {
        ruler.setText(name);
        return ruler.prefWidth(-1);
    }

    private void layoutValues(double right, double nameHeight) {
        int step = area.height() >= valueNames.size() * nameHeight ? FINE_STEP : COARSE_STEP;
        grid.getElements().clear();
        for (int i = 0; i < valueNames.size(); i++) {
            int value = i * step;
            Label name = valueNames.get(i);
            name.setVisible(value <= Nrs.HIGHEST);
            if (value <= Nrs.HIGHEST) {
                double y = snapPositionY(area.y(value));
                grid.getElements().addAll(new MoveTo(area.left(), y), new LineTo(area.right(), y));
                name.setText(String.valueOf(value));
                double width = name.prefWidth(-1);
                name.resizeRelocate(right - width, y - nameHeight / 2, width, nameHeight);
            }
        }
    }

    private void layoutDates(double nameHeight, double gap) {
        List<DateTicks.Tick> ticks = DateTicks.fit(series.span(), area.width(), dates, this::widthOf);
        for (int i = 0; i < dateNames.size(); i++) {
            Label name = dateNames.get(i);
            name.setVisible(i < ticks.size());
            if (i < ticks.size()) {
                DateTicks.Tick tick = ticks.get(i);
                name.setText(tick.name());
                double width = Math.min(name.prefWidth(-1), getWidth());
                double x = area.x(tick.day().atTime(LocalTime.NOON)) - width / 2;
                name.resizeRelocate(
                        Math.clamp(x, 0, Math.max(0, getWidth() - width)),
                        getHeight() - snappedBottomInset() - nameHeight,
                        width,
                        nameHeight);
                grid.getElements().addAll(tickMark(area.x(tick.day().atTime(LocalTime.NOON)), gap));
            }
        }
    }

    private List<PathElement> tickMark(double x, double length) {
        return List.of(new MoveTo(x, area.bottom()), new LineTo(x, area.bottom() + length));
    }

    private void drawLine() {
        line.getElements().clear();
        for (List<TrendPoint> piece : series.trend().pieces()) {
            for (int i = 0; i < piece.size(); i++) {
                double x = area.x(piece.get(i).day().atTime(LocalTime.NOON));
                double y = area.y(piece.get(i).median());
                line.getElements().add(i == 0 ? new MoveTo(x, y) : new LineTo(x, y));
            }
        }
    }

    /// Ratings that fall on the same pixel are drawn once.
    private void draw(Path path, RatingTime time, double radius) {
        path.getElements().clear();
        Set<Point2D> drawn = new HashSet<>();
        for (Rating rating : series.ratings(time)) {
            double x = Math.round(area.x(rating.at().toLocalDateTime()));
            double y = area.y(rating.value().value());
            if (drawn.add(new Point2D(x, y))) {
                path.getElements()
                        .addAll(
                                new MoveTo(x - radius, y),
                                new ArcTo(radius, radius, 0, x + radius, y, false, true),
                                new ArcTo(radius, radius, 0, x - radius, y, false, true),
                                new ClosePath());
            }
        }
    }

    private void drawCursor(double radius) {
        boolean shown = cursor >= 0;
        cursorLine.setVisible(shown);
        cursorRing.setVisible(shown);
        if (shown) {
            Point2D place = place(cursor);
            cursorRing.setCenterX(place.getX());
            cursorRing.setCenterY(place.getY());
            cursorRing.setRadius(radius);
            cursorLine.setStartX(place.getX());
            cursorLine.setEndX(place.getX());
            cursorLine.setStartY(area.top());
            cursorLine.setEndY(area.bottom());
        }
    }
}
