package org.ribwise.export.pdf;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.RatingTime;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.progress.Rating;
import org.ribwise.domain.progress.TrendLine;
import org.ribwise.domain.report.Course;

/// The ratings of a course as a small SVG: days from left to right, 0 to 10 from below; filled points before sessions,
/// rings after, the trend as a line, attacks as dashes from top to bottom. Where days are closer than points, the
/// middle and the range of each column stand for them, so that ten years are as light as ten weeks.
final class ChartSvg {

    static final int WIDTH = 650;
    static final int HEIGHT = 110;

    private static final double EDGE = 5;
    private static final int MOST_POINTS = 130;
    private static final double RADIUS = 2.4;
    private static final Properties COLOURS = colours();

    private final DaySpan days;
    private final StringBuilder svg = new StringBuilder();

    private ChartSvg(DaySpan days) {
        this.days = days;
    }

    static String of(Course course, DaySpan days, List<LocalDate> attacks) {
        ChartSvg chart = new ChartSvg(days);
        chart.grid();
        attacks.forEach(chart::attack);
        chart.ratings(course.series().ratings());
        course.line().ifPresent(chart::trend);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + WIDTH + "\" height=\"" + HEIGHT
                + "\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\">" + chart.svg + "</svg>";
    }

    private void grid() {
        for (int value = Nrs.LOWEST; value <= Nrs.HIGHEST; value += Nrs.HIGHEST / 2) {
            line(0, y(value), WIDTH, y(value), "grid", "stroke-width=\"0.7\"");
        }
    }

    private void attack(LocalDate day) {
        line(x(day), 0, x(day), HEIGHT, "attack", "stroke-width=\"1.2\" stroke-dasharray=\"3\"");
    }

    private void trend(TrendLine line) {
        line(
                x(line.from()),
                y(line.on(line.from())),
                x(line.to()),
                y(line.on(line.to())),
                "line",
                "stroke-width=\"1.6\"");
    }

    private void ratings(List<Rating> ratings) {
        if (ratings.size() > MOST_POINTS) {
            columns(ratings);
            return;
        }
        for (Rating rating : ratings) {
            boolean before = rating.time() == RatingTime.BEFORE;
            String paint = before
                    ? "fill=\"" + colour("before") + "\""
                    : "fill=\"none\" stroke=\"" + colour("after") + "\" stroke-width=\"1.1\"";
            svg.append(String.format(
                    Locale.ROOT,
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" %s/>",
                    x(rating.day()),
                    y(rating.value().value()),
                    RADIUS,
                    paint));
        }
    }

    private void columns(List<Rating> ratings) {
        Map<Long, List<Rating>> columns = new TreeMap<>();
        double width = (WIDTH - 2 * EDGE) / MOST_POINTS;
        ratings.stream()
                .filter(rating -> rating.time() == RatingTime.BEFORE)
                .forEach(rating -> columns.computeIfAbsent(
                                Math.round((x(rating.day()) - EDGE) / width), _ -> new ArrayList<>())
                        .add(rating));
        columns.forEach((column, of) -> {
            double x = EDGE + column * width;
            List<Integer> sorted =
                    of.stream().map(rating -> rating.value().value()).sorted().toList();
            if (sorted.getFirst() < sorted.getLast()) {
                line(x, y(sorted.getLast()), x, y(sorted.getFirst()), "before", "stroke-width=\"0.8\"");
            }
            svg.append(String.format(
                    Locale.ROOT,
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\"/>",
                    x,
                    y(sorted.get(sorted.size() / 2)),
                    1.8,
                    colour("before")));
        });
    }

    private void line(double x1, double y1, double x2, double y2, String colour, String rest) {
        svg.append(String.format(
                Locale.ROOT,
                "<polyline points=\"%.1f,%.1f %.1f,%.1f\" fill=\"none\" stroke=\"%s\" %s/>",
                x1,
                y1,
                x2,
                y2,
                colour(colour),
                rest));
    }

    private double x(LocalDate day) {
        double all = Math.max(1, days.days() - 1);
        return EDGE + (WIDTH - 2 * EDGE) * ChronoUnit.DAYS.between(days.from(), day) / all;
    }

    private static double y(double value) {
        double within = Math.clamp(value, Nrs.LOWEST, Nrs.HIGHEST);
        return HEIGHT - EDGE - (HEIGHT - 2 * EDGE) * within / Nrs.HIGHEST;
    }

    private static String colour(String name) {
        return Objects.requireNonNull(COLOURS.getProperty(name), name);
    }

    private static Properties colours() {
        String file = "/export/report-colours.properties";
        Properties colours = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ChartSvg.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            colours.load(reader);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        return colours;
    }
}
