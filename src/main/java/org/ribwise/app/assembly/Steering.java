package org.ribwise.app.assembly;

import java.util.Optional;
import org.ribwise.ui.shell.ShellView;

/// Connects the shell's navigation with the journey, which is made after the shell because it shows screens in it.
final class Steering {

    private Optional<Journey> journey = Optional.empty();

    void to(Journey there) {
        journey = Optional.of(there);
    }

    void go(ShellView.Place place) {
        journey.ifPresent(there -> there.go(place));
    }
}
