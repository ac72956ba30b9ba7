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
    WEEK(Shape.BARS),
    /// A week in which there is nothing to count, at its middle: an empty frame at the foot. It is not a value of 0.
    WEEK_WITHOUT(Shape.FRAMES);

    /// How a series is drawn.
    public enum Shape {
        DOTS,
        RINGS,
        LINE,
        DASHES,
        BARS,
        FRAMES
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
            case DOTS, RINGS, BARS, FRAMES -> true;
            case LINE, DASHES -> false;
        };
    }
}
