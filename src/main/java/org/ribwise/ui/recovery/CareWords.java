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
    public String number() {
        return set(contacts.emergencyNumber(), words.get("recovery.anyNumber"));
    }

    /// Whether an emergency number is set.
    boolean hasNumber() {
        return !contacts.emergencyNumber().isBlank();
    }

    /// Whom to contact, within a sentence. Where only a telephone number is written down, it is the care team's: nobody
    /// is called by a number.
    public String team() {
        String written = contacts.careTeam().strip();
        return !written.isEmpty() && written.chars().noneMatch(Character::isLetter)
                ? words.get("recovery.teamNumber", written)
                : set(written, words.get("recovery.anyTeam"));
    }

    /// Whom to contact, in a line of its own.
    String teamLine() {
        return set(contacts.careTeam(), words.get("recovery.anyTeamLine"));
    }

    /// What the person calls their reliever.
    String reliever() {
        return set(contacts.reliever().name(), words.get("recovery.anyReliever"));
    }

    private static String set(String text, String otherwise) {
        return text.isBlank() ? otherwise : text.strip();
    }
}
