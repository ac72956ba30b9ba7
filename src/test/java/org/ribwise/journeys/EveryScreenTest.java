package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Walks the scene graph of every screen, in light and dark, in usual and large text, against {@link AccessRules}; and
/// Tab through every screen, all the way round.
@ExtendWith(Quiet.class)
class EveryScreenTest {

    @TempDir
    Path data;

    private OpenProgram program;
    private Hands hands;
    private AccessWalk walk;

    @BeforeEach
    void open() {
        program = OpenProgram.on(data, new JourneyClock());
        hands = new Hands(program);
        walk = new AccessWalk(program);
    }

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void everyScreenCanBeUsedByEverybody() {
        walk.look("today");
        places();
        aboutYou();
        session();
        assertThat(walk.found()).isEmpty();
    }

    private void places() {
        walk.fire("go-LIBRARY");
        program.awaitShown("library-search");
        walk.look("library");
        walk.fire("library-filters");
        walk.look("library filters");
        walk.fire("go-PROGRESS");
        program.awaitPulse();
        walk.look("progress, empty");
        walk.fire("report-open");
        program.awaitShown("report-page");
        walk.look("report");
        walk.fire("report-back");
        program.awaitShown("measures-open");
        walk.fire("measures-open");
        program.awaitShown("take-MRC");
        walk.look("measures");
        walk.fire("take-PSFS");
        walk.look("own activities");
        walk.fire("measure-back");
        walk.fire("go-DIARY");
        program.awaitShown("diary-add");
        walk.look("diary, empty");
        walk.fire("diary-add");
        walk.look("diary: kinds");
        walk.fire("kind-ATTACK");
        walk.look("diary: attack");
        walk.fire("entry-back");
        walk.fire("go-SETTINGS");
        program.awaitShown("set-usual");
        walk.look("settings");
    }

    private void aboutYou() {
        walk.fire("go-TODAY");
        program.awaitShown("today-tell");
        walk.fire("today-tell");
        program.awaitShown("about-save");
        walk.look("about you");
        walk.fire("about-save");
    }

    private void session() {
        program.awaitShown("start-main");
        walk.fire("start-main");
        program.awaitShown("ask-UNWELL-YES");
        walk.look("check-in: questions");
        walk.fire("ask-UNWELL-YES");
        walk.fire("checkin-next");
        walk.look("check-in: questions, one is missing");
        walk.fire("ask-BACK_RED_FLAG-NOT_SURE");
        walk.fire("checkin-next");
        program.awaitShown("flag-BOTH_LEGS-NO");
        walk.look("check-in: warning signs of the back");
        passTheSigns();
        program.awaitShown("verdict-today");
        walk.look("rest today");
        walk.fire("verdict-today");
        program.awaitShown("start-main");
        walk.fire("start-main");
        walk.fire("ask-WITHIN_REACH-NO");
        walk.fire("checkin-next");
        program.awaitShown("region-NECK");
        hands.press(KeyCode.DIGIT4);
        walk.look("check-in: back");
        walk.fire("checkin-next");
        program.awaitShown("flag-BOTH_LEGS-NO");
        passTheSigns();
        program.awaitShown("breath-score");
        hands.press(KeyCode.DIGIT2);
        walk.look("check-in: breath");
        walk.fire("checkin-next");
        program.awaitShown("verdict-start");
        walk.look("go, with a reminder");
        walk.fire("verdict-start");
        program.awaitShown("player-pause");
        play();
        program.awaitShown("saved-progress");
        walk.look("saved");
        walk.fire("saved-progress");
        program.awaitShown("progress-view");
        walk.look("progress");
        walk.fire("chart-or-table");
        walk.look("progress as a table");
    }

    /// Three short pages.
    private void passTheSigns() {
        walk.fire("checkin-next");
        walk.fire("checkin-next");
        walk.fire("checkin-next");
    }

    private void play() {
        walk.look("player: get ready");
        program.letPass(Duration.ofSeconds(9));
        walk.look("player: breathing");
        hands.press(KeyCode.SPACE);
        walk.look("player: paused");
        hands.press(KeyCode.ESCAPE);
        walk.look("player: why");
        hands.press(KeyCode.ESCAPE, KeyCode.SPACE, KeyCode.S);
        walk.look("player: rest or next");
        hands.press(KeyCode.S);
        program.letPass(Duration.ofSeconds(20));
        walk.look("player: stretch");
        hands.press(KeyCode.ESCAPE, KeyCode.T);
        program.awaitShown("checkin-next");
        walk.look("check-out: back");
        walk.fire("checkin-next");
        walk.fire("checkin-next");
    }
}
