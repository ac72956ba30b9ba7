package org.ribwise.journeys;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.ribwise.app.assembly.Household;
import org.ribwise.app.assembly.Setup;
import org.ribwise.ui.control.FxThread;
import org.ribwise.ui.kit.FileChoice;

/// The assembled program in a window of the headless platform, and what can be seen of it.
final class OpenProgram implements AutoCloseable {

    /// The exercises that come with the program.
    static final Path SHIPPED = Path.of(System.getProperty("ribwise.home", "")).resolve("exercises");

    /// A jump of the clock that the session does not take for an absence (5 s).
    private static final Duration STRIDE = Duration.ofMillis(4_500);

    private static final int PATIENCE_PULSES = 600;
    private static final long PATIENCE_SECONDS = 20;

    private final Household household;
    private final Stage stage;
    private final JourneyClock clock;

    /// Windows that other tests have left open.
    private final List<Window> strangers;

    private OpenProgram(Household household, Stage stage, JourneyClock clock, List<Window> strangers) {
        this.strangers = strangers;
        this.household = household;
        this.stage = stage;
        this.clock = clock;
    }

    /// Starts the program on a data folder and waits for its first screen.
    static OpenProgram on(Path data, JourneyClock clock) {
        return on(SHIPPED, data, clock);
    }

    static OpenProgram on(Path exercises, Path data, JourneyClock clock) {
        return on(exercises, data, clock, Setup.Devices.NONE);
    }

    static OpenProgram on(Path exercises, Path data, JourneyClock clock, Setup.Devices devices) {
        OpenProgram open = opened(exercises, data, clock, devices, Optional.empty());
        open.goOnWithoutWelcome("start-main");
        return open;
    }

    /// Starts the program as it meets a person for the first time.
    static OpenProgram firstTime(Path data, JourneyClock clock) {
        OpenProgram open = opened(SHIPPED, data, clock, Setup.Devices.NONE, Optional.empty());
        open.await("the welcome", () -> open.find("welcome-done").isPresent());
        return open;
    }

    /// Starts the program with somebody who chooses files.
    static OpenProgram choosing(Path data, JourneyClock clock, FileChoice files) {
        return choosing(data, clock, files, Setup.Devices.NONE);
    }

    static OpenProgram choosing(Path data, JourneyClock clock, FileChoice files, Setup.Devices devices) {
        OpenProgram open = opened(SHIPPED, data, clock, devices, Optional.of(files));
        open.goOnWithoutWelcome("start-main");
        return open;
    }

    /// Starts the program where there is nothing to play.
    static OpenProgram withoutExercises(Path nothing, Path data, JourneyClock clock) {
        OpenProgram open = opened(nothing, data, clock, Setup.Devices.NONE, Optional.empty());
        open.goOnWithoutWelcome("go-TODAY");
        return open;
    }

    /// Waits for the first screen; whoever is welcomed before goes on without an answer.
    private void goOnWithoutWelcome(String first) {
        await(
                "the first screen",
                () -> find("welcome-skip").isPresent() || find(first).isPresent());
        onScreen(() -> {
            find("welcome-skip").map(ButtonBase.class::cast).ifPresent(ButtonBase::fire);
            return true;
        });
        await(
                "the first screen",
                () -> find(first).isPresent() && find("welcome-skip").isEmpty());
    }

    private static OpenProgram opened(
            Path exercises, Path data, JourneyClock clock, Setup.Devices devices, Optional<FileChoice> files) {
        FxThread.run(() -> {});
        return onScreen(() -> {
            Opening opening = Opening.of(new Setup(exercises, data, clock.clock(), Locale.UK, devices), files);
            return new OpenProgram(opening.household(), opening.stage(), clock, opening.strangers());
        });
    }

    /// Closes the window and the program, as the person would.
    @Override
    public void close() {
        onScreen(() -> {
            stage.hide();
            household.close();
            return true;
        });
    }

    /// Sets the size of the text, percent of 16 px.
    void textSize(int percent) {
        onScreen(Executors.callable(() -> household.program().textSize().set(percent)));
        awaitPulse();
    }

    /// Hands a file to the program, as a double click on it does.
    void openFile(Path file) {
        onScreen(Executors.callable(() -> household.program().openFile(file)));
    }

