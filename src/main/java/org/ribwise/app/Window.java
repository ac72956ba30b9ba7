package org.ribwise.app;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.ribwise.app.assembly.ComputerClock;
import org.ribwise.app.assembly.ComputerDevices;
import org.ribwise.app.assembly.FullScreen;
import org.ribwise.app.assembly.Household;
import org.ribwise.app.assembly.Placement;
import org.ribwise.app.assembly.Program;
import org.ribwise.app.assembly.Setup;
import org.ribwise.coach.CoachClock;
import org.ribwise.desktop.OneWindow;
import org.ribwise.ui.kit.BackgroundWork;

/// The program in a real window.
///
/// @param exercises folder of exercise definitions
/// @param data folder of the person's data
/// @param file a plan file to open at once
record Window(Path exercises, Path data, Optional<Path> file) {

    private static final double NARROWEST_PIXELS = 480;
    private static final double LOWEST_PIXELS = 480;
    private static final List<Integer> ICON_PIXELS = List.of(16, 32, 48, 64, 128, 256);

    /// Opens the window and waits until it is closed. Where it is open already, the one that is open comes forward.
    ///
    /// @param open is told that it was open already
    /// @return the exit code
    int open(Runnable open) {
        Optional<OneWindow> claim = OneWindow.claim(data, file);
        if (claim.isEmpty()) {
            open.run();
            return 0;
        }
        try (OneWindow mine = claim.orElseThrow()) {
            return open(mine);
        }
    }

    private int open(OneWindow mine) {
        CompletableFuture<Integer> exitCode = new CompletableFuture<>();
        Platform.startup(() -> {
            try {
                show(mine, exitCode);
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

    private void show(OneWindow mine, CompletableFuture<Integer> exitCode) {
        CoachClock clock = ComputerClock.clock();
        Setup.Devices devices = ComputerDevices.of(clock.ticker(), Words.MESSAGES);
        Stage stage = new Stage();
        Household household = Household.open(
                new Setup(exercises, data, clock, Locale.getDefault(), devices),
                another -> Placement.exchange(stage, another.scene()));
        Program program = household.program();
        Thread.currentThread()
                .setUncaughtExceptionHandler(
                        (thread, trouble) -> household.program().report(trouble));
        stage.setTitle(Words.MESSAGES.get("app.name"));
        ICON_PIXELS.forEach(pixels -> stage.getIcons().add(icon(pixels)));
        stage.setScene(program.scene());
        stage.setMinWidth(NARROWEST_PIXELS);
        stage.setMinHeight(LOWEST_PIXELS);
        FullScreen.giveTo(stage, program.words());
        Placement placement = Placement.of(stage, program.settings().now().get().window());
        closeWith(stage, household, placement, exitCode);
        stage.show();
        program.begin();
        file.ifPresent(program::openFile);
        mine.hear(other -> BackgroundWork.screen().execute(() -> {
            comeForward(stage, household.program());
            other.ifPresent(household.program()::openFile);
        }));
    }

    private static void closeWith(
            Stage stage, Household household, Placement placement, CompletableFuture<Integer> exitCode) {
        AtomicBoolean asked = new AtomicBoolean();
        stage.setOnCloseRequest(event -> {
            // asked once: who closes the window a second time means it
            if (!household.program().mayClose() && !asked.getAndSet(true)) {
                event.consume();
            }
        });
        stage.setOnHiding(event -> placement
                .now()
                .ifPresent(place -> household.program().settings().change(all -> all.with(place))));
        stage.setOnHidden(event -> {
            if (household.program().isSmall()) {
                return;
            }
            try {
                household.close();
                exitCode.complete(0);
            } catch (RuntimeException trouble) {
                exitCode.completeExceptionally(trouble);
            }
        });
    }

    private static void comeForward(Stage stage, Program program) {
        program.enlarge();
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    private static Image icon(int pixels) {
        String name = "/assets/icon/ribwise-" + pixels + ".png";
        InputStream picture = Objects.requireNonNull(Window.class.getResourceAsStream(name), name);
        return new Image(picture);
    }
}
