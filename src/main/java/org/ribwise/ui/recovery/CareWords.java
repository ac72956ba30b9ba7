package org.ribwise.ui.recovery;

import org.ribwise.domain.settings.CareContacts;
import org.ribwise.ui.kit.Messages;

/// Whom to call and what to take, in words that make sense when nothing is set (clinical reference 5, 5.7: the
/// emergency screen works with no number).
///
/// @param contacts what is set
/// @param words the words
public record CareWords(CareContacts contacts, Messages words) {

    /// The emergency number, or "your local emergency number".
    String number() {
        return set(contacts.emergencyNumber(), words.get("recovery.anyNumber"));
    }

    /// Whether an emergency number is set.
    boolean hasNumber() {
        return !contacts.emergencyNumber().isBlank();
    }

    /// Whom to contact today.
    String team() {
        return set(contacts.careTeam(), words.get("recovery.anyTeam"));
    }

    /// What the person calls their reliever.
    String reliever() {
        return set(contacts.reliever().name(), words.get("recovery.anyReliever"));
    }

    private static String set(String text, String otherwise) {
        return text.isBlank() ? otherwise : text.strip();
    }
}
