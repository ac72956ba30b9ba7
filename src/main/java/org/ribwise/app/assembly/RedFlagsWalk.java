package org.ribwise.app.assembly;

import java.util.function.Consumer;
import org.ribwise.domain.alarm.RedFlagAnswers;
import org.ribwise.ui.checkin.RedFlagsModel;
import org.ribwise.ui.checkin.RedFlagsView;
import org.ribwise.ui.shell.ShellView.Place;

/// Asks the warning signs of the back outside the gate, and keeps what was said.
///
/// @param around what it is asked with
record RedFlagsWalk(Surroundings around) {

    /// @param answered is told what was said
    void ask(Consumer<RedFlagAnswers> answered) {
        RedFlagsModel model = new RedFlagsModel(answers -> {
            new SafetyNotes(around).asked(answers);
            answered.accept(answers);
        });
        RedFlagsView view = new RedFlagsView(model, around.words());
        around.shell().show(view, Place.TODAY);
        view.takeFocus();
    }
}
