package org.ribwise.ui.recovery;

import javafx.scene.layout.VBox;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.kit.Messages;

/// Leads to "Whom to call" from the settings.
public final class ContactsCard extends VBox {

    /// @param words the words
    /// @param open opens it
    public ContactsCard(Messages words, Runnable open) {
        setId("contacts-card");
        getStyleClass().addAll("card", "stack");
        getChildren()
                .addAll(
                        Labels.whole(words.get("recovery.contactsTitle"), "card-title"),
                        Labels.whole(words.get("recovery.contactsSubtitle")),
                        Buttons.second("contacts-open", words.get("recovery.contactsOpen"), open));
    }
}
