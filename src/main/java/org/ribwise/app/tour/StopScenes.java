package org.ribwise.app.tour;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import org.ribwise.app.assembly.Program;
import org.ribwise.app.assembly.Setup;
import org.ribwise.domain.settings.CareContacts;
import org.ribwise.domain.settings.FirstAidScheme;
import org.ribwise.domain.settings.Reliever;
import org.ribwise.domain.settings.RelieverType;

/// What is scored in detail, why a session is stopped, and every screen that a stop leads to. A stop shuts the gate, so
/// each begins with a program and a record of its own.
final class StopScenes {

    private static final Duration INTO_IT = Duration.ofSeconds(4);
    private static final Duration TWO_MINUTES = Duration.ofSeconds(121);

    private final Function<Path, Setup> setups;
    private final Function<Setup, Program> open;
    private final VirtualClock clock;
    private final Path data;
    private final Album album;
    private int record;
    private int pictures;

    /// @param setups what a program on a data folder is assembled with
    /// @param open opens a program, on the screen's thread
    /// @param clock the clock of all of them
    /// @param data folder for their records
    /// @param album takes the pictures
    StopScenes(
            Function<Path, Setup> setups, Function<Setup, Program> open, VirtualClock clock, Path data, Album album) {
        this.setups = setups;
        this.open = open;
        this.clock = clock;
        this.data = data;
        this.album = album;
    }

    /// One stop in a program of its own.
    private interface Scene {
        void play(Visit visit);
    }

    /// Plays every stop, each in a program of its own.
    ///
    /// @return how many pictures were written
    int play() {
        play(visit -> new RecoveryScenes(visit.stagehand, clock, visit.program.settings(), visit::shoot).play());
        play(visit ->
                new GateScenes(visit.stagehand, clock, visit.program.settings(), visit::shootInBothSizes).emergency());
        play(this::pain);
        play(visit -> {
            visit.stop("CHEST_PAIN");
            visit.shootInBothSizes("stop-emergency");
        });
        play(this::redFlagEmergency);
        play(this::oxygen);
        play(this::faint);
        play(this::tired);
        play(visit -> {
            visit.stop("DIZZY_OR_TINGLING");
            visit.shoot("stop-rest-dizzy");
        });
        play(visit -> {
            visit.stop("WORSE_AT_REST");
            visit.shoot("stop-worse-at-rest");
        });
        for (FirstAidScheme scheme : FirstAidScheme.values()) {
            play(visit -> firstAid(visit, scheme));
        }
        return pictures;
    }

    private void play(Scene scene) {
        record++;
        Program program = Stagehand.onScreen(() -> open.apply(setups.apply(data.resolve("stop-" + record))));
        try {
            Stagehand stagehand = new Stagehand(program.scene());
            Visit visit = new Visit(program, stagehand, new Camera(program.scene(), stagehand, album));
            stagehand.press("welcome-skip");
            stagehand.awaitShown("start-main");
            scene.play(visit);
            pictures += visit.camera.pictures();
        } finally {
            program.close();
        }
    }

