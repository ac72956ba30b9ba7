package org.ribwise.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribwise.domain.chart.Chart;
import org.ribwise.domain.chart.ChartArea;
import org.ribwise.domain.chart.ChartMark;
import org.ribwise.domain.chart.ChartRole;
import org.ribwise.domain.chart.ChartSeries;
import org.ribwise.domain.chart.ChartSeries.Point;
import org.ribwise.domain.chart.ChartWindow;
import org.ribwise.domain.chart.ChartZone;
import org.ribwise.domain.chart.ValueAxis;
import org.ribwise.ui.kit.Look;
import org.ribwise.ui.kit.Messages;

final class ChartViewTest {

    private static final Messages WORDS = Messages.load(Locale.UK);
    /// 1 January 2026.
    private static final double FIRST = 20_454;

    private static final ChartView.Title TITLE = new ChartView.Title("Neck pain", value -> (int) value + " of 10");

    @Test
    void withoutValuesItSaysSoAndReadsNothing() {
        FxThread.run(() -> {
            ChartView view = shown(chart(0), 700, 16);
            view.look(new ChartWindow(FIRST, FIRST + 28));
            press(view, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.HOME, KeyCode.END);

            assertThat(((Label) find(view, ".chart-empty")).isVisible()).isTrue();
            assertThat(view.readingProperty().get()).isEmpty();
        });
    }

    @Test
    void theArrowKeysWalkFromValueToValueAndSayEach() {
        FxThread.run(() -> {
            ChartView view = shown(chart(100), 700, 16);
            press(view, KeyCode.HOME);
            assertThat(view.readingProperty().get()).isEqualTo("Thu, 1 Jan 2026: 0 of 10, before a session");
            press(view, KeyCode.RIGHT);
            assertThat(view.readingProperty().get()).isEqualTo("Fri, 2 Jan 2026: 1 of 10, before a session");
            assertThat(find(view, ".chart-plot").getAccessibleText())
                    .isEqualTo("Neck pain. 100 values in view. Fri, 2 Jan 2026: 1 of 10, before a session");
            press(view, KeyCode.END);
            assertThat(view.readingProperty().get()).startsWith("Fri, 10 Apr 2026");
            press(view, KeyCode.RIGHT);
            assertThat(view.readingProperty().get()).startsWith("Fri, 10 Apr 2026");
        });
    }

    @Test
    void theWindowGoesWhereTheCursorGoes() {
        FxThread.run(() -> {
            ChartView view = shown(chart(100), 700, 16);
            view.look(new ChartWindow(FIRST + 70, FIRST + 100));
            press(view, KeyCode.HOME);

            assertThat(view.window()).isEqualTo(new ChartWindow(FIRST, FIRST + 30));
        });
    }

    @Test
    void plusAndMinusAndTheButtonsLookCloserAndWider() {
        FxThread.run(() -> {
            ChartView view = shown(chart(100), 700, 16);
            press(view, KeyCode.PLUS);
            assertThat(view.window().days()).isCloseTo(80, within(1e-9));
            ((Button) find(view, "#chart-closer")).fire();
            assertThat(view.window().days()).isCloseTo(64, within(1e-9));
            ((Button) find(view, "#chart-wider")).fire();
            press(view, KeyCode.MINUS);
            assertThat(view.window().days()).isCloseTo(100, within(1e-9));
        });
    }

    @Test
    void onesWayBackLeadsToWhatWasShownFirst() {
        FxThread.run(() -> {
            ChartView view = shown(chart(100), 700, 16);
            ChartWindow first = new ChartWindow(FIRST + 50, FIRST + 70);
            view.look(first);
            assertThat(find(view, "#chart-back").isDisabled()).isTrue();
            view.getScene().getRoot().layout();
            assertThat(((Button) find(view, "#chart-back")).getWidth())
                    .as("nothing of its name is cut off")
                    .isGreaterThanOrEqualTo(((Button) find(view, "#chart-back")).prefWidth(-1));
            press(view, KeyCode.PLUS, KeyCode.DIGIT0);
            assertThat(view.window()).isEqualTo(first);
            press(view, KeyCode.MINUS);
            ((Button) find(view, "#chart-back")).fire();
            assertThat(view.window()).isEqualTo(first);
        });
    }

    @Test
    void draggingMovesTheDaysAlongWithThePointer() {
        FxThread.run(() -> {
            ChartView view = shown(chart(100), 700, 16);
            view.look(new ChartWindow(FIRST + 50, FIRST + 70));
            view.getScene().getRoot().layout();
            ChartArea area = ((ChartPlot) find(view, ".chart-plot")).area();
            drag(view, area.x(FIRST + 60), area.x(FIRST + 65));
            assertThat(view.window().from()).isCloseTo(FIRST + 45, within(1e-6));
            drag(view, 300, 9000);
            assertThat(view.window().from()).isEqualTo(FIRST);
        });
    }

