package org.ribwise.domain.chart;

/// Draws on a canvas or on paper. A picture is made of paths, one after the other: {@link #take}, its parts, and
/// {@link #put}.
public interface ChartPen {

    /// Begins a path.
    void take(ChartInk ink);

    /// Begins a line.
    void moveTo(double x, double y);

    /// Goes on with it.
    void lineTo(double x, double y);

    /// A circle.
    void circle(double x, double y, double radius);

    /// A rectangle.
    void box(double left, double top, double width, double height);

    /// A closed shape.
    ///
    /// @param places x and y of each corner in turn
    default void polygon(double... places) {
        moveTo(places[0], places[1]);
        for (int i = 2; i < places.length; i += 2) {
            lineTo(places[i], places[i + 1]);
        }
        lineTo(places[0], places[1]);
    }

    /// The path is whole.
    void put();
}
