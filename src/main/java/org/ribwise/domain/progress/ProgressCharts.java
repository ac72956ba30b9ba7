package org.ribwise.domain.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.ribwise.domain.chart.Chart;
import org.ribwise.domain.chart.ChartDay;
import org.ribwise.domain.chart.ChartMark;
import org.ribwise.domain.chart.ChartRole;
import org.ribwise.domain.chart.ChartSeries;
import org.ribwise.domain.chart.ChartSeries.Point;
import org.ribwise.domain.chart.ChartWindow;
import org.ribwise.domain.chart.ChartZone;
import org.ribwise.domain.chart.ValueAxis;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.diary.DiaryEvent;
import org.ribwise.domain.measure.Instrument;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.RatingTime;

/// What the chart of a topic shows: the whole record, of which a window is looked at.
public final class ProgressCharts {

    /// Peak flows further apart are not joined: a week is missing between them (design value, needs sign-off).
    static final int FLOW_GAP_DAYS = 7;

    /// Measures of every few weeks further apart are not joined (design value, needs sign-off).
    static final int MEASURE_GAP_DAYS = 100;

    private static final double HALF_WEEK = Weeks.DAYS_IN_WEEK / 2.0;
    private static final double NOON = 0.5;
    private static final int STEPS = 5;
    private static final ValueAxis RATINGS = new ValueAxis(Nrs.LOWEST, Nrs.HIGHEST, 2);

    private final Progress progress;
    private final LocalDate today;

    /// @param today the last day of every chart
    public ProgressCharts(Progress progress, LocalDate today) {
        this.progress = progress;
        this.today = today;
    }

    /// The chart of a topic.
    ///
    /// @param span the days whose baseline and trend line are drawn
    public Chart of(Topic topic, DaySpan span) {
        return switch (topic) {
            case Topic.Rated(Measure measure) -> rated(measure, span);
            case Topic.PeakFlow() -> peakFlow();
            case Topic.Minutes() -> weekly(week -> week.done().minutes());
            case Topic.Sessions() -> weekly(week -> week.done().sessions());
            case Topic.Taken(Instrument instrument) -> taken(instrument);
        };
    }

    private Chart rated(Measure measure, DaySpan span) {
        Series all = progress.series(measure, whole());
        DailyValues looked = DailyValues.of(all.values(RatingTime.BEFORE)).within(span);
        List<ChartSeries> series = new ArrayList<>();
        series.add(new ChartSeries(ChartRole.AFTER, 0, points(all, RatingTime.AFTER)));
        series.add(new ChartSeries(ChartRole.BEFORE, 0, points(all, RatingTime.BEFORE)));
        series.add(new ChartSeries(ChartRole.MIDDLE, Trend.WINDOW_DAYS, middle(all.trend())));
        TrendLine.of(looked)
                .filter(TrendLine::isEnough)
                .ifPresent(
                        line -> series.add(new ChartSeries(ChartRole.TREND, Double.POSITIVE_INFINITY, straight(line))));
        return new Chart(series, better(measure, looked), marks(), RATINGS, window());
    }

    private static List<ChartZone> better(Measure measure, DailyValues daily) {
        Yardstick yardstick = measure.yardstick();
        Optional<Baseline> baseline = Baseline.first(daily).filter(Baseline::isEnough);
        return baseline.map(began -> began.median() - yardstick.smallest(began.median()))
                .filter(edge -> edge > 0)
                .map(edge -> List.of(new ChartZone(ChartZone.Kind.BETTER, 0, edge)))
                .orElse(List.of());
    }

    private static List<Point> points(Series series, RatingTime time) {
        List<Point> points = new ArrayList<>();
        for (Rating rating : series.ratings()) {
            if (rating.time() == time) {
                points.add(new Point(
                        ChartDay.of(rating.at().toLocalDateTime()),
                        rating.value().value()));
            }
        }
        // clocks that are put back make a later rating an earlier one
        points.sort(Comparator.comparingDouble(Point::day));
        return points;
    }

    private static List<Point> middle(Trend trend) {
        return trend.pieces().stream()
                .flatMap(List::stream)
                .map(point -> new Point(ChartDay.of(point.day()) + NOON, point.median()))
                .toList();
    }

    private static List<Point> straight(TrendLine line) {
        return List.of(
                new Point(ChartDay.of(line.from()) + NOON, clamped(line.on(line.from()))),
                new Point(ChartDay.of(line.to()) + NOON, clamped(line.on(line.to()))));
    }

