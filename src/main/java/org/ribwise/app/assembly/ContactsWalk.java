package org.ribwise.app.assembly;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import org.ribwise.domain.safety.Block;
import org.ribwise.domain.settings.CareContacts;
import org.ribwise.ui.kit.LiveSettings;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.recovery.BlockWords;
import org.ribwise.ui.recovery.CareWords;
import org.ribwise.ui.recovery.ContactsCard;
import org.ribwise.ui.recovery.ContactsModel;
import org.ribwise.ui.recovery.ContactsView;
import org.ribwise.ui.shell.ShellView;
import org.ribwise.ui.shell.ShellView.Place;
import org.ribwise.ui.today.TodayView.WhomToCall;

/// The way to "Whom to call", and back to where the person came from.
final class ContactsWalk {

    private final ShellView shell;
    private final Messages words;
    private final LiveSettings settings;
    private final Runnable today;

    ContactsWalk(ShellView shell, Messages words, LiveSettings settings, Runnable today) {
        this.shell = shell;
        this.words = words;
        this.settings = settings;
        this.today = today;
    }

    /// The question on the first screen; empty once it was answered or put off.
    Optional<WhomToCall> ask() {
        return now().wasAsked()
                ? Optional.empty()
                : Optional.of(new WhomToCall(() -> show(Place.TODAY, today), this::notNow));
    }

    /// What is blocked and until when, in one sentence; empty when nothing is.
    ///
    /// @param day the person's date
    String blocked(Block block, LocalDate day) {
        return new BlockWords(new CareWords(now(), words), day).of(block);
    }

    /// A card that leads there.
    ///
    /// @param place where the card is
    /// @param back leads there again
    Node card(Place place, Runnable back) {
        return new ContactsCard(words, () -> show(place, back));
    }

    private void show(Place place, Runnable back) {
        ContactsView view = new ContactsView(new ContactsModel(now(), this::keep), words, back, back);
        shell.show(view, place);
        view.takeFocus();
    }

    private CareContacts now() {
        return settings.now().get().contacts();
    }

    private void keep(CareContacts contacts) {
        settings.change(all -> all.with(contacts));
    }

    private void notNow() {
        settings.change(all -> all.with(all.contacts().asked()));
    }
}
