package org.ribwise.app.tour;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.ribwise.app.assembly.Household;
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
import org.ribwise.ui.kit.FileChoice;
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
        try (TemporaryFolder data = TemporaryFolder.make()) {
            Platform.startup(() -> {});
            Platform.setImplicitExit(false);
            return play(data.path());
        } finally {
            Platform.exit();
        }
    }

    private int play(Path data) {
        VirtualClock clock = new VirtualClock(MORNING);
        Setup setup = new Setup(exercises, data, clock.clock(), Locale.UK, Setup.Devices.NONE);
        List<ClearedRoutine> offers = SampleRecord.offers(exercises, clock.clock());
        if (offers.isEmpty()) {
            return 0;
        }
        sample(setup, offers);
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
                + sharing(setup, offers)
                + builder(clock)
                + clinic(setup, data.resolve("clinic"));
    }

    private static void sample(Setup setup, List<ClearedRoutine> offers) {
        LocalDate yesterday = setup.clock().today().minusDays(1);
        SampleRecord.write(
                setup.recordFile(),
                new SampleLife(
                        yesterday.minusYears(1), yesterday, SampleRhythm.USUAL, SEED, SampleRecord.routines(offers)),
                SAMPLE_NAME);
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
        try (TemporaryFolder empty = TemporaryFolder.make()) {
            return welcome(new Setup(exercises, empty.path(), clock.clock(), Locale.UK, Setup.Devices.NONE));
        }
    }

    private int welcome(Setup setup) {
        Program program = Stagehand.onScreen(() -> open(setup));
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
        }
    }

    /// The first screen of somebody whose physiotherapist sent a plan.
    private int plan(Setup setup, VirtualClock clock) {
        ExerciseLibrary library = new JsonExerciseSource(exercises).read();
        Messages words = Messages.load(setup.locale());
        PlanScenes.accept(
                setup.recordFile(),
                library,
                words,
                clock.clock().time(),
                clock.clock().time());
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

    /// What goes between the two.
    private int sharing(Setup like, List<ClearedRoutine> offers) {
        try (TemporaryFolder home = TemporaryFolder.make();
                TemporaryFolder practice = TemporaryFolder.make()) {
            Setup patient = new Setup(exercises, home.path(), like.clock(), like.locale(), like.devices());
            Setup clinic = new Setup(exercises, practice.path(), like.clock(), like.locale(), like.devices());
            sample(patient, offers);
            return new SharingScenes(patient, clinic, Tour::open, album).play(new JsonExerciseSource(exercises).read());
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
        return show(Program.assemble(setup));
    }

    private static Program open(Setup setup, FileChoice files) {
        return show(Household.open(setup, program -> {}, files).program());
    }

    private static Program show(Program program) {
        Stage stage = new Stage();
        stage.setScene(program.scene());
        stage.show();
        program.begin();
        return program;
    }
}