    private static double clamped(double value) {
        return Math.clamp(value, Nrs.LOWEST, Nrs.HIGHEST);
    }

    private Chart peakFlow() {
        List<TopicValues.Timed> flows = TopicValues.peakFlows(progress.past());
        List<ChartZone> zones = PeakFlowBands.of(progress.past().flow(), today);
        double least = lowest(flows);
        double most =
                Math.max(highest(flows), zones.isEmpty() ? 0 : zones.getLast().high());
        ValueAxis axis = ValueAxis.around(zones.isEmpty() ? least : 0, most, STEPS);
        List<Point> joined =
                DailyValues.of(flows.stream().map(TopicValues.Timed::day).toList()).byDay().entrySet().stream()
                        .map(day -> new Point(ChartDay.of(day.getKey()) + NOON, day.getValue()))
                        .toList();
        return new Chart(
                List.of(
                        new ChartSeries(ChartRole.JOINED, FLOW_GAP_DAYS, joined),
                        new ChartSeries(ChartRole.VALUE, 0, points(flows))),
                PeakFlowBands.within(zones, axis),
                marks(),
                axis,
                window());
    }

    private Chart taken(Instrument instrument) {
        List<TopicValues.Timed> values = TopicValues.of(instrument, progress.past());
        ValueAxis axis = instrument == Instrument.SIT_TO_STAND
                ? ValueAxis.around(0, Math.max(highest(values), 1), STEPS)
                : ValueAxis.whole((int) instrument.lowest(), (int) instrument.highest(), STEPS);
        return new Chart(
                List.of(
                        new ChartSeries(ChartRole.JOINED, MEASURE_GAP_DAYS, points(values)),
                        new ChartSeries(ChartRole.VALUE, 0, points(values))),
                List.of(),
                marks(),
                axis,
                window());
    }

    /// A week without a session is no bar of height 0 but a sign of its own: a break is not a measured value.
    private Chart weekly(ToDoubleFunction<WeeklySessions.Week> value) {
        List<Point> bars = new ArrayList<>();
        List<Point> without = new ArrayList<>();
        for (WeeklySessions.Week week :
                WeeklySessions.of(progress.sessionDays(), whole()).weeks()) {
            double middle = ChartDay.of(week.monday()) + HALF_WEEK;
            if (week.done().sessions() > 0) {
                bars.add(new Point(middle, value.applyAsDouble(week)));
            } else {
                without.add(new Point(middle, 0));
            }
        }
        double most = bars.stream().mapToDouble(Point::value).max().orElse(0);
        return new Chart(
                List.of(new ChartSeries(ChartRole.WEEK_WITHOUT, 0, without), new ChartSeries(ChartRole.WEEK, 0, bars)),
                List.of(),
                marks(),
                ValueAxis.around(0, Math.max(most, 1), STEPS),
                window());
    }

    private static List<Point> points(List<TopicValues.Timed> values) {
        return values.stream()
                .map(value -> new Point(ChartDay.of(value.at().toLocalDateTime()), value.value()))
                .toList();
    }

    private static double lowest(List<TopicValues.Timed> values) {
        return values.stream().mapToDouble(TopicValues.Timed::value).min().orElse(0);
    }

    private static double highest(List<TopicValues.Timed> values) {
        return values.stream().mapToDouble(TopicValues.Timed::value).max().orElse(1);
    }

    private List<ChartMark> marks() {
        List<ChartMark> marks = new ArrayList<>();
        for (DiaryEntry entry : progress.past().diary()) {
            double day = ChartDay.of(entry.at().toLocalDateTime());
            if (entry.event() instanceof DiaryEvent.Attack) {
                marks.add(new ChartMark(ChartMark.Kind.ATTACK, day));
            } else if (entry.event() instanceof DiaryEvent.SteroidCourse) {
                marks.add(new ChartMark(ChartMark.Kind.STEROID_COURSE, day));
            }
        }
        progress.past()
                .planChanges()
                .forEach(day -> marks.add(new ChartMark(ChartMark.Kind.PLAN_CHANGE, ChartDay.of(day) + NOON)));
        marks.sort(Comparator.comparingDouble(ChartMark::day));
        return marks;
    }

    private DaySpan whole() {
        return progress.span(RangeChoice.ALL, today);
    }

    private ChartWindow window() {
        return window(whole());
    }

    /// The window that shows some days from the beginning of the first to the end of the last.
    public static ChartWindow window(DaySpan span) {
        return new ChartWindow(ChartDay.of(span.from()), ChartDay.of(span.to().plusDays(1)));
    }
}
