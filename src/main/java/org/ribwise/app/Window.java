package org.ribwise.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.ribwise.app.assembly.ComputerClock;
import org.ribwise.app.assembly.Program;
import org.ribwise.app.assembly.Setup;

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
        CountDownLatch closed = new CountDownLatch(1);
        Platform.startup(() -> show(closed));
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
        return 0;
    }

    private void show(CountDownLatch closed) {
        Program program = Program.assemble(
                new Setup(exercises, data, ComputerClock.clock(), Locale.getDefault(), Setup.Marking.NONE));
        Thread.currentThread().setUncaughtExceptionHandler((thread, trouble) -> program.report(trouble));
        Stage stage = new Stage();
        stage.setTitle(Words.MESSAGES.get("app.name"));
        stage.setScene(program.scene());
        stage.setMinWidth(NARROWEST_PIXELS);
        stage.setMinHeight(LOWEST_PIXELS);
        stage.setOnHidden(event -> {
            program.close();
            closed.countDown();
        });
        stage.show();
        program.begin();
    }
}
