package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
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

    private static final int LARGE_PERCENT = 200;
    private static final int USUAL_PERCENT = 100;

    @TempDir
    Path data;

    private final Set<String> found = new LinkedHashSet<>();
    private OpenProgram program;
    private Hands hands;

    @BeforeEach
    void open() {
        program = OpenProgram.on(data, new JourneyClock());
        hands = new Hands(program);
    }

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void everyScreenCanBeUsedByEverybody() {
        look("today");
        places();
        aboutYou();
        session();
        assertThat(found).isEmpty();
    }

    private void places() {
        fire("go-LIBRARY");
        program.awaitShown("library-search");
        look("library");
        fire("library-filters");
        look("library filters");
        fire("go-PROGRESS");
        program.awaitPulse();
        look("progress, empty");
        fire("measures-open");
        program.awaitShown("take-MRC");
        look("measures");
        fire("take-PSFS");
        look("own activities");
        fire("measure-back");
        fire("go-DIARY");
        program.awaitShown("diary-add");
        look("diary, empty");
        fire("diary-add");
        look("diary: kinds");
        fire("kind-ATTACK");
        look("diary: attack");
        fire("entry-back");
        fire("go-SETTINGS");
        program.awaitShown("set-usual");
        look("settings");
    }

    private void aboutYou() {
        fire("go-TODAY");
        program.awaitShown("today-tell");
        fire("today-tell");
        program.awaitShown("about-save");
        look("about you");
        fire("about-save");
    }

    private void session() {
        program.awaitShown("start-main");
        fire("start-main");
        program.awaitShown("ask-UNWELL-YES");
        look("check-in: questions");
        fire("ask-UNWELL-YES");
        fire("checkin-next");
        look("check-in: questions, one is missing");
        fire("ask-BACK_RED_FLAG-NOT_SURE");
        fire("checkin-next");
        program.awaitShown("flag-BOTH_LEGS-NO");
        look("check-in: warning signs of the back");
        passTheSigns();
        program.awaitShown("verdict-today");
        look("rest today");
        fire("verdict-today");
        program.awaitShown("start-main");
        fire("start-main");
        fire("ask-WITHIN_REACH-NO");
        fire("checkin-next");
        program.awaitShown("region-NECK");
        hands.press(KeyCode.DIGIT4);
        look("check-in: back");
        fire("checkin-next");
        program.awaitShown("flag-BOTH_LEGS-NO");
        passTheSigns();
        program.awaitShown("breath-score");
        hands.press(KeyCode.DIGIT2);
        look("check-in: breath");
        fire("checkin-next");
        program.awaitShown("verdict-start");
        look("go, with a reminder");
        fire("verdict-start");
        program.awaitShown("player-pause");
        play();
        program.awaitShown("saved-progress");
        look("saved");
        fire("saved-progress");
        program.awaitShown("progress-view");
        look("progress");
        fire("chart-or-table");
        look("progress as a table");
    }

    /// Three short pages.
    private void passTheSigns() {
        fire("checkin-next");
        fire("checkin-next");
        fire("checkin-next");
    }

    private void play() {
        look("player: get ready");
        program.letPass(Duration.ofSeconds(9));
        look("player: breathing");
        hands.press(KeyCode.SPACE);
        look("player: paused");
        hands.press(KeyCode.ESCAPE);
        look("player: why");
        hands.press(KeyCode.ESCAPE, KeyCode.SPACE, KeyCode.S);
        look("player: rest or next");
        hands.press(KeyCode.S);
        program.letPass(Duration.ofSeconds(20));
        look("player: stretch");
        hands.press(KeyCode.ESCAPE, KeyCode.T);
        program.awaitShown("checkin-next");
        look("check-out: back");
        fire("checkin-next");
        fire("checkin-next");
    }

    private void fire(String id) {
        program.awaitShown(id);
        OpenProgram.onScreen(() -> {
            ((ButtonBase) program.scene().lookup("#" + id)).fire();
            return true;
        });
        program.awaitPulse();
    }

    private void look(String screen) {
        for (int percent : new int[] {USUAL_PERCENT, LARGE_PERCENT}) {
            program.textSize(percent);
            for (ColorScheme scheme : ColorScheme.values()) {
                OpenProgram.onScreen(() -> {
                    program.scene().getPreferences().setColorScheme(scheme);
                    return true;
                });
                program.awaitPulse();
                program.awaitPulse();
                List<String> wrong = OpenProgram.onScreen(
                        () -> AccessRules.broken(program.scene().getRoot()));
                wrong.forEach(words -> found.add(screen + ", " + percent + " %, " + scheme + ": " + words));
            }
            found.addAll(tabbed(screen + ", " + percent + " %: "));
        }
        program.textSize(USUAL_PERCENT);
        OpenProgram.onScreen(() -> {
            program.scene().getPreferences().setColorScheme(null);
            return true;
        });
        program.awaitPulse();
    }

    /// Tab comes to everything that takes part in it and round again, and everything looks different with the focus.
    private List<String> tabbed(String screen) {
        List<String> wrong = new ArrayList<>();
        Set<Node> stops = TabWalk.round(program.scene(), wrong);
        Set<Node> expected =
                OpenProgram.onScreen(() -> TabWalk.stops(program.scene().getRoot()));
        expected.stream()
                .filter(node -> !stops.contains(node))
                .forEach(node -> wrong.add("Tab does not come to " + AccessRules.describe(node)));
        return wrong.stream().map(words -> screen + words).toList();
    }
}
