package org.ribwise.ui.checkin;

import java.util.List;

/// What the person is told, before a session, of how it fits them.
///
/// @param title what the lines are about
/// @param lines one for each exercise or condition, at least one
public record FitCard(String title, List<String> lines) {

    /// Copies the list.
    ///
    /// @throws IllegalArgumentException if there is nothing to say
    public FitCard {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("nothing to say");
        }
    }
}
