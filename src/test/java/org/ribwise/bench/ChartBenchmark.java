package org.ribwise.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.ribwise.domain.chart.Chart;
import org.ribwise.domain.chart.ChartReadings.Value;
import org.ribwise.domain.chart.ChartWindow;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.progress.Measure;
import org.ribwise.domain.progress.Progress;
import org.ribwise.domain.progress.ProgressCharts;
import org.ribwise.domain.progress.RangeChoice;
import org.ribwise.domain.progress.Topic;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.report.PastPlans;
import org.ribwise.store.SqliteRecord;
import org.ribwise.ui.control.ChartView;
import org.ribwise.ui.kit.Look;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Work;
import org.ribwise.ui.progress.ProgressModel;
import org.ribwise.ui.progress.ProgressView;
import org.ribwise.ui.shell.ShellView;

/// How long our chart and JavaFX's `LineChart` take with the same ten years: until the first picture is painted, and
/// from one picture to the next while the window is moved. `ChartBenchmark RECORD [runs]`, with a record made by
/// `ribwise sample --years 10`. One process, both charts by turns, so that they meet the same machine.
///
/// What the chart shows is worked out away from the screen, as in the program, and timed by itself. A picture counts as
/// painted when the pulse after it has begun: JavaFX waits with a pulse until the renderer has the one before.
public final class ChartBenchmark {

    private static final int USUAL_RUNS = 7;
    private static final int PANS = 200;
    private static final int PREPARED_SESSIONS = 84;
    private static final int TEXT_PIXELS = 16;
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 420;

    private static final Messages WORDS = Messages.load(Locale.UK);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /// Of the last pan, for each step.
    private static double panScreenMillis;

    private static double panRendererMillis;

    private ChartBenchmark() {}

    /// A chart on the stage, and how it is moved.
    private record Shown(Parent node, IntConsumer pan) {}

