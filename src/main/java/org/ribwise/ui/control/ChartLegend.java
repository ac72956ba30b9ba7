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
import org.ribwise.domain.chart.ChartZone;
import org.ribwise.domain.measure.RatingTime;
import org.ribwise.domain.progress.Trend;
import org.ribwise.ui.kit.Messages;

/// What is what in a chart: a sign and its name for everything that is drawn.
///
/// @param words the words
record ChartLegend(Messages words) {

    List<Region> keys(Chart chart) {
        Set<ChartRole> roles = EnumSet.noneOf(ChartRole.class);
        chart.series().stream().filter(series -> series.size() > 0).forEach(series -> roles.add(series.role()));
        Set<ChartMark.Kind> marks = EnumSet.noneOf(ChartMark.Kind.class);
        chart.marks().forEach(mark -> marks.add(mark.kind()));
        List<Region> keys = new ArrayList<>();
        for (ChartRole role : roles) {
            switch (role) {
                case BEFORE -> keys.add(key("chart-key-dot", words.name(RatingTime.BEFORE)));
                case AFTER -> keys.add(key("chart-key-ring", words.name(RatingTime.AFTER)));
                case MIDDLE -> keys.add(key("chart-key-line", words.get("control.chart.middle", Trend.WINDOW_DAYS)));
                case TREND -> keys.add(key("chart-key-dashes", words.get("control.chart.trend")));
                case VALUE -> keys.add(key("chart-key-dot", words.get("control.chart.value")));
                case WEEK -> keys.add(key("chart-key-bar", words.get("control.chart.aWeek")));
                case JOINED -> {}
            }
        }
        chart.zones().forEach(zone -> keys.add(key(zone.kind())));
        marks.forEach(mark -> keys.add(key(mark)));
        return keys;
    }

    private HBox key(ChartMark.Kind mark) {
        return switch (mark) {
            case ATTACK -> key("chart-key-attack", words.get("control.chart.attack"));
            case STEROID_COURSE -> key("chart-key-course", words.get("control.chart.course"));
            case PLAN_CHANGE -> key("chart-key-plan", words.get("control.chart.plan"));
        };
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
