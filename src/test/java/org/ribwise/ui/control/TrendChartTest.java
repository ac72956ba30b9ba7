package org.ribwise.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.domain.progress.SampleSessions.session;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.progress.Measure;
import org.ribwise.domain.progress.Progress;
import org.ribwise.domain.progress.RangeChoice;
import org.ribwise.domain.progress.Series;
import org.ribwise.domain.record.PastSession;
import org.ribwise.ui.kit.Look;
import org.ribwise.ui.kit.Messages;

final class TrendChartTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Messages WORDS = Messages.load(Locale.UK);

    @Test
    void withoutRatingsItSaysSoAndReadsNothing() {
        FxThread.run(() -> {
            TrendChart chart = shown(seriesOf(List.of()), 700, 16);
            press(chart, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.HOME, KeyCode.END);

            assertThat(((Label) find(chart, ".trend-empty")).isVisible()).isTrue();
            assertThat(chart.readingProperty().get()).isEmpty();
            assertThat(plot(chart).nearest(10, 10)).isEqualTo(-1);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 32})
    void everyMarkAndNameLiesInsideTheChart(int textPixels) {
        FxThread.run(() -> {
            TrendChart chart = shown(seriesOf(atTheEdges()), 520, textPixels);

            assertThat(allInside(chart)).isTrue();
        });
    }

    @Test
    void tenThousandRatingsAreDrawnInside() {
        List<PastSession> sessions = new ArrayList<>();
        OffsetDateTime first = OffsetDateTime.parse("2025-11-24T07:00Z");
        for (int i = 0; i < 5_000; i++) {
            sessions.add(session(first.plusHours(i + i / 2).toString(), 10, i % 11, (i + 3) % 11));
        }
        FxThread.run(() -> {
            TrendChart chart = shown(seriesOf(sessions), 700, 16);

            assertThat(allInside(chart)).isTrue();
            assertThat(plot(chart).nearest(0, 0)).isNotNegative();
        });
    }

    @Test
    void oneRatingLiesWhereItsDayAndValueAre() {
        FxThread.run(() -> {
            TrendChart chart = shown(seriesOf(List.of(session("2026-11-22T12:00Z", 10, 10, null))), 700, 16);
            TrendPlot plot = plot(chart);
            Point2D place = plot.place(0);

            assertThat(plot.nearest(0, 0)).isZero();
            // the last of 28 days, at the top
            assertThat(place.getX()).isBetween(plot.getWidth() * 0.9, plot.getWidth());
            assertThat(place.getY()).isBetween(0.0, plot.getHeight() * 0.2);
        });
    }

    @Test
    void theArrowKeysReadOneRatingAfterTheOther() {
        FxThread.run(() -> {
            TrendChart chart = shown(seriesOf(List.of(session("2026-11-20T09:15Z", 10, 4, 3))), 700, 16);
            List<String> read = new ArrayList<>();
            read.add(chart.readingProperty().get());
            for (KeyCode key : List.of(KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT, KeyCode.END, KeyCode.RIGHT)) {
                press(chart, key);
                read.add(chart.readingProperty().get());
            }

            String after = "Fri, 20 Nov 2026, 09:35: 3 of 10, after a session";
            String before = "Fri, 20 Nov 2026, 09:15: 4 of 10, before a session";
            assertThat(read).containsExactly(WORDS.get("control.chart.hint"), after, before, before, after, after);
            assertThat(plot(chart).getAccessibleText())
                    .isEqualTo("Lower back pain. 2 ratings, from 0, none, to 10, the most. " + after);
        });
    }

    @Test
    void anotherSeriesTakesTheCursorAway() {
        FxThread.run(() -> {
            TrendChart chart = shown(seriesOf(List.of(session("2026-11-20T09:15Z", 10, 4, 3))), 700, 16);
            press(chart, KeyCode.LEFT);
            chart.show(seriesOf(List.of(session("2026-11-21T09:15Z", 10, 1, null))), "Neck pain");

            assertThat(chart.readingProperty().get()).isEqualTo(WORDS.get("control.chart.hint"));
        });
    }

    private static List<PastSession> atTheEdges() {
        return List.of(
                session("2026-10-26T00:00Z", 10, 0, 10),
                session("2026-11-05T12:00Z", 10, 5, 5),
                // ends after midnight
                session("2026-11-22T23:59Z", 10, 10, 0));
    }

    private static Series seriesOf(List<PastSession> sessions) {
        Progress progress = new Progress(sessions);
        RangeChoice range = sessions.size() > 100 ? RangeChoice.ONE_YEAR : RangeChoice.FOUR_WEEKS;
        return progress.series(new Measure.Pain(BodyRegion.LOWER_BACK), progress.span(range, TODAY));
    }

    private static TrendChart shown(Series series, double width, int textPixels) {
        TrendChart chart = new TrendChart(WORDS, series, "Lower back pain");
        StackPane root = new StackPane(chart);
        Scene scene = new Scene(root, width, 600);
        Look.dress(scene);
        root.setStyle("-fx-font-size: " + textPixels + "px");
        root.applyCss();
        root.layout();
        return chart;
    }

    private static boolean allInside(TrendChart chart) {
        TrendPlot plot = plot(chart);
        Bounds whole = plot.getLayoutBounds();
        return plot.getWidth() > 0
                && plot.getChildrenUnmodifiable().stream()
                        .filter(node ->
                                node.isVisible() && !node.getBoundsInParent().isEmpty())
                        .allMatch(node -> whole.contains(node.getBoundsInParent()));
    }

    private static TrendPlot plot(TrendChart chart) {
        return (TrendPlot) find(chart, ".trend-plot");
    }

    private static Node find(TrendChart chart, String selector) {
        return Objects.requireNonNull(chart.lookup(selector), selector);
    }

    private static void press(TrendChart chart, KeyCode... keys) {
        for (KeyCode key : keys) {
            Event.fireEvent(plot(chart), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        }
    }
}
