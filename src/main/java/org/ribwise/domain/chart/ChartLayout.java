package org.ribwise.domain.chart;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/// Where the parts of a chart lie: values named at the left, days below, the drawing between them, and the signs of
/// what
/// happened between it and the days.
///
/// @param area the drawing
/// @param names what is written where
public record ChartLayout(ChartArea area, List<Name> names) {

    /// Distances as a share of the text size.
    private static final double GAP = 0.5;
    private static final double EDGE = 0.6;

    /// A name.
    ///
    /// @param text what it says
    /// @param left left edge
    /// @param top upper edge
    /// @param width how wide it is
    public record Name(String text, double left, double top, double width) {}

    /// The room that there is, in the unit of the drawing.
    ///
    /// @param left left edge
    /// @param top upper edge
    /// @param width all of it
    /// @param height all of it
    public record Room(double left, double top, double width, double height) {

        double right() {
            return left + width;
        }

        double bottom() {
            return top + height;
        }
    }

    /// Copies the list.
    public ChartLayout {
        names = List.copyOf(names);
    }

    /// Lays a chart out.
    ///
    /// @param signs the rows that its signs need
    public static ChartLayout of(
            ChartWindow window, ValueAxis axis, SignRows signs, Room room, ChartLettering letters) {
        double text = letters.size();
        double widest = 0;
        for (double value : axis.names()) {
            widest = Math.max(widest, letters.width(letters.value(value)));
        }
        double left = room.left() + widest + GAP * text;
        double top = room.top() + Math.max(letters.height() / 2, EDGE * text);
        double below = GAP * text + Math.max(EDGE * text, signs.height());
        ChartArea area = new ChartArea(
                window,
                axis,
                left + EDGE * text,
                top,
                Math.max(1, room.right() - left - 2 * EDGE * text),
                Math.max(1, room.bottom() - top - below - letters.height()));
        List<Name> names = new ArrayList<>();
        addValues(names, area, left - GAP * text, letters);
        addDays(names, area, room, letters);
        return new ChartLayout(area, names);
    }

    /// Every value that there is room for, at the right edge of its column.
    private static void addValues(List<Name> names, ChartArea area, double right, ChartLettering letters) {
        List<Double> values = area.axis().names();
        int every = (int) Math.max(1, Math.ceil(values.size() * letters.height() / area.height()));
        for (int i = 0; i < values.size(); i += every) {
            String text = letters.value(values.get(i));
            double width = letters.width(text);
            names.add(new Name(text, right - width, area.y(values.get(i)) - letters.height() / 2, width));
        }
    }

    /// Each under the noon of its day. What the edge pushes onto its neighbour is left out.
    private static void addDays(List<Name> names, ChartArea area, Room room, ChartLettering letters) {
        double free = room.left();
        for (DateTicks.Tick tick : DateTicks.fit(area.window(), area.width(), letters)) {
            String text = letters.day(tick);
            double width = Math.min(letters.width(text), room.width());
            double x = area.x(ChartDay.of(tick.day().atTime(LocalTime.NOON))) - width / 2;
            double left = Math.clamp(x, room.left(), room.right() - width);
            if (left >= free) {
                names.add(new Name(text, left, room.bottom() - letters.height(), width));
                free = left + width + GAP * letters.size();
            }
        }
    }
}
