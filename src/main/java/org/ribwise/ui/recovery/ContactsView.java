package org.ribwise.ui.recovery;

import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.Cards;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.kit.Messages;

/// "Whom to call" as a screen of its own: asked once, gently, and open at any time.
public final class ContactsView extends BorderPane {

    private final ContactsForm form;

    /// @param model what is written
    /// @param words the words
    /// @param kept goes on after it was kept
    /// @param leave goes back without keeping
    public ContactsView(ContactsModel model, Messages words, Runnable kept, Runnable leave) {
        setId("contacts");
        getStyleClass().addAll("room", "recovery");
        setTop(new VBox(
                Labels.whole(words.get("recovery.contactsTitle"), "title"),
                Labels.whole(words.get("recovery.contactsSubtitle"), "subtitle")));
        form = new ContactsForm(model, words);
        setCenter(RecoveryParts.scrolled(new VBox(Cards.of(form))));
        setBottom(RecoveryParts.row(
                Buttons.second("contacts-later", words.get("recovery.notNow"), leave),
                Buttons.main("contacts-keep", words.get("recovery.keep"), () -> {
                    if (model.keep()) {
                        kept.run();
                    }
                })));
    }

    /// Takes the keyboard; called when the view is on screen.
    public void takeFocus() {
        // the scroll pane has no content on screen before its first style
        applyCss();
        form.takeFocus();
    }
}
