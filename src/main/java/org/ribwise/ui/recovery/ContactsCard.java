package org.ribwise.ui.recovery;

import javafx.scene.layout.VBox;
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
                        Lines.line(words.get("recovery.contactsTitle"), "card-title"),
                        Lines.line(words.get("recovery.contactsSubtitle")),
                        Lines.button(words.get("recovery.contactsOpen"), "contacts-open", "second-action", open));
    }
}
