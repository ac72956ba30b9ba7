package org.ribwise.domain.chart;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The rows below a drawing in which the signs of what happened stand, one row for each kind: so that a sign hides
/// neither a value nor the sign of another kind of the same day.
///
/// @param kinds what has a row, from the top in the order of the kinds
/// @param text size of the text, in the unit of the drawing; signs grow with it
public record SignRows(Set<ChartMark.Kind> kinds, double text) {

    /// Half the width of a sign, the room between the axis and the first row, and a row, as a share of the text size.
    private static final double HALF = 0.45;

    private static final double ABOVE = 0.2;
    private static final double ROW = 1;
    /// Signs get smaller where they would touch each other, down to a share of their size (design value).
    private static final double SMALLEST = 0.35;
    /// Room that a sign wants, as a multiple of its width.
    private static final double AIR = 1.2;
    /// Closer than this, in the unit of the drawing, two are in one place.
    private static final double ONE_PLACE = 1;

    /// Copies the set.
    public SignRows {
        kinds = Set.copyOf(kinds);
    }

    /// Rows for all that ever happened in a chart: the same wherever one looks.
    public static SignRows of(Chart chart, double text) {
        return of(chart.marks(), text);
    }

    /// Rows for what happened in a part of a chart.
    public static SignRows within(Chart chart, ChartWindow window, double text) {
        return of(
                chart.marks().stream()
                        .filter(mark -> mark.day() >= window.from() && mark.day() < window.to())
                        .toList(),
                text);
    }

    private static SignRows of(List<ChartMark> marks, double text) {
        Set<ChartMark.Kind> kinds = EnumSet.noneOf(ChartMark.Kind.class);
        marks.forEach(mark -> kinds.add(mark.kind()));
        return new SignRows(kinds, text);
    }

    /// How high all rows are together.
    double height() {
        return kinds.isEmpty() ? 0 : (ABOVE + kinds.size() * ROW) * text;
    }

    /// How far below the axis the middle of a kind's row is.
    double middle(ChartMark.Kind kind) {
        long above = kinds.stream().filter(other -> other.compareTo(kind) < 0).count();
        return (ABOVE + (above + 0.5) * ROW) * text;
    }

    /// Half the width of each sign, so that signs of a kind do not run into each other: many courses are not one long
    /// one.
    ///
    /// @param marks what is drawn, oldest first
    double half(List<ChartMark> marks, ChartArea area) {
        double usual = HALF * text;
        double least = 2 * usual * AIR;
        for (ChartMark.Kind kind : kinds) {
            List<ChartMark> row = new ArrayList<>(marks);
            row.removeIf(mark -> mark.kind() != kind);
            for (int i = 1; i < row.size(); i++) {
                double apart = area.x(row.get(i).day()) - area.x(row.get(i - 1).day());
                if (apart > ONE_PLACE) {
                    least = Math.min(least, apart);
                }
            }
        }
        return Math.max(SMALLEST * usual, least / (2 * AIR));
    }
}
