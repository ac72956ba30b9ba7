package org.ribwise.journeys;

import java.util.LinkedHashSet;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;
import org.testfx.api.FxRobotInterface;

/// A person's hands: the mouse and the keyboard of the headless platform, moved by a robot.
final class Hands {

    private final FxRobotInterface robot = new FxRobot();
    private final OpenProgram program;

    Hands(OpenProgram program) {
        this.program = program;
    }

    /// Moves the mouse onto something and clicks, when it is there.
    void click(String id) {
        program.awaitShown(id);
        Bounds place = OpenProgram.onScreen(() -> {
            Node node = program.scene().lookup("#" + id);
            return node.localToScreen(node.getBoundsInLocal());
        });
        robot.clickOn(place.getCenterX(), place.getCenterY());
        program.awaitPulse();
    }

    /// Presses keys one after another.
    void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.push(key);
            program.awaitPulse();
        }
    }

    /// Presses Tab until something has the focus. Every stop is visited once at most: coming round again means that
    /// the keyboard cannot get there.
    void tabTo(String id) {
        program.awaitShown(id);
        Set<String> stops = new LinkedHashSet<>();
        while (!program.focus().equals(id)) {
            if (!stops.add(program.focus())) {
                throw new AssertionError("Tab never comes to " + id + ", only to " + stops);
            }
            press(KeyCode.TAB);
        }
    }

    /// Starts what the first screen offers first, says that no warning sign applies, and rates.
    void checkIn(int lowerBack, int breathlessness) {
        checkIn("start-main", lowerBack, breathlessness);
    }

    /// Starts something from the first screen, says that no warning sign applies, and rates.
    void checkIn(String start, int lowerBack, int breathlessness) {
        click(start);
        click("checkin-next");
        rate(lowerBack, breathlessness);
    }

    /// Rates the lower back and the breath, and goes on.
    void rate(int lowerBack, int breathlessness) {
        click("region-LOWER_BACK");
        press(digit(lowerBack));
        click("checkin-next");
        program.awaitShown("breath-score");
        press(digit(breathlessness), KeyCode.ENTER);
    }

    private static KeyCode digit(int number) {
        return KeyCode.valueOf("DIGIT" + number);
    }
}
