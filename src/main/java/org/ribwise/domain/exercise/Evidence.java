package org.ribwise.domain.exercise;

import java.util.List;

/// What is known about an exercise, said honestly.
///
/// @param summary one or two sentences in own words
/// @param sources source ids of the clinical reference, section 9, for instance `S19`; may be empty
public record Evidence(LocalText summary, List<String> sources) {

    /// Copies the list.
    public Evidence {
        sources = List.copyOf(sources);
    }
}
