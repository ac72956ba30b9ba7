package org.ribwise.ui.control;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.ribwise.domain.chart.Chart;
import org.ribwise.domain.chart.ChartMark;
import org.ribwise.domain.chart.ChartRole;
import org.ribwise.domain.chart.ChartSeries;
import org.ribwise.domain.chart.ChartWindow;
import org.ribwise.domain.chart.ChartZone;
import org.ribwise.domain.measure.RatingTime;
import org.ribwise.domain.progress.Trend;
import org.ribwise.ui.kit.Messages;

/// What is what in a chart: a sign and its name for everything that is drawn.
///
/// @param words the words
record ChartLegend(Messages words) {

    /// What can be seen of a chart.
    ///
    /// @param crowds those of the roles whose points are too many to be told apart
    record Seen(Set<ChartRole> roles, Set<ChartRole> crowds, Set<ChartZone.Kind> zones, Set<ChartMark.Kind> marks) {

        static Seen of(Chart chart, ChartWindow window) {
            Set<ChartRole> roles = EnumSet.noneOf(ChartRole.class);
            Set<ChartRole> crowds = EnumSet.noneOf(ChartRole.class);
            for (ChartSeries series : chart.series()) {
                boolean crosses = !series.role().isRead()
                        && series.size() > 0
                        && series.day(0) < window.to()
                        && series.day(series.size() - 1) >= window.from();
                if (crosses || series.countWithin(window) > 0) {
                    roles.add(series.role());
                }
                if (series.isCrowdedWithin(window)) {
                    crowds.add(series.role());
                }
            }
            Set<ChartZone.Kind> zones = EnumSet.noneOf(ChartZone.Kind.class);
            chart.zones().forEach(zone -> zones.add(zone.kind()));
            Set<ChartMark.Kind> marks = EnumSet.noneOf(ChartMark.Kind.class);
            for (ChartMark mark : chart.marks()) {
                if (mark.day() >= window.from() && mark.day() < window.to()) {
                    marks.add(mark.kind());
                }
            }
            return new Seen(roles, crowds, zones, marks);
        }
    }

    List<Region> keys(Seen seen) {
        List<Region> keys = new ArrayList<>();
        for (ChartRole role : seen.roles()) {
            switch (role) {
                case BEFORE -> keys.add(points(seen, role, words.name(RatingTime.BEFORE)));
                case AFTER -> keys.add(points(seen, role, words.name(RatingTime.AFTER)));
                case MIDDLE -> keys.add(key("chart-key-line", words.get("control.chart.middle", Trend.WINDOW_DAYS)));
                case TREND -> keys.add(key("chart-key-dashes", words.get("control.chart.trend")));
                case VALUE -> keys.add(points(seen, role, words.get("control.chart.value")));
                case WEEK -> keys.add(key("chart-key-bar", words.get("control.chart.aWeek")));
                case WEEK_WITHOUT -> keys.add(key("chart-key-frame", words.get("control.chart.weekWithout")));
                case JOINED -> {}
            }
        }
        seen.zones().forEach(zone -> keys.add(key(zone)));
        seen.marks().forEach(mark -> keys.add(key(mark)));
        return keys;
    }

    /// Points one by one, or as columns where there are too many of them.
    private HBox points(Seen seen, ChartRole role, String name) {
        boolean ring = role.shape() == ChartRole.Shape.RINGS;
        if (seen.crowds().contains(role)) {
            String crowd = ring ? "chart-key-crowd-after" : "chart-key-crowd-before";
            return key(
                    crowd,
                    role == ChartRole.VALUE
                            ? words.get("control.chart.values")
                            : words.get("control.chart.crowd", name));
        }
        return key(ring ? "chart-key-ring" : "chart-key-dot", name);
    }

    private HBox key(ChartMark.Kind mark) {
        String sign = switch (mark) {
            case ATTACK -> "chart-key-attack";
            case STEROID_COURSE -> "chart-key-course";
            case PLAN_CHANGE -> "chart-key-plan";
        };
        return key(sign, ChartWords.name(mark, words));
    }

    private HBox key(ChartZone.Kind zone) {
        return switch (zone) {
            case BETTER -> key("chart-key-better", words.get("control.chart.better"));
            case GREEN -> key("chart-key-green", words.get("control.chart.green"));
            case YELLOW -> key("chart-key-yellow", words.get("control.chart.yellow"));
            case RED -> key("chart-key-red", words.get("control.chart.red"));
        };
    }

    private static HBox key(String styleClass, String text) {
        Region mark = new Region();
        mark.getStyleClass().addAll("chart-sign", styleClass);
        HBox key = new HBox(mark, new Label(text));
        key.getStyleClass().add("chart-key");
        return key;
    }
}
