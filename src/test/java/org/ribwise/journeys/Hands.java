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

    /// More stops than any screen has.
    private static final int MOST_STOPS = 60;

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

    /// Presses Tab until something has the focus; a person gets everywhere like that.
    void tabTo(String id) {
        program.awaitShown(id);
        Set<String> stops = new LinkedHashSet<>();
        while (!program.focus().equals(id)) {
            stops.add(program.focus());
            if (stops.size() > MOST_STOPS || robot == null) {
                break;
            }
            press(KeyCode.TAB);
            if (program.focus().equals(stops.iterator().next())) {
                throw new AssertionError("Tab never comes to " + id + ", only to " + stops);
            }
        }
    }
}