    /// Measures and prints a table.
    ///
    /// @param arguments the record, and how many runs
    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : USUAL_RUNS;
        Progress progress = read(file);
        LocalDate last = progress.sessionDays().byDay().lastKey();
        DaySpan span = progress.span(RangeChoice.ALL, last);
        Topic topic = new Topic.Rated(new Measure.Pain(BodyRegion.LOWER_BACK));
        Supplier<Chart> chart = () -> new ProgressCharts(progress, last).of(topic, span);
        Platform.startup(() -> {});
        Stage stage = onScreen(() -> stage(prepared(file, last)));
        System.out.println(values(chart.get()).size() + " points");
        System.out.println("| run | chart | model ms | first picture ms | of it on the screen's thread ms | pan p50 ms"
                + " | pan p99 ms | pan max ms | screen's thread ms a pan | renderer ms a pan |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        for (int run = 0; run < runs; run++) {
            measure(stage, run, "ours", chart, ChartBenchmark::ours);
            measure(stage, run, "LineChart", chart, ChartBenchmark::lineChart);
        }
        Platform.exit();
    }

    private static Progress read(Path file) {
        try (SqliteRecord record = SqliteRecord.open(file)) {
            return new Progress(record.history().sessions());
        }
    }

    /// The Progress screen, as the program lays it out unseen when it begins: with the latest sessions.
    private static ProgressModel prepared(Path file, LocalDate last) {
        try (SqliteRecord record = SqliteRecord.open(file)) {
            List<PastSession> past = record.history().sessions();
            ProgressModel model = new ProgressModel(WORDS, () -> last, Work.atOnce());
            model.show(
                    new Progress(past.subList(Math.max(0, past.size() - PREPARED_SESSIONS), past.size())),
                    PastPlans.NONE);
            return model;
        }
    }

    private static Stage stage(ProgressModel prepared) {
        Stage stage = new Stage();
        // a screen comes before this one in the program, too
        ShellView shell = new ShellView(WORDS, new ReadOnlyIntegerWrapper(TEXT_PIXELS), place -> {});
        shell.show(new VBox(new Label("Ribwise"), new Button("Progress")), ShellView.Place.TODAY);
        Scene scene = new Scene(shell, WIDTH, HEIGHT);
        Look.dress(scene);
        stage.setScene(scene);
        stage.show();
        shell.prepare(new ProgressView(prepared, WORDS, List.of()));
        return stage;
    }

    private static void measure(Stage stage, int run, String name, Supplier<Chart> model, Function<Chart, Shown> make) {
        awaitPulses(stage, 3);
        long modelBegin = System.nanoTime();
        Chart chart = model.get();
        double modelMillis = millisSince(modelBegin);
        long begin = System.nanoTime();
        double[] cpu = new double[1];
        Shown shown = onScreen(() -> {
            long before = THREADS.getCurrentThreadCpuTime();
            Shown made = make.apply(chart);
            stage.getScene().setRoot(made.node());
            made.node().applyCss();
            made.node().layout();
            cpu[0] = (THREADS.getCurrentThreadCpuTime() - before) / 1e6;
            return made;
        });
        awaitPulses(stage, 2);
        double first = millisSince(begin);
        double[] pans = pan(shown, name.equals("ours") ? PANS : PANS / 10);
        System.out.printf(
                Locale.ROOT,
                "| %d | %s | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.2f | %.2f |%n",
                run,
                name,
                modelMillis,
                first,
                cpu[0],
                pans[pans.length / 2],
                pans[(int) Math.ceil(0.99 * pans.length) - 1],
                pans[pans.length - 1],
                panScreenMillis,
                panRendererMillis);
    }

    /// Moves the window with every picture and gives the times from one picture to the next, shortest first.
    private static double[] pan(Shown shown, int steps) {
        double[] intervals = new double[steps];
        CompletableFuture<Double> done = new CompletableFuture<>();
        Platform.runLater(() -> new AnimationTimer() {
            private int step = -1;
            private long last;
            private long cpuBefore = THREADS.getCurrentThreadCpuTime();

            @Override
            public void handle(long now) {
                long time = System.nanoTime();
                if (step >= 0) {
                    intervals[step] = (time - last) / 1e6;
                }
                last = time;
                step++;
                if (step == steps) {
                    stop();
                    done.complete((THREADS.getCurrentThreadCpuTime() - cpuBefore) / 1e6 / steps);
                } else {
                    shown.pan().accept(step);
                }
            }
        }.start());
        long rendered = rendererNanos();
        panScreenMillis = done.join();
        panRendererMillis = (rendererNanos() - rendered) / 1e6 / steps;
        Arrays.sort(intervals);
        return intervals;
    }

    private static long rendererNanos() {
        return Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().startsWith("QuantumRenderer"))
                .mapToLong(thread -> THREADS.getThreadCpuTime(thread.getThreadId()))
                .sum();
    }

    private static Shown ours(Chart chart) {
        ChartView view = new ChartView(WORDS, chart, new ChartView.Title("Pain", value -> value + " of 10"));
        return new Shown(view, step -> view.look(moved(chart.whole(), step)));
    }

    private static Shown lineChart(Chart chart) {
        NumberAxis days = new NumberAxis(chart.whole().from(), chart.whole().to(), 365);
        LineChart<Number, Number> view = new LineChart<>(days, new NumberAxis(0, 10, 2));
        view.setAnimated(false);
        XYChart.Series<Number, Number> series = new XYChart.Series<>();
        for (Value value : values(chart)) {
            series.getData().add(new XYChart.Data<>(value.day(), value.value()));
        }
        view.getData().add(series);
        return new Shown(view, step -> {
            ChartWindow window = moved(chart.whole(), step);
            days.setLowerBound(window.from());
            days.setUpperBound(window.to());
        });
    }

    private static List<Value> values(Chart chart) {
        return chart.readings().within(chart.whole()).stream()
                .filter(Value.class::isInstance)
                .map(Value.class::cast)
                .toList();
    }

    /// Nine of the ten years, a few days further with every step.
    private static ChartWindow moved(ChartWindow whole, int step) {
        double width = whole.days() * 0.9;
        double from = whole.from() + whole.days() * 0.1 * (step % PANS) / PANS;
        return new ChartWindow(from, from + width);
    }

    private static double millisSince(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }

    private static void awaitPulses(Stage stage, int pulses) {
        for (int pulse = 0; pulse < pulses; pulse++) {
            CompletableFuture<Boolean> passed = new CompletableFuture<>();
            Platform.runLater(() -> {
                Scene scene = stage.getScene();
                Runnable listener = new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        passed.complete(true);
                    }
                };
                scene.addPostLayoutPulseListener(listener);
                Platform.requestNextPulse();
            });
            passed.join();
        }
    }

    private static <T> T onScreen(Supplier<T> act) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> result.complete(act.get()));
        return result.join();
    }
}