    boolean mayClose() {
        return onScreen(() -> household.program().mayClose());
    }

    Scene scene() {
        return household.program().scene();
    }

    /// What can be seen: the large window, or the small one in its place.
    private Scene seen() {
        return stage.isShowing()
                ? household.program().scene()
                : own().stream()
                        .map(Window::getScene)
                        .findFirst()
                        .orElseGet(() -> household.program().scene());
    }

    int windows() {
        return onScreen(() -> own().size());
    }

    private List<Window> own() {
        return Window.getWindows().stream()
                .filter(window -> !strangers.contains(window))
                .toList();
    }

    boolean fullScreen() {
        return onScreen(stage::isFullScreen);
    }

    void iconify(boolean away) {
        onScreen(Executors.callable(() -> stage.setIconified(away)));
    }

    /// Lets time go by while the program is seen.
    void letPass(Duration time) {
        Duration left = time;
        while (left.isPositive()) {
            Duration stride = left.compareTo(STRIDE) < 0 ? left : STRIDE;
            clock.advance(stride);
            left = left.minus(stride);
            awaitPulse();
        }
    }

    /// Lets time go by until something is on screen.
    void letPassUntilShown(String id, Duration longest) {
        for (Duration passed = Duration.ZERO; passed.compareTo(longest) < 0; passed = passed.plus(STRIDE)) {
            if (shown(id)) {
                return;
            }
            letPass(STRIDE);
        }
        throw new AssertionError(id + " is not on screen after " + longest + "; on screen: " + texts());
    }

    /// Waits until something with this id can be seen and used.
    void awaitShown(String id) {
        await(id, () -> usable(id));
        awaitPulse();
    }

    /// Waits until something is not there any more.
    void awaitGone(String id) {
        await("no " + id, () -> find(id).isEmpty());
    }

    boolean shown(String id) {
        return onScreen(() -> usable(id));
    }

    private boolean usable(String id) {
        return find(id).filter(Sight::visible)
                .filter(node -> !node.isDisabled())
                .isPresent();
    }

    Optional<Node> find(String id) {
        return Optional.ofNullable(seen().lookup("#" + id));
    }

    /// Where something is on the screen.
    Bounds place(String id) {
        return onScreen(() -> {
            Node node = find(id).orElseThrow();
            return node.localToScreen(node.getBoundsInLocal());
        });
    }

    Bounds window() {
        return onScreen(() -> {
            Node root = household.program().scene().getRoot();
            return root.localToScreen(root.getBoundsInLocal());
        });
    }

    /// Whether the middle of something lies in the window and in everything that scrolls around it.
    boolean inSight(String id) {
        return onScreen(() -> Sight.isInSight(find(id).orElseThrow()));
    }

    /// Everything that can be read.
    List<String> texts() {
        return onScreen(() -> WrittenWords.texts(seen().getRoot()));
    }

    String text() {
        return String.join("\n", texts());
    }

    /// Waits until a text is on screen.
    void awaitText(String part) {
        awaitPulse();
        await(
                part,
                () -> WrittenWords.texts(household.program().scene().getRoot()).stream()
                        .anyMatch(text -> text.contains(part)));
    }

    /// The id of what has the keyboard focus, or of the nearest thing around it that has one.
    String focus() {
        return onScreen(() -> {
            Node node = seen().getFocusOwner();
            while (node != null && node.getId() == null) {
                node = node.getParent();
            }
            return node == null ? "nothing" : String.valueOf(node.getId());
        });
    }

    private void await(String what, BooleanSupplier isSo) {
        for (int pulse = 0; pulse < PATIENCE_PULSES; pulse++) {
            if (onScreen(isSo::getAsBoolean)) {
                return;
            }
            awaitPulse();
        }
        throw new AssertionError("waited in vain for " + what + "; on screen: " + texts() + ", focus: " + focus());
    }

    /// Waits until the next picture has been made.
    void awaitPulse() {
        CompletableFuture<Boolean> passed = new CompletableFuture<>();
        Platform.runLater(() -> Sight.awaitPicture(seen(), passed));
        try {
            passed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("no picture was made", e);
        }
    }

    static <T> T onScreen(Callable<T> act) {
        FutureTask<T> task = new FutureTask<>(act);
        Platform.runLater(task);
        try {
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }
}
