package org.ribwise.bench;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.ribwise.app.Painting;
import org.ribwise.app.assembly.ComputerClock;
import org.ribwise.app.assembly.Program;
import org.ribwise.app.assembly.Setup;
import org.ribwise.coach.PlayedSessions;
import org.ribwise.coach.RunningSession;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.session.SampleRoutines;
import org.ribwise.domain.session.SessionSound;
import org.ribwise.domain.session.Timelines;
import org.ribwise.domain.settings.PacerChoice;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.player.PlayerModel;
import org.ribwise.ui.player.PlayerView;

/// The whole program in a real window, playing one thing: `PlayedScreen (BODY|ORB|WAVE|BAR|FIGURE|JAVAFX) seconds`.
/// JAVAFX is nothing of ours: one circle that moves on a canvas in an empty window, so that what JavaFX itself takes
/// for a picture can be told from what the program takes.
///
/// It says `begin` when the first picture was there and `end` with its numbers, then waits to be ended, so that its
/// memory can be looked at. {@link FrameBenchmark} starts it, and Chromium beside it.
public final class PlayedScreen {

    /// The breath of {@link ChromiumOrb}'s page: 4 s in, 6 s out.
    private static final BreathPattern PATTERN = new BreathPattern(4_000, 0, 6_000, 0);

    private static final int LONGEST_SECONDS = 600;
    private static final int MOST_FRAMES_A_SECOND = 125;
    private static final String FIGURE = "FIGURE";
    private static final String JAVAFX = "JAVAFX";

    private final String what;
    private final long[] pictures;
    private final long[] bytes;
    private final long[] renderBytes;
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final CountDownLatch done = new CountDownLatch(1);
    private final long seconds;
    private int frames;
    private long renderThread = -1;

    private PlayedScreen(String what, int seconds) {
        this.what = what;
        this.seconds = seconds;
        pictures = new long[seconds * MOST_FRAMES_A_SECOND];
        bytes = new long[pictures.length];
        renderBytes = new long[pictures.length];
    }

    /// Plays.
    ///
    /// @param arguments what, and for how many seconds
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PlayedScreen screen = new PlayedScreen(arguments[0], Integer.parseInt(arguments[1]));
        Path data = Files.createTempDirectory("ribwise-frames");
        Painting.choose();
        Platform.startup(() -> {
            if (screen.what.equals(JAVAFX)) {
                screen.showNothingOfOurs();
            } else {
                screen.show(data);
            }
        });
        screen.done.await();
        screen.report();
        while (System.in.read() >= 0) {
            // the parent looks at our memory and closes this when it has seen it
        }
        System.exit(0);
    }

    private void showNothingOfOurs() {
        Canvas canvas = new Canvas(460, 460);
        Stage stage = new Stage();
        stage.setScene(new Scene(new StackPane(canvas), 1000, 720));
        stage.show();
        GraphicsContext gc = canvas.getGraphicsContext2D();
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                gc.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
                gc.fillOval((double) (now / 10_000_000 % 300), 150, 160, 160);
            }
        }.start();
        countFrames();
    }

    private void show(Path data) {
        Program program = Program.assemble(
                new Setup(Path.of("exercises"), data, ComputerClock.clock(), Locale.UK, Setup.Devices.NONE));
        Scene scene = program.scene();
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        program.begin();
        Messages words = Messages.load(Locale.UK);
        RunningSession session = PlayedSessions.of(
                Timelines.of(routine()),
                new SessionId(UUID.randomUUID()),
                ComputerClock.clock(),
                entry -> {},
                SessionSound.SILENT);
        PlayerModel model = new PlayerModel(session, words, (played, over) -> {});
        if (!what.equals(FIGURE)) {
            model.pacer().set(PacerChoice.valueOf(what));
        }
        scene.setRoot(new PlayerView(model, words));
        model.begin(Ratings.MISSING);
        countFrames();
    }

    private Routine routine() {
        if (!what.equals(FIGURE)) {
            return SampleRoutines.routine(SampleRoutines.breathe(PATTERN, LONGEST_SECONDS, 0));
        }
        ExerciseLibrary library = SampleRoutines.shipped();
        ExerciseId sideBend = new ExerciseId("st-side-bend");
        return Routine.single(library.exercises().stream()
                .filter(exercise -> exercise.id().equals(sideBend))
                .findFirst()
                .orElseThrow());
    }

    private void countFrames() {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (!count()) {
                    stop();
                    done.countDown();
                }
            }
        }.start();
    }

    /// @return whether to go on
    private boolean count() {
        if (frames == 0) {
            renderThread = Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().startsWith("QuantumRenderer"))
                    .mapToLong(Thread::threadId)
                    .findFirst()
                    .orElse(-1);
            System.out.println("begin");
        }
        pictures[frames] = System.nanoTime();
        bytes[frames] = threads.getCurrentThreadAllocatedBytes();
        renderBytes[frames] = renderThread < 0 ? 0 : threads.getThreadAllocatedBytes(renderThread);
        frames++;
        return frames < pictures.length && pictures[frames - 1] - pictures[0] < seconds * 1_000_000_000L;
    }

    private void report() {
        FrameIntervals intervals = FrameIntervals.between(Arrays.copyOf(pictures, frames));
        int first = frames - 1 - intervals.count();
        FrameNumbers numbers = new FrameNumbers(
                intervals.count(),
                intervals.millis(0.5),
                intervals.millis(0.95),
                intervals.millis(0.99),
                intervals.millis(1),
                intervals.latePercent(),
                (double) (bytes[frames - 1] - bytes[first]) / intervals.count(),
                (double) (renderBytes[frames - 1] - renderBytes[first]) / intervals.count());
        System.out.println("end " + numbers.line());
    }
}
