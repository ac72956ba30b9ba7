package org.ribwise.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.ribwise.app.assembly.ComputerClock;
import org.ribwise.app.assembly.Program;
import org.ribwise.app.assembly.Setup;

/// The whole program in a window, with somebody who works as a physiotherapist: `CaseloadScreen (prepare|measure)
/// FOLDER`. {@link CaseloadScreenBenchmark} starts it.
///
/// Something counts as painted when the pulse after it has begun: JavaFX waits with a pulse until the renderer has the
/// one before.
public final class CaseloadScreen {

    /// A person needs as long at least between two presses.
    private static final long BETWEEN_SECONDS = 2;

    private static final int AGAIN = 5;
    private static final String LIST = "patients";
    private static final String SEARCH = "caseload-search";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Program program;
    private final Scene scene;

    /// On a clock, and how long the screen's thread worked of it, which other programs do not change.
    private record Took(double millis, double workedMillis) {

        @Override
        public String toString() {
            return "%.0f (%.0f)".formatted(millis, workedMillis);
        }
    }

    private CaseloadScreen(Program program) {
        this.program = program;
        this.scene = program.scene();
    }

    /// Prepares the folder, or measures and prints a line.
    public static void main(String[] arguments) throws InterruptedException {
        Platform.startup(() -> {});
        Platform.setImplicitExit(false);
        Path data = Path.of(arguments[1]);
        CaseloadScreen screen = onScreen(() -> new CaseloadScreen(open(data)));
        if (arguments[0].equals("prepare")) {
            screen.prepare();
        } else {
            System.out.println(screen.measure());
        }
        onScreen(() -> {
            screen.program.close();
            return true;
        });
        System.exit(0);
    }

    private static Program open(Path data) {
        Program program = Program.assemble(
                new Setup(Path.of("exercises"), data, ComputerClock.clock(), Locale.UK, Setup.Devices.NONE));
        Stage stage = new Stage();
        stage.setScene(program.scene());
        stage.show();
        program.begin();
        return program;
    }

    private void prepare() {
        for (String button : List.of("welcome-skip", "go-SETTINGS", "set-physiotherapist")) {
            painted(() -> {}, () -> shown(button));
            painted(() -> press(button), () -> true);
        }
    }

    private String measure() throws InterruptedException {
        painted(() -> {}, () -> shown("go-TODAY"));
        Took first = list();
        List<Took> keys = new ArrayList<>();
        for (String text : List.of("h", "ha", "han", "hana")) {
            TimeUnit.SECONDS.sleep(BETWEEN_SECONDS);
            keys.add(painted(() -> write(text), () -> true));
        }
        painted(() -> write(""), () -> true);
        List<Took> again = new ArrayList<>();
        for (int i = 0; i < AGAIN; i++) {
            painted(() -> press("go-LEARN"), () -> !shown(LIST));
            again.add(list());
        }
        return millis(List.of(first)) + " | " + millis(keys) + " | " + millis(again);
    }

    private Took list() throws InterruptedException {
        TimeUnit.SECONDS.sleep(BETWEEN_SECONDS);
        return painted(() -> press("go-PATIENTS"), () -> scene.lookup(".caseload-cell:filled") != null);
    }

    private static String millis(List<Took> all) {
        return all.stream().map(Took::toString).collect(Collectors.joining(", "));
    }

    private boolean shown(String id) {
        return scene.lookup("#" + id) != null;
    }

    private void press(String id) {
        if (scene.lookup("#" + id) instanceof ButtonBase button) {
            button.fire();
        }
    }

    private void write(String text) {
        if (scene.lookup("#" + SEARCH) instanceof TextField field) {
            field.setText(text);
        }
    }

    /// How long it takes from an action until what it leads to is painted.
    private static Took painted(Runnable action, BooleanSupplier there) {
        CompletableFuture<Took> took = new CompletableFuture<>();
        Platform.runLater(() -> {
            long start = System.nanoTime();
            long worked = THREADS.getCurrentThreadCpuTime();
            action.run();
            new AnimationTimer() {
                private int pulses;

                @Override
                public void handle(long now) {
                    // lays out and paints after this: what is there now was painted in the pulse before
                    pulses++;
                    if (pulses > 1 && there.getAsBoolean()) {
                        stop();
                        took.complete(new Took(
                                (System.nanoTime() - start) / 1e6, (THREADS.getCurrentThreadCpuTime() - worked) / 1e6));
                    }
                }
            }.start();
        });
        return took.join();
    }

    private static <T> T onScreen(Supplier<T> action) {
        return CompletableFuture.supplyAsync(action, Platform::runLater).join();
    }
}
