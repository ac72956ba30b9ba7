package org.ribwise.app.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.settings.Settings;
import org.ribwise.ui.kit.LiveSettings;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.profile.ProfileModel;
import org.ribwise.ui.profile.ProfileView;
import org.ribwise.ui.profile.WelcomeView;
import org.ribwise.ui.shell.ShellView;
import org.ribwise.ui.shell.ShellView.Place;

/// The way to what the person says about themselves, and back.
final class ProfileWalk {

    private final ShellView shell;
    private final Messages words;
    private final KnownPerson person;
    private final Supplier<LocalDate> today;
    private final BiFunction<Place, Runnable, Node> contacts;
    private final LiveSettings settings;
    private Optional<ProfileView> open = Optional.empty();

    /// @param around what the way is walked with
    /// @param contacts a card that leads to whom to call and what to take; it is told where it is and
    /// what leads back there
    ProfileWalk(Surroundings around, BiFunction<Place, Runnable, Node> contacts) {
        this.shell = around.shell();
        this.words = around.words();
        this.person = around.record().person();
        this.today = around.coach().clock()::today;
        this.contacts = contacts;
        this.settings = around.computer().settings();
    }

    /// Shows it.
    ///
    /// @param place where the person is
    /// @param back leads there again
    void show(Place place, Runnable back) {
        show(new ProfileModel(person, today.get()), place, back);
    }

    private void show(ProfileModel model, Place place, Runnable back) {
        Node callWhom = contacts.apply(place, () -> show(place, back));
        ProfileView view = new ProfileView(model, words, List.of(callWhom), () -> {
            open = Optional.empty();
            back.run();
        });
        open = Optional.of(view);
        shell.show(view, place);
        view.takeFocus();
    }

    /// Whether the person is here for the first time.
    boolean isFirstTime() {
        Settings now = settings.now().get();
        boolean silent = person.said().isEmpty() && person.facts().withName("").equals(PersonFacts.NONE);
        return !now.welcomed() && !now.contacts().wasAsked() && silent;
    }

    /// Welcomes a person who is here for the first time.
    ///
    /// @param today leads to the first screen
    void welcome(Runnable today) {
        ProfileModel model = new ProfileModel(person, this.today.get());
        Runnable welcomed = () -> settings.change(Settings::afterWelcome);
        WelcomeView.Ways ways = new WelcomeView.Ways(
                this::keepNumber,
                () -> {
                    welcomed.run();
                    show(model, Place.TODAY, today);
                },
                () -> {
                    welcomed.run();
                    today.run();
                });
        WelcomeView view = new WelcomeView(model, words, ways);
        shell.show(view, Place.TODAY);
        view.takeFocus();
    }

    private void keepNumber(String number) {
        settings.change(all -> all.with(all.contacts().withNumber(number)));
    }

    /// The person goes elsewhere: what is being written is kept, as far as it makes sense.
    void leave() {
        open.ifPresent(ProfileView::commit);
        open = Optional.empty();
    }
}
