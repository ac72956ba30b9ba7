package org.ribwise.ui.control;

import java.util.List;
import org.ribwise.domain.chart.ChartMark;
import org.ribwise.domain.chart.ChartRole;
import org.ribwise.domain.chart.ChartZone;

/// What a chart is painted with; colours and widths come from `control.css`, section "chart".
final class ChartBrushes {

    final Brush grid = new Brush("chart-grid");
    final Brush cursor = new Brush("chart-cursor");
    private final Brush dots = new Brush("chart-dots");
    private final Brush rings = new Brush("chart-rings");
    private final Brush line = new Brush("chart-line");
    private final Brush dashes = new Brush("chart-dashes");
    private final Brush bars = new Brush("chart-bars");
    private final Brush frames = new Brush("chart-frames");
    private final Brush crowdBefore = new Brush("chart-crowd-before");
    private final Brush crowdAfter = new Brush("chart-crowd-after");
    private final Brush attack = new Brush("chart-attack");
    private final Brush course = new Brush("chart-course");
    private final Brush plan = new Brush("chart-plan");
    private final Brush better = new Brush("chart-better");
    private final Brush green = new Brush("chart-green");
    private final Brush yellow = new Brush("chart-yellow");
    private final Brush red = new Brush("chart-red");

    List<Brush> all() {
        return List.of(
                grid,
                cursor,
                dots,
                rings,
                line,
                dashes,
                bars,
                frames,
                crowdBefore,
                crowdAfter,
                attack,
                course,
                plan,
                better,
                green,
                yellow,
                red);
    }

    Brush of(ChartRole role) {
        return switch (role.shape()) {
            case DOTS -> dots;
            case RINGS -> rings;
            case LINE -> line;
            case DASHES -> dashes;
            case BARS -> bars;
            case FRAMES -> frames;
        };
    }

    /// Points that lie too close to be told apart: pale, so that the line through them stands out.
    Brush crowd(ChartRole role) {
        return role.shape() == ChartRole.Shape.RINGS ? crowdAfter : crowdBefore;
    }

    Brush of(ChartMark.Kind kind) {
        return switch (kind) {
            case ATTACK -> attack;
            case STEROID_COURSE -> course;
            case PLAN_CHANGE -> plan;
        };
    }

    Brush of(ChartZone.Kind kind) {
        return switch (kind) {
            case BETTER -> better;
            case GREEN -> green;
            case YELLOW -> yellow;
            case RED -> red;
        };
    }
}
