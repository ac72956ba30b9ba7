package org.ribwise.ui.checkin;

import java.util.List;

/// What is said with the questions before a session.
///
/// @param reliever what the person calls their reliever
/// @param fit how the session fits the person
public record BeforeCards(String reliever, List<FitCard> fit) {

    /// Nothing, after a session.
    public static final BeforeCards NONE = new BeforeCards("", List.of());

    /// Copies the list.
    public BeforeCards {
        fit = List.copyOf(fit);
    }
}