    private void pain(Visit visit) {
        Stagehand hand = visit.stagehand;
        hand.press("start-main");
        hand.press("ask-BACK_RED_FLAG-NO");
        hand.press("checkin-next");
        hand.press("region-RIBS");
        hand.press("score-3");
        hand.press("region-LOWER_BACK");
        hand.press("score-4");
        hand.press("pain-more");
        hand.press("PainQuality-STIFF");
        hand.press("PainQuality-ACHY");
        hand.press("BreathingRelation-AFTER_COUGHING");
        visit.shootInBothSizes("check-in-details");
        hand.press("checkin-next");
        hand.press("score-2");
        hand.press("numbers-more");
        hand.type("number-BLOW_1", "340");
        hand.type("number-BLOW_2", "1000");
        hand.type("number-OXYGEN", "96");
        visit.shootInBothSizes("check-in-numbers");
        hand.type("number-BLOW_2", "360");
        hand.press("checkin-next");
        hand.awaitShown("player-pause");
        visit.letPass(INTO_IT);
        hand.press("player-stop");
        visit.shootInBothSizes("stop-why");
        hand.press("stop-PAIN");
        hand.press("score-6");
        visit.shootInBothSizes("stop-pain");
        hand.press("stop-go-on");
        visit.shootInBothSizes("stop-rest-pain");
        hand.press("stop-on");
        visit.shootInBothSizes("red-flags-1");
        hand.press("flags-on");
        hand.press("flag-FRACTURE-NOT_SURE");
        visit.shoot("red-flags-2");
        hand.press("flag-FRACTURE-NO");
        hand.press("flags-on");
        hand.press("flag-RIB_AFTER_COUGH-YES");
        visit.shoot("red-flags-3");
        hand.press("flags-on");
        visit.shoot("contact-soon");
        hand.press("contact-done");
        hand.press("region-LOWER_BACK");
        hand.press("score-5");
        hand.press("checkin-next");
        hand.press("score-1");
        visit.shoot("check-out-breath-and-effort");
        hand.press("checkin-next");
        visit.shoot("saved-with-changes");
    }

    private void redFlagEmergency(Visit visit) {
        visit.stop("PAIN");
        visit.stagehand.press("stop-go-on");
        visit.stagehand.press("stop-on");
        visit.stagehand.press("flag-SADDLE_NUMBNESS-YES");
        visit.shoot("red-flag-emergency");
    }

    private void oxygen(Visit visit) {
        visit.stop("LOW_OXYGEN");
        visit.stagehand.type("oxygen-reading", "84");
        visit.shootInBothSizes("stop-oxygen");
        visit.stagehand.press("stop-go-on");
        visit.shoot("stop-rest-oxygen");
        visit.stagehand.press("stop-on");
        visit.shootInBothSizes("contact-today");
        visit.stagehand.press("contact-leave");
        visit.stagehand.awaitShown("start-main");
        visit.shoot("today-blocked");
    }

    private void faint(Visit visit) {
        visit.stop("FAINT");
        visit.shoot("stop-faint");
        visit.stagehand.press("stop-not-collapsed");
        visit.shoot("stop-rest-faint");
    }

    private void tired(Visit visit) {
        visit.stop("TIRED");
        visit.letPass(TWO_MINUTES);
        visit.stagehand.press("score-4");
        visit.stagehand.press("score-3");
        visit.shootInBothSizes("stop-rest-tired");
    }

    private void firstAid(Visit visit, FirstAidScheme scheme) {
        Stagehand.onScreen(() -> {
            Reliever reliever = new Reliever("", RelieverType.SABA, scheme);
            String plan = scheme == FirstAidScheme.OWN_PLAN ? "2 puffs, wait 5 minutes, 2 more" : "";
            visit.program.settings().change(all -> all.with(new CareContacts("112", "", "", reliever, plan, true)));
            return true;
        });
        visit.stop("ASTHMA_SYMPTOMS");
        visit.shootInBothSizes("stop-first-aid-" + scheme);
    }

    /// A program that is open for one stop.
    private final class Visit {

        private final Program program;
        private final Stagehand stagehand;
        private final Camera camera;

        Visit(Program program, Stagehand stagehand, Camera camera) {
            this.program = program;
            this.stagehand = stagehand;
            this.camera = camera;
        }

        /// Checks in, plays for a moment and stops.
        void stop(String reason) {
            stagehand.press("start-main");
            stagehand.press("ask-BACK_RED_FLAG-NO");
            stagehand.press("checkin-next");
            stagehand.press("checkin-next");
            stagehand.press("checkin-next");
            stagehand.awaitShown("player-pause");
            letPass(INTO_IT);
            stagehand.press("player-stop");
            stagehand.press("stop-" + reason);
        }

        void letPass(Duration time) {
            clock.advance(time);
            stagehand.awaitPulse();
        }

        void shoot(String name) {
            camera.shoot(name);
        }

        void shootInBothSizes(String name) {
            new BothSizes(program, stagehand, camera).shoot(name);
        }
    }
}
