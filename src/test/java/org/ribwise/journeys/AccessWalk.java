package org.ribwise.journeys;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;

/// Looks at the scene graph of one screen after the other, in light and dark, in usual and large text, against
/// {@link AccessRules}, and Tabs through each of them, all the way round.
final class AccessWalk {

    private static final int LARGE_PERCENT = 200;
    private static final int USUAL_PERCENT = 100;
    private static final Duration UNTIL_IT_CLOSES = Duration.ofSeconds(6);

    private final OpenProgram program;
    private final Set<String> found = new LinkedHashSet<>();

    AccessWalk(OpenProgram program) {
        this.program = program;
    }

    /// What is wrong on the screens that were looked at, each with the screen's name.
    Set<String> found() {
        return found;
    }

    /// Closes the emergency screen, which stays for some seconds.
    void closeTheEmergency() {
        program.letPass(UNTIL_IT_CLOSES);
        fire("emergency-close");
    }

    /// Waits for a button and presses it.
    void fire(String id) {
        program.awaitShown(id);
        OpenProgram.onScreen(() -> {
            ((ButtonBase) program.scene().lookup("#" + id)).fire();
            return true;
        });
        program.awaitPulse();
    }

    /// Looks at what is shown.
    ///
    /// @param screen its name in what is found
    void look(String screen) {
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
