package org.ribwise.app.assembly;

import java.util.function.Consumer;
import org.ribwise.coach.Coach;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Work;
import org.ribwise.ui.library.LibraryModel;
import org.ribwise.ui.library.LibraryView;
import org.ribwise.ui.shell.ShellView;
import org.ribwise.ui.shell.ShellView.Place;

/// The way through the library: to an exercise, and to what applies to the person and back. What was looked for stays
/// as long as the program runs.
final class LibraryWalk {

    private final ShellView shell;
    private final Coach coach;
    private final Messages words;
    private final KnownPerson person;
    private final ProfileWalk profile;
    private final Work work;
    private final Consumer<FittedRoutine> begin;
    private final LibraryModel model;

    /// @param around what the way is walked with
    /// @param profile to what applies to the person
    /// @param begin begins a session
    LibraryWalk(Surroundings around, ProfileWalk profile, Consumer<FittedRoutine> begin) {
        this.shell = around.shell();
        this.coach = around.coach();
        this.words = around.words();
        this.person = around.record().person();
        this.work = around.work();
        this.profile = profile;
        this.begin = begin;
        model = new LibraryModel(coach.library(), coach::fit, words);
    }

    void show() {
        // the envelope is asked about everything, which takes a moment: the screen is there before
        model.refresh(person.isKnown(), work);
        LibraryView view = new LibraryView(
                model, words, coach.clock().ticker(), begin, () -> profile.show(Place.LIBRARY, this::show));
        shell.show(view, Place.LIBRARY);
        view.takeFocus();
    }
}
