package org.ribwise.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Points along a curve.
final class Bezier {

    private static final int STEPS = 400;

    private Bezier() {}

    /// Points at equal distances along a line of SVG path data, `M` and then only `C` with absolute coordinates.
    ///
    /// @param gap distance between two points
    /// @return x and y of each
    static double[] along(String drawing, double gap) {
        double[] at = Stream.of(drawing.replaceAll("[A-Za-z]", " ").strip().split("\\s+"))
                .mapToDouble(Double::parseDouble)
                .toArray();
        List<Double> points = new ArrayList<>(List.of(at[0], at[1]));
        double lastX = at[0];
        double lastY = at[1];
        double walked = 0;
        for (int curve = 0; curve + 7 < at.length; curve += 6) {
            for (int i = 1; i <= STEPS; i++) {
                double share = (double) i / STEPS;
                double x = on(at, curve, share);
                double y = on(at, curve + 1, share);
                walked += Math.hypot(x - lastX, y - lastY);
                lastX = x;
                lastY = y;
                if (walked >= gap) {
                    walked -= gap;
                    points.add(x);
                    points.add(y);
                }
            }
        }
        return points.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /// One coordinate of a cubic Bézier curve.
    private static double on(double[] at, int first, double share) {
        double rest = 1 - share;
        return rest * rest * rest * at[first]
                + 3 * rest * rest * share * at[first + 2]
                + 3 * rest * share * share * at[first + 4]
                + share * share * share * at[first + 6];
    }
}
