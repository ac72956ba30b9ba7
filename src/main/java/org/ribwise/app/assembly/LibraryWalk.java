package org.ribwise.app.assembly;

import java.util.function.Consumer;
import org.ribwise.coach.Coach;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Work;
import org.ribwise.ui.library.AboutYouModel;
import org.ribwise.ui.library.AboutYouView;
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
    private final Work work;
    private final Consumer<FittedRoutine> begin;
    private final LibraryModel model;

    /// @param work fills the library away from the screen
    /// @param begin begins a session
    LibraryWalk(
            ShellView shell,
            Coach coach,
            Messages words,
            KnownPerson person,
            Work work,
            Consumer<FittedRoutine> begin) {
        this.shell = shell;
        this.coach = coach;
        this.words = words;
        this.person = person;
        this.work = work;
        this.begin = begin;
        model = new LibraryModel(coach.library(), coach::fit, words);
    }

    void show() {
        // the envelope is asked about everything, which takes a moment: the screen is there before
        model.refresh(person.said().isPresent(), work);
        LibraryView view =
                new LibraryView(model, words, coach.clock().ticker(), begin, () -> aboutYou(Place.LIBRARY, this::show));
        shell.show(view, Place.LIBRARY);
        view.takeFocus();
    }

    /// Asks what applies to the person.
    ///
    /// @param place where the person is
    /// @param back leads there again
    void aboutYou(Place place, Runnable back) {
        AboutYouView view = new AboutYouView(
                new AboutYouModel(person.said()),
                words,
                profile -> {
                    person.says(profile);
                    back.run();
                },
                back);
        shell.show(view, place);
        view.takeFocus();
    }
}
