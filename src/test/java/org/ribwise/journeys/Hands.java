package org.ribwise.journeys;

import java.util.LinkedHashSet;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.testfx.robot.BaseRobot;
import org.testfx.robot.impl.BaseRobotImpl;

/// A person's hands: the mouse and the keyboard of the headless platform, moved by a robot.
final class Hands {

    private static final int MOST_TURNS = 120;

    /// Beneath TestFX's `FxRobot`, which waits a sixth of a second after every key; pictures are what to wait for.
    private final BaseRobot robot = new BaseRobotImpl();

    private final OpenProgram program;

    Hands(OpenProgram program) {
        this.program = program;
    }

    /// Moves the mouse onto something and clicks; turns the wheel first when it is not in sight.
    void click(String id) {
        program.awaitShown(id);
        for (int turn = 0; !program.inSight(id); turn++) {
            if (turn == MOST_TURNS) {
                throw new AssertionError(id + " does not come into sight");
            }
            Bounds window = program.window();
            robot.moveMouse(new Point2D(window.getCenterX(), window.getCenterY()));
            robot.scrollMouse(turn < MOST_TURNS / 2 ? 1 : -1);
            program.awaitPulse();
        }
        Bounds place = program.place(id);
        robot.moveMouse(new Point2D(place.getCenterX(), place.getCenterY()));
        robot.pressMouse(MouseButton.PRIMARY);
        robot.releaseMouse(MouseButton.PRIMARY);
        program.awaitPulse();
    }

    /// Presses keys one after another.
    void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.pressKeyboard(key);
            robot.releaseKeyboard(key);
            program.awaitPulse();
        }
    }

    /// Presses a key while Control is held down.
    void pressWithControl(KeyCode key) {
        robot.pressKeyboard(KeyCode.CONTROL);
        press(key);
        robot.releaseKeyboard(KeyCode.CONTROL);
        program.awaitPulse();
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
        passTheGate();
        rate(lowerBack, breathlessness);
    }

    /// Says no to the warning signs of the back, which are asked by themselves when they are due, and to all the
    /// others.
    void passTheGate() {
        passTheQuestionOfTheBack();
        program.awaitShown("region-LOWER_BACK");
    }

    /// Says no to the warning signs of the back, and that none of the others is true.
    void passTheQuestionOfTheBack() {
        click("ask-BACK_RED_FLAG-NO");
        click("checkin-next");
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
