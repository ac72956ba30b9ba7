package org.ribwise.app.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.ribwise.app.assembly.Program;
import org.ribwise.app.assembly.SampleRecord;
import org.ribwise.app.assembly.Setup;
import org.ribwise.catalog.JsonExerciseSource;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.safety.ClearedRoutine;
import org.ribwise.domain.sample.SampleLife;
import org.ribwise.domain.sample.SampleRhythm;
import org.ribwise.domain.session.Timeline;
import org.ribwise.domain.session.TimelineCompiler;
import org.ribwise.ui.kit.Messages;

/// Plays the real screens with a clock of its own and a made-up record in a temporary folder: check-in, a whole
/// session, check-out, progress. Writes a picture of every screen, light and dark.
public final class Tour {

    private static final int UNFINISHED_SECONDS = 100;

    private static final int CHECK_IN_PAGES = 3;

    private static final long SEED = 20_261_122;

    private static final String SAMPLE_NAME = "Sam";

    private static final Instant MORNING = Instant.parse("2026-11-22T09:00:00Z");

    private final Path exercises;
    private final Album album;

    /// @param exercises folder of exercise definitions
    /// @param out folder for the pictures; it is made when it is missing
    public Tour(Path exercises, Path out) {
        this.exercises = exercises;
        this.album = new Album(out);
    }

    /// Plays. Starts JavaFX on the platform that the system properties choose, and ends it.
    ///
    /// @return how many pictures were written; 0 when there is no exercise to play
    public int play() {
        Path data = temporaryFolder();
        try {
            Platform.startup(() -> {});
            Platform.setImplicitExit(false);
            return play(data);
        } finally {
            Platform.exit();
            delete(data);
        }
    }

    private int play(Path data) {
        VirtualClock clock = new VirtualClock(MORNING);
        Setup setup = new Setup(exercises, data, clock.clock(), Locale.UK, Setup.Devices.NONE);
        List<ClearedRoutine> offers = SampleRecord.offers(exercises, clock.clock());
        if (offers.isEmpty()) {
            return 0;
        }
        LocalDate yesterday = clock.clock().today().minusDays(1);
        SampleRecord.write(
                setup.recordFile(),
                new SampleLife(
                        yesterday.minusYears(1), yesterday, SampleRhythm.USUAL, SEED, SampleRecord.routines(offers)),
                SAMPLE_NAME);
        Program program = Stagehand.onScreen(() -> open(setup));
        int pictures;
        try {
            Scene scene = program.scene();
            Stagehand stagehand = new Stagehand(scene);
            Camera camera = new Camera(scene, stagehand, album);
            Timeline timeline = TimelineCompiler.compile(offers.getFirst());
            ExerciseLibrary library = new JsonExerciseSource(exercises).read();
            new TourScript(stagehand, camera, clock, timeline, program, library).play();
            pictures = camera.pictures();
        } finally {
            program.close();
        }
        return pictures
                + unfinished(setup, clock)
                + stops(data, clock)
                + welcome(clock)
                + plan(setup, clock)
                + builder(clock)
                + clinic(setup, data.resolve("clinic"));
    }

    /// What the first screen offers after the program ended in the middle of a session.
    private int unfinished(Setup setup, VirtualClock clock) {
        SampleRecord.leaveUnfinished(setup, look -> {
            for (int second = 0; second < UNFINISHED_SECONDS; second++) {
                clock.advance(Duration.ofSeconds(1));
                look.run();
            }
        });
        Program program = Stagehand.onScreen(() -> open(setup));
        try {
            Stagehand stagehand = new Stagehand(program.scene());
            Camera camera = new Camera(program.scene(), stagehand, album);
            stagehand.awaitShown("unfinished");
            camera.shoot("unfinished-session");
            stagehand.press("unfinished-go-on");
            stagehand.press("ask-BACK_RED_FLAG-NO");
            for (int page = 0; page < CHECK_IN_PAGES; page++) {
                stagehand.press("checkin-next");
            }
            stagehand.awaitShown("player-pause");
            camera.shoot("unfinished-session-continued");
            return camera.pictures();
        } finally {
            program.close();
        }
    }

    /// What a session is stopped for, and what follows.
    private int stops(Path data, VirtualClock clock) {
        return new StopScenes(
                        folder -> new Setup(exercises, folder, clock.clock(), Locale.UK, Setup.Devices.NONE),
                        Tour::open,
                        clock,
                        data,
                        album)
                .play();
    }

    /// What a person sees who was never here before.
    private int welcome(VirtualClock clock) {
        Path empty = temporaryFolder();
        Program program = Stagehand.onScreen(
                () -> open(new Setup(exercises, empty, clock.clock(), Locale.UK, Setup.Devices.NONE)));
        try {
            Stagehand stagehand = new Stagehand(program.scene());
            Camera camera = new Camera(program.scene(), stagehand, album);
            stagehand.awaitShown("welcome-done");
            camera.shoot("welcome");
            stagehand.scrollDown("welcome-none");
            camera.shoot("welcome-end");
            return camera.pictures();
        } finally {
            program.close();
            delete(empty);
        }
    }

    /// The first screen of somebody whose physiotherapist sent a plan.
    private int plan(Setup setup, VirtualClock clock) {
        ExerciseLibrary library = new JsonExerciseSource(exercises).read();
        Messages words = Messages.load(setup.locale());
        PlanScenes.accept(setup.recordFile(), library, words, clock.clock().time());
        Program program = Stagehand.onScreen(() -> open(setup));
        try {
            Stagehand stagehand = new Stagehand(program.scene());
            Camera camera = new Camera(program.scene(), stagehand, album);
            new PlanScenes(stagehand, camera, program).play();
            return camera.pictures();
        } finally {
            program.close();
        }
    }

    /// What a physiotherapist writes plans with.
    private int builder(VirtualClock clock) {
        ExerciseLibrary library = new JsonExerciseSource(exercises).read();
        return new BuilderScenes(
                        library, Messages.load(Locale.UK), clock.clock().time(), album)
                .play();
    }

    /// The patients of somebody who works as a physiotherapist.
    private int clinic(Setup setup, Path folder) {
        ExerciseLibrary library = new JsonExerciseSource(exercises).read();
        Setup clinic = new Setup(exercises, folder, setup.clock(), setup.locale(), setup.devices());
        return new ClinicScenes(clinic, Tour::open, library, album).play(setup.recordFile());
    }

    private static Program open(Setup setup) {
        Program program = Program.assemble(setup);
        Stage stage = new Stage();
        stage.setScene(program.scene());
        stage.show();
        program.begin();
        return program;
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("ribwise-tour");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Windows keeps a library that is loaded; the system clears its temporary folder some day.
    private static void deleteIfPossible(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                deleteIfPossible(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
