package org.ribwise.app.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.profile.ProfileModel;
import org.ribwise.ui.profile.ProfileView;
import org.ribwise.ui.shell.ShellView;
import org.ribwise.ui.shell.ShellView.Place;

/// The way to what the person says about themselves, and back.
final class ProfileWalk {

    private final ShellView shell;
    private final Messages words;
    private final KnownPerson person;
    private final Supplier<LocalDate> today;
    private final Supplier<Node> contacts;
    private Optional<ProfileView> open = Optional.empty();

    /// @param around what the way is walked with
    /// @param contacts a card that leads to whom to call and what to take
    ProfileWalk(Surroundings around, Supplier<Node> contacts) {
        this.shell = around.shell();
        this.words = around.words();
        this.person = around.record().person();
        this.today = around.coach().clock()::today;
        this.contacts = contacts;
    }

    /// Shows it.
    ///
    /// @param place where the person is
    /// @param back leads there again
    void show(Place place, Runnable back) {
        ProfileModel model = new ProfileModel(person, today.get());
        ProfileView view = new ProfileView(model, words, List.of(contacts.get()), () -> {
            open = Optional.empty();
            back.run();
        });
        open = Optional.of(view);
        shell.show(view, place);
        view.takeFocus();
    }

    /// The person goes elsewhere: what is being written is kept, as far as it makes sense.
    void leave() {
        open.ifPresent(ProfileView::commit);
        open = Optional.empty();
    }
}
