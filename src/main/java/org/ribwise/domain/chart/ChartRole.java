package org.ribwise.domain.chart;

/// What the points of a series are, and so how they are drawn.
public enum ChartRole {
    /// Ratings before a session: filled dots.
    BEFORE(Shape.DOTS),
    /// Ratings after a session: rings.
    AFTER(Shape.RINGS),
    /// The running middle: a line.
    MIDDLE(Shape.LINE),
    /// The straight trend line: dashes.
    TREND(Shape.DASHES),
    /// Single values: filled dots.
    VALUE(Shape.DOTS),
    /// What joins single values: a line.
    JOINED(Shape.LINE),
    /// One value a week, at its middle: bars.
    WEEK(Shape.BARS);

    /// How a series is drawn.
    public enum Shape {
        DOTS,
        RINGS,
        LINE,
        DASHES,
        BARS
    }

    private final Shape shape;

    ChartRole(Shape shape) {
        this.shape = shape;
    }

    /// How it is drawn.
    public Shape shape() {
        return shape;
    }

    /// Whether its points can be read one by one; lines only join them.
    public boolean isRead() {
        return switch (shape) {
            case DOTS, RINGS, BARS -> true;
            case LINE, DASHES -> false;
        };
    }
}
