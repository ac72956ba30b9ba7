package org.ribwise.domain.report;

import java.time.LocalDate;
import java.util.Optional;
import org.ribwise.domain.chart.Chart;
import org.ribwise.domain.progress.BeforeAfter;
import org.ribwise.domain.progress.Change;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.progress.Measure;
import org.ribwise.domain.progress.Progress;
import org.ribwise.domain.progress.ProgressCharts;
import org.ribwise.domain.progress.ProgressSummary;
import org.ribwise.domain.progress.Series;
import org.ribwise.domain.progress.Topic;
import org.ribwise.domain.progress.TrendLine;

/// How one thing that is rated went.
///
/// @param measure what was rated
/// @param series every rating
/// @param summary the same in a few numbers
/// @param change first week against last week; empty where there is too little
/// @param line the straight line through it; empty where there is too little
/// @param beforeAfter ratings after sessions against those before
/// @param chart the same as the screen shows it
public record Course(
        Measure measure,
        Series series,
        ProgressSummary summary,
        Optional<Change> change,
        Optional<TrendLine> line,
        BeforeAfter beforeAfter,
        Chart chart) {

    static Course of(Progress progress, Measure measure, DaySpan days, LocalDate today) {
        Series series = progress.series(measure, days);
        return new Course(
                measure,
                series,
                progress.summary(series, today),
                Change.of(series.daily(), measure.yardstick()),
                TrendLine.of(series.daily()).filter(TrendLine::isEnough),
                progress.beforeAfter(measure, days),
                new ProgressCharts(progress, days.to()).of(new Topic.Rated(measure), days));
    }
}
