package org.ribwise.app.tour;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.ribwise.app.assembly.Program;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.session.Activity;
import org.ribwise.domain.session.Step;
import org.ribwise.domain.session.Timeline;

/// What happens on the tour, in order.
final class TourScript {

    /// A jump of the clock that the session does not take for an absence.
    private static final Duration STRIDE = Duration.ofSeconds(4);

    /// Get-ready after a pause, and the longest breath that is begun anew.
    private static final long LONGEST_BEGINNING_ANEW_MILLIS = 30_000;

    private final Stagehand stagehand;
    private final Camera camera;
    private final VirtualClock clock;
    private final Timeline timeline;
    private final Program program;
    private final ExerciseLibrary library;
    private final Set<String> large = new HashSet<>();
    private long positionMillis;

    TourScript(
            Stagehand stagehand,
            Camera camera,
            VirtualClock clock,
            Timeline timeline,
            Program program,
            ExerciseLibrary library) {
        this.stagehand = stagehand;
        this.camera = camera;
        this.clock = clock;
        this.timeline = timeline;
        this.program = program;
        this.library = library;
    }

    void play() {
        stagehand.awaitShown("start-main");
        shoot("today");
        shootLarge("today");
        stagehand.press("start-main");
        checkIn();
        session();
        checkOut();
        stagehand.press("saved-progress");
        stagehand.awaitShown("progress-view");
        shoot("progress");
        shootLarge("progress");
        new ProgressScenes(stagehand, this::shoot, this::shootInBothSizes).play();
        new ReportScenes(stagehand, this::shoot, this::shootInBothSizes).play();
        learn();
        new GateScenes(stagehand, clock, program.settings(), this::shootInBothSizes).play();
        new LibraryScenes(stagehand, clock, library, this::shootInBothSizes).play();
        new HousekeepingScenes(stagehand, this::shootInBothSizes).play();
        new SettingsScenes(stagehand, clock, this::shoot, this::shootInBothSizes).play();
        new DiaryScenes(stagehand, camera, program).play();
    }

    private void shootInBothSizes(String name) {
        shoot(name);
        shootLarge(name);
    }

    private void learn() {
        stagehand.press("go-LEARN");
        stagehand.awaitShown("learn-view");
        shoot("learn");
        stagehand.press("learn-01-breath-and-back");
        shoot("learn-breath-and-back");
        shootLarge("learn-breath-and-back");
        for (int page = 2; page <= 10; page++) {
            stagehand.press("learn-next");
            shoot("learn-page-" + page);
        }
    }

    private void checkIn() {
        stagehand.awaitShown("checkin-next");
        shoot("check-in-before-you-start");
        shootLarge("check-in-before-you-start");
        stagehand.press("checkin-next");
        shoot("check-in-one-is-missing");
        stagehand.press("ask-BACK_RED_FLAG-NO");
        stagehand.press("checkin-next");
        stagehand.press("region-LOWER_BACK");
        stagehand.press("score-4");
        stagehand.press("region-NECK");
        stagehand.press("score-2");
        shoot("check-in-back");
        shootLarge("check-in-back");
        stagehand.press("checkin-next");
        stagehand.press("score-2");
        shoot("check-in-breath");
        stagehand.press("checkin-next");
        stagehand.awaitShown("player-pause");
    }

    /// Plays the whole session and stops the clock at the moments that are worth a picture.
    private void session() {
        int item = -1;
        boolean holdSeen = false;
        for (Step step : timeline.steps()) {
            boolean stretch = timeline.items().get(step.item()).exercise() instanceof StretchExercise;
            if (step.item() != item) {
                item = step.item();
                holdSeen = false;
            }
            boolean moves = stretch && !holdSeen;
            boolean firstHold = !holdSeen;
            switch (step.activity()) {
                case Activity.Breathe breathe -> {
                    BreathPattern pattern = breathe.pattern();
                    shootAt(step.startMillis() + pattern.inMillis() * 3L / 4, "player-breathe-in");
                    shootLarge("player-breathe-in");
                    shootSmall("player-breathe-in");
                    shootAt(step.startMillis() + pattern.inMillis() + pattern.outMillis() / 2L, "player-breathe-out");
                }
                case Activity.Move move
                when moves ->
                    shootAt(
                            step.startMillis() + step.lengthMillis() * 3 / 4,
                            "player-move-" + move.lap().rep());
                case Activity.Hold _
                when firstHold -> {
                    shootAt(step.startMillis() + step.lengthMillis() / 2, "player-hold");
                    shootLarge("player-hold");
                    holdSeen = true;
                }
                case Activity.GetReady() -> shootAt(step.startMillis() + step.lengthMillis() / 2, "player-get-ready");
                case Activity.SwitchSides _ ->
                    shootAt(step.startMillis() + step.lengthMillis() / 2, "player-switch-sides");
                case Activity.Rest() -> shootAt(step.startMillis() + step.lengthMillis() / 2, "player-rest");
                case Activity.OwnRhythm _ -> shootAt(step.startMillis() + step.lengthMillis() / 2, "player-own-rhythm");
                case Activity.Act act ->
                    shootAt(step.startMillis() + step.lengthMillis() / 2, "player-act-" + act.time());
                case Activity.Move _, Activity.Hold _, Activity.SetRest _ -> {}
            }
        }
        new PacerScenes(stagehand, this::shootInBothSizes).play();
        stagehand.press("player-stop");
        shoot("player-why-stop");
        stagehand.press("keep-going");
        goTo(timeline.totalMillis() + LONGEST_BEGINNING_ANEW_MILLIS);
    }

    private void checkOut() {
        stagehand.awaitShown("checkin-next");
        stagehand.press("region-LOWER_BACK");
        stagehand.press("score-3");
        shoot("check-out-back");
        stagehand.press("checkin-next");
        stagehand.press("score-2");
        stagehand.press("checkin-next");
        stagehand.awaitShown("saved-progress");
        shoot("saved");
    }

    private void shootAt(long millis, String name) {
        goTo(millis);
        shoot(name);
    }

    private void goTo(long millis) {
        while (positionMillis < millis) {
            long stride = Math.min(STRIDE.toMillis(), millis - positionMillis);
            clock.advance(Duration.ofMillis(stride));
            positionMillis += stride;
            stagehand.awaitPulses(1);
        }
    }

    private void shoot(String name) {
        camera.shoot(name);
    }

    private void shootLarge(String name) {
        if (large.add(name)) {
            new BothSizes(program, stagehand, camera).shootLarge(name);
        }
    }

    private void shootSmall(String name) {
        if (large.add(name + "-small-window")) {
            SmallScene.shoot(stagehand, camera, name + "-small-window");
        }
    }
}