    @Test
    void theWheelLooksCloserWhereThePointerIsOnceTheChartHasTheKeyboard() {
        FxThread.run(() -> {
            ChartView view = shown(chart(100), 700, 16);
            ChartArea area = ((ChartPlot) find(view, ".chart-plot")).area();
            Event.fireEvent(find(view, ".chart-plot"), wheel(area.x(FIRST + 25), 40, false));
            assertThat(view.window()).as("who scrolls the page").isEqualTo(view.whole());
            Event.fireEvent(find(view, ".chart-plot"), wheel(area.x(FIRST + 25), 40, true));
            assertThat(view.window().days()).isCloseTo(80, within(1e-9));
            assertThat(view.window().from()).isCloseTo(FIRST + 5, within(1e-6));
        });
    }

    @Test
    void whatHappenedIsReadLikeAValueAndTheLegendNamesOnlyWhatCanBeSeen() {
        FxThread.run(() -> {
            ChartView view = shown(chart(100), 700, 16);
            press(view, KeyCode.HOME, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
            assertThat(view.readingProperty().get()).isEqualTo("Tue, 6 Jan 2026: attack");
            view.look(new ChartWindow(FIRST + 50, FIRST + 70));
            assertThat(legend(view))
                    .containsExactlyInAnyOrder("before a session", "meaningfully better than the baseline");
        });
    }

    @Test
    void shiftWithTheArrowKeysGoesBackAndForth() {
        FxThread.run(() -> {
            ChartView view = shown(chart(100), 700, 16);
            view.look(new ChartWindow(FIRST + 50, FIRST + 70));
            Event.fireEvent(find(view, ".chart-plot"), key(KeyCode.LEFT, true));
            assertThat(view.window().from()).isCloseTo(FIRST + 48, within(1e-9));
            Event.fireEvent(find(view, ".chart-plot"), key(KeyCode.RIGHT, true));
            assertThat(view.window().from()).isCloseTo(FIRST + 50, within(1e-9));
        });
    }

    @Test
    void everythingThatIsDrawnHasItsNameInTheLegend() {
        FxThread.run(() -> {
            ChartView view = shown(chart(30), 700, 16);
            view.look(view.whole());

            assertThat(legend(view))
                    .containsExactlyInAnyOrder("before a session", "meaningfully better than the baseline", "attack");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 32})
    void everyNameLiesInsideTheChart(int textPixels) {
        FxThread.run(() -> {
            ChartView view = shown(chart(3650), 520, textPixels);
            Bounds all = view.localToScene(view.getLayoutBounds());
            List<Node> names = new ArrayList<>(view.lookupAll(".chart-name"));
            names.removeIf(name -> !name.isVisible());

            assertThat(names).isNotEmpty().allMatch(name -> all.contains(name.localToScene(name.getLayoutBounds())));
        });
    }

    /// One value a day, an attack where there is any, and a band.
    private static Chart chart(int days) {
        List<Point> points = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            points.add(new Point(FIRST + day + 0.4, day % 11));
        }
        return new Chart(
                List.of(new ChartSeries(ChartRole.BEFORE, 0, points)),
                List.of(new ChartZone(ChartZone.Kind.BETTER, 0, 3)),
                days == 0 ? List.of() : List.of(new ChartMark(ChartMark.Kind.ATTACK, FIRST + 5)),
                new ValueAxis(0, 10, 2),
                new ChartWindow(FIRST, FIRST + Math.max(days, 28)));
    }

    private static ChartView shown(Chart chart, double width, int textPixels) {
        ChartView view = new ChartView(WORDS, chart, TITLE);
        StackPane root = new StackPane(view);
        Look.dress(new Scene(root, width, 600));
        root.setStyle("-fx-font-size: " + textPixels + "px");
        root.applyCss();
        root.layout();
        return view;
    }

    private static void press(ChartView view, KeyCode... keys) {
        for (KeyCode code : keys) {
            Event.fireEvent(find(view, ".chart-plot"), key(code, false));
        }
    }

    private static KeyEvent key(KeyCode code, boolean shift) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false);
    }

    private static List<String> legend(ChartView view) {
        return view.lookupAll(".chart-key > .label").stream()
                .map(label -> ((Label) label).getText())
                .toList();
    }

    private static void drag(ChartView view, double from, double to) {
        Node plot = find(view, ".chart-plot");
        Event.fireEvent(plot, mouse(MouseEvent.MOUSE_PRESSED, from));
        Event.fireEvent(plot, mouse(MouseEvent.MOUSE_DRAGGED, to));
        Event.fireEvent(plot, mouse(MouseEvent.MOUSE_RELEASED, to));
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, double x) {
        return new MouseEvent(
                type,
                x,
                50,
                x,
                50,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                false,
                null);
    }

    private static ScrollEvent wheel(double x, double delta, boolean control) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                x,
                50,
                x,
                50,
                false,
                control,
                false,
                false,
                true,
                false,
                0,
                delta,
                0,
                delta,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    private static Node find(ChartView view, String selector) {
        return Objects.requireNonNull(view.lookup(selector));
    }
}
