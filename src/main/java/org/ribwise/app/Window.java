package org.ribwise.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.ribwise.app.assembly.ComputerClock;
import org.ribwise.app.assembly.ComputerDevices;
import org.ribwise.app.assembly.Program;
import org.ribwise.app.assembly.Setup;
import org.ribwise.coach.CoachClock;

/// The program in a real window.
///
/// @param exercises folder of exercise definitions
/// @param data folder of the person's data
record Window(Path exercises, Path data) {

    private static final double NARROWEST_PIXELS = 480;
    private static final double LOWEST_PIXELS = 480;

    /// Opens the window and waits until it is closed.
    ///
    /// @return the exit code
    int open() {
        CompletableFuture<Integer> exitCode = new CompletableFuture<>();
        Platform.startup(() -> {
            try {
                show(exitCode);
            } catch (RuntimeException trouble) {
                exitCode.completeExceptionally(trouble);
            }
        });
        try {
            return exitCode.join();
        } finally {
            Platform.exit();
        }
    }

    private void show(CompletableFuture<Integer> exitCode) {
        CoachClock clock = ComputerClock.clock();
        Setup.Devices devices = ComputerDevices.of(clock.ticker(), Words.MESSAGES);
        Program program =
                Program.assemble(new Setup(exercises, data, clock, Locale.getDefault(), Setup.Marking.NONE, devices));
        Thread.currentThread().setUncaughtExceptionHandler((thread, trouble) -> program.report(trouble));
        Stage stage = new Stage();
        stage.setTitle(Words.MESSAGES.get("app.name"));
        stage.setScene(program.scene());
        stage.setMinWidth(NARROWEST_PIXELS);
        stage.setMinHeight(LOWEST_PIXELS);
        AtomicBoolean asked = new AtomicBoolean();
        stage.setOnCloseRequest(event -> {
            // asked once: who closes the window a second time means it
            if (!program.mayClose() && !asked.getAndSet(true)) {
                event.consume();
            }
        });
        stage.setOnHidden(event -> {
            try {
                program.close();
                exitCode.complete(0);
            } catch (RuntimeException trouble) {
                exitCode.completeExceptionally(trouble);
            }
        });
        stage.show();
        program.begin();
    }
}
