package org.ribwise.journeys;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.ribwise.app.assembly.FullScreen;
import org.ribwise.app.assembly.Household;
import org.ribwise.app.assembly.Placement;
import org.ribwise.app.assembly.Program;
import org.ribwise.app.assembly.Setup;
import org.ribwise.ui.kit.FileChoice;

/// The program as it is opened: on the JavaFX thread.
///
/// @param household the people, and the program of one of them
/// @param stage shows it
/// @param strangers windows that other tests have left open
record Opening(Household household, Stage stage, List<Window> strangers) {

    /// Opens it.
    ///
    /// @param files who chooses files; empty for the system's dialog
    static Opening of(Setup setup, Optional<FileChoice> files) {
        Stage stage = new Stage();
        Consumer<Program> show = another -> Placement.exchange(stage, another.scene());
        Household household =
                files.map(choice -> Household.open(setup, show, choice)).orElseGet(() -> Household.open(setup, show));
        List<Window> strangers = List.copyOf(Window.getWindows());
        stage.setScene(household.program().scene());
        FullScreen.giveTo(stage, household.program().words());
        stage.setX(0);
        stage.setY(0);
        stage.show();
        stage.requestFocus();
        household.program().begin();
        return new Opening(household, stage, strangers);
    }
}
